import { byCodeUnit } from '../domain/by-code-unit.js';
import { labelOfId } from '../domain/ids.js';
import { valueAt } from './column.js';
import { compareText, textAt } from './ids.js';
import type { ProjectedLabel } from './links.js';
import type { ClauseColumns, ProjectedNodes } from './projection.js';

/** The id of a node, by label and number. The number must be one of the projection. */
export function idOf(projection: ProjectedNodes, label: ProjectedLabel, node: number): string {
  if (label !== 'Clause') return textAt(projection[COLUMNS_OF_LABEL[label]].ids, node);
  const { policies, clauses } = projection;
  const own = valueAt(clauses.eIds, node) ?? '';
  if (own.startsWith(ODD)) return own.slice(1);
  return `${textAt(policies.ids, clauses.policy[node] ?? 0)}:${own}`;
}

/** The ids of many clauses: those of one document after the other, as most lists have them, take half as long as one by one. */
export function idsOfClauses(projection: ProjectedNodes, clauses: Uint32Array): readonly string[] {
  const { policies, clauses: columns } = projection;
  const ids = new Array<string>(clauses.length);
  let [policy, policyId] = [-1, ''];
  for (let at = 0; at < clauses.length; at++) {
    const clause = clauses[at] ?? 0;
    const own = valueAt(columns.eIds, clause) ?? '';
    const next = columns.policy[clause] ?? 0;
    if (next !== policy) [policy, policyId] = [next, `${textAt(policies.ids, next)}:`];
    ids[at] = own.startsWith(ODD) ? own.slice(1) : policyId + own;
  }
  return ids;
}

/** The number of a node, by label and id; -1 where there is none. */
export function numberOf(projection: ProjectedNodes, label: ProjectedLabel, id: string): number {
  if (label === 'Clause') return clauseNumberOf(projection, id);
  const { ids, count } = projection[COLUMNS_OF_LABEL[label]];
  return find(0, count, (at) => compareText(ids, at, id));
}

/** Whether the graph has this node. Of targets, which are left to the store, nothing is known here. */
export function hasNode(projection: ProjectedNodes, id: string): boolean {
  const label = labelOfId(id);
  const node = label === 'Target' ? -1 : numberOf(projection, label, id);
  return node >= 0 && (label !== 'Policy' || isDocument(projection, node));
}

/** Whether a policy is a node: it may be there only because its clauses name it. */
export function isDocument({ policies }: ProjectedNodes, policy: number): boolean {
  return valueAt(policies.status, policy) !== null;
}

/** Begins what is kept of an id that does not begin with that of its policy. */
export const ODD = '\0';

const COLUMNS_OF_LABEL = {
  Policy: 'policies',
  Clause: 'clauses',
  Agency: 'agencies',
  City: 'cities',
  Region: 'regions',
  Cluster: 'clusters',
} as const satisfies Record<ProjectedLabel, keyof ProjectedNodes>;

export function columnsOf(projection: ProjectedNodes, label: ProjectedLabel): { readonly count: number } {
  return projection[COLUMNS_OF_LABEL[label]];
}

function clauseNumberOf(projection: ProjectedNodes, id: string): number {
  const { policies, clauses } = projection;
  const { codes } = clauses.eIds;
  // A policy's id has no colon (see `labelOfId`), so that all before the first is the policy's.
  const colon = id.indexOf(':');
  const policy = colon < 0 ? -1 : numberOf(projection, 'Policy', id.slice(0, colon));
  if (policy >= 0) {
    const code = eIdCode(clauses, id.slice(colon + 1));
    const [from = 0, to = 0] = [policies.firstClauses[policy], policies.firstClauses[policy + 1]];
    const at = code < 0 ? -1 : find(from, to, (place) => (codes[clauses.byId[place] ?? 0] ?? 0) - code);
    if (at >= 0) return clauses.byId[at] ?? -1;
  }
  if (clauses.odd.length === 0) return -1;
  const code = eIdCode(clauses, ODD + id);
  const at = find(0, clauses.odd.length, (place) => (codes[clauses.odd[place] ?? 0] ?? 0) - code);
  return at < 0 ? -1 : (clauses.odd[at] ?? -1);
}

/** As `codeOf`, of values that are many, and of which none is null. */
function eIdCode({ eIds: { values } }: ClauseColumns, eId: string): number {
  return find(0, values.length, (at) => byCodeUnit(values[at] ?? '', eId));
}

/** The place from `from` to before `to` where what is compared is the same; -1 where there is none. */
function find(from: number, to: number, compareAt: (place: number) => number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const compared = compareAt(middle);
    if (compared === 0) return middle;
    if (compared < 0) low = middle + 1;
    else high = middle;
  }
  return -1;
}
