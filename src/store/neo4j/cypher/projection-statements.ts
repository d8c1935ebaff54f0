import { CITATION_KINDS, type RelationshipType } from '../../../domain/graph-model.js';
import { POLICY_FIELDS } from '../../../projection/building/nodes-builder.js';
import { INHERITED, JOINT_DUTY, STATED } from '../../../projection/edge-flags.js';
import { LINK_NAMES, LINKS, type ProjectedLabel } from '../../../projection/links.js';
import { integer } from '../values.js';
import { RELEASE } from './names.js';
import type { Statement } from './statement.js';

/** `[sequence, at, the server's own name of it]` of the latest release. */
export function latestReleaseStatement(): Statement {
  return {
    text: `MATCH (r:${RELEASE}) RETURN r.sequence, r.at, elementId(r) ORDER BY r.sequence DESC LIMIT 1`,
    parameters: {},
  };
}

/** The same of a former release: no row where the graph does not come from it. */
export function releaseStatement(sequence: number): Statement {
  return {
    text: `MATCH (r:${RELEASE} {sequence: $sequence}) RETURN r.sequence, r.at, elementId(r)`,
    parameters: { sequence: integer(sequence) },
  };
}

/** What the projection keeps of each label, beside the id. */
const PROJECTED_VALUES = {
  Policy: ['n.title', ...POLICY_FIELDS.map((field) => `n.${field}` as const)],
  Clause: [
    'n.policyId',
    'n.kind',
    'n.position',
    'n.depth',
    'n.repeatsId',
    'n._words',
    'CASE WHEN EXISTS { (n)-[:LED_BY|HAS_PART|SETS_TARGET]->() } THEN n.heading END',
    'CASE WHEN EXISTS { (n)-[:SETS_TARGET]->() } THEN n.text END',
    '[(n)-[r:SETS_TARGET]->(t) | [t.id, r.position, t.metric, t.unit, t.kind, t.value, t.year]]',
  ],
  Agency: ['n.level', 'n.jurisdiction'],
  City: ['n.code'],
  Region: ['n.kind', 'n.code'],
  Cluster: ['n.kind', 'n.jurisdiction', 'n.ordinal'],
} as const satisfies Record<ProjectedLabel, readonly string[]>;

/** One row: a list of `[key, id, …these values]` of the next nodes by id, and the last id. */
export function nodesStatement(label: ProjectedLabel, after: string, first: number): Statement {
  return {
    text: `${nextNodes(label)} RETURN collect([${valuesOf(label)}]), max(n.id)`,
    parameters: { after, first: integer(first) },
  };
}

/** The same of the nodes with these ids; of clauses of those whose documents have them. */
export function nodesOfStatement(label: ProjectedLabel, ids: readonly string[]): Statement {
  return { text: `${nodesOf(label)} RETURN collect([${valuesOf(label)}])`, parameters: { ids } };
}

function valuesOf(label: ProjectedLabel): string {
  return ['id(n)', 'n.id', ...PROJECTED_VALUES[label]].join(', ');
}

/** The types that leave nodes of a label, each with the number that stands for it. */
export function leavingTypes(label: ProjectedLabel): readonly RelationshipType[] {
  return [
    ...new Set(LINK_NAMES.filter((name) => LINKS[name].from === label).map((name) => LINKS[name].type)),
  ];
}

/** Edges are told by what they are in one number: `position * EDGE_CODES + type * FLAG_CODES + flags`. */
export const FLAG_CODES = 256;
export const EDGE_CODES = 16 * FLAG_CODES;

/** One row: a list of `[key, keys of the far ends of its edges, what these are]` of the next nodes by id, and the last id. */
export function edgesStatement(label: ProjectedLabel, after: string, first: number): Statement {
  return {
    text: `${nextNodes(label)}\n${leavingEdges(label, 'id(far)')}\nRETURN collect([id(n), ends, what]), max(n.id)`,
    parameters: { after, first: integer(first) },
  };
}

/** One row with one list: the same with ids for keys, of the nodes of `nodesOfStatement`. */
export function edgesOfStatement(label: ProjectedLabel, ids: readonly string[]): Statement {
  return {
    text: `${nodesOf(label)}\n${leavingEdges(label, 'far.id')}\nRETURN collect([n.id, ends, what])`,
    parameters: { ids },
  };
}

function leavingEdges(label: ProjectedLabel, end: string): string {
  const types = leavingTypes(label);
  const cases = types.map((type, at) => `WHEN '${type}' THEN ${at * FLAG_CODES}`).join(' ');
  const flags = [
    `CASE WHEN r.stated THEN ${STATED} ELSE 0 END`,
    `CASE WHEN r.jointDuty THEN ${JOINT_DUTY} ELSE 0 END`,
    `CASE WHEN r.inherited THEN ${INHERITED} ELSE 0 END`,
    ...(types.includes('CITES') ? [`CASE WHEN r:CITES THEN ${citationCode('r.kind')} ELSE 0 END`] : []),
  ];
  return `CALL (n) {
  MATCH (n)-[r:${types.join('|')}]->(far)
  RETURN collect(${end}) AS ends, collect(r.position * ${EDGE_CODES} + CASE type(r) ${cases} END + ${flags.join(' + ')}) AS what
}`;
}

function citationCode(kind: string): string {
  return `CASE ${kind} ${CITATION_KINDS.map((name, at) => `WHEN '${name}' THEN ${at + 1}`).join(' ')} ELSE 0 END`;
}

/** In the order of the index of ids, so that only these are looked at. */
function nextNodes(label: ProjectedLabel): string {
  return `MATCH (n:${label}) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $first`;
}

function nodesOf(label: ProjectedLabel): string {
  return `UNWIND $ids AS id MATCH (n:${label} {${label === 'Clause' ? 'policyId' : 'id'}: id})`;
}
