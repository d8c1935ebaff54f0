import type { ClauseKind, PolicyKind } from '../../domain/graph-model.js';
import { MAX_PAGE_SIZE } from '../../domain/page.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { Hop, WalkedNode, WalkNodePlan } from '../../store/walk-plan.js';
import { along, bareHop, bareNode, edgeOf, nodeOf, wholeHop, wholeNode } from '../walk-plans.js';
import { type ClauseTree, clauseTreeOf } from './clause-tree.js';
import type { Gap } from './gaps-answer.js';
import { readClause } from './read-clause.js';

/** What a document asks somebody to do stands in these. */
const ASKING: readonly ClauseKind[] = ['MEASURE', 'ARTICLE', 'ITEM'];
/** Documents that tell of what others ask. */
const TELLING: readonly PolicyKind[] = ['NEWS', 'INTERPRETATION', 'REPLY', 'LETTER'];

/** Which clauses are looked at; null: any. */
export interface ClauseScope {
  readonly policyIds: readonly string[] | null;
  /** The clause, or a part of it, must name one of these cities or clusters. */
  readonly namedIds: readonly string[] | null;
}

export interface ClausesWithoutUnit {
  readonly gaps: readonly Gap[];
  /** Documents that ask for something, but name no unit anywhere; none of their clauses is listed. By id. */
  readonly silentIds: readonly string[];
  readonly isCut: boolean;
}

/**
 * Clauses for which no responsible unit is stated, in documents that state units elsewhere: not in them, not above, not
 * below, and not in a row of a table that repeats their heading. The outermost ones only. Two store calls: how all clauses
 * lie, and the documents of those few.
 */
export async function clausesWithoutUnit(
  reader: GraphReader,
  { policyIds, namedIds }: ClauseScope,
): Promise<ClausesWithoutUnit> {
  const { nodes, hasNextPage } = await reader.walk({
    start: {
      filter: { repeatsId: { isNull: true }, ...(policyIds === null ? {} : { policyId: { in: policyIds } }) },
      where: { related: [{ type: 'HAS_CLAUSE', direction: 'IN', node: ASKING_DOCUMENT }] },
      page: { first: MAX_PAGE_SIZE, after: null, withTotal: false },
    },
    to: CLAUSE,
  });
  const walked = nodes.filter((node) => node !== null);
  const tree = clauseTreeOf(walked);
  const withUnit = walked.filter(hasUnit);
  const stated = upwards(tree, [...withUnit, ...walked.filter(isInTable(withUnit))]);
  const assigning = new Set(withUnit.map(({ fields }) => fields.policyId));
  const asking = walked.filter(({ fields }) => ASKING.includes(fields.kind as ClauseKind));
  const silent = asking.map(({ fields }) => String(fields.policyId)).filter((id) => !assigning.has(id));
  const isOpen = (node: WalkedNode): boolean =>
    ASKING.includes(node.fields.kind as ClauseKind) &&
    assigning.has(node.fields.policyId) &&
    !stated.has(node.id) &&
    !tree.above(node).some(hasUnit);
  const named = namedIds && upwards(tree, walked.filter(isNaming(namedIds)));
  const open = asking.filter(
    (node) => isOpen(node) && !tree.above(node).some(isOpen) && (named === null || named.has(node.id)),
  );
  const isCut = hasNextPage || walked.some(({ hops }) => LISTS.some((key) => hops[key]?.hasNextPage));
  return { gaps: await gapsOf(reader, tree, open), silentIds: [...new Set(silent)].sort(), isCut };
}

const ASKING_DOCUMENT = { fields: { kind: { notIn: TELLING } } } as const;

const CLAUSE: WalkNodePlan = {
  label: 'Clause',
  fields: ['policyId', 'kind', 'heading', 'text'],
  hops: [
    bareHop('parent', 'HAS_PART', 'IN', bareNode('Clause')),
    one(bareHop('leads', 'LED_BY', 'OUT', bareNode('Agency'))),
    one(bareHop('supports', 'SUPPORTED_BY', 'OUT', bareNode('Agency'))),
    one(bareHop('assigned', 'ASSIGNED_TO', 'OUT', bareNode('Agency'))),
    bareHop('cities', 'APPLIES_TO', 'OUT', bareNode('City')),
    bareHop('clusters', 'PROMOTES', 'OUT', bareNode('Cluster')),
  ],
};
/** Of units one is enough to know; these must be all there. */
const LISTS = ['parent', 'cities', 'clusters'] as const;

const WITH_DOCUMENT = wholeNode('Clause', [wholeHop('document', 'HAS_CLAUSE', 'IN', wholeNode('Policy'))]);

function one(hop: Hop): Hop {
  return { ...hop, page: { first: 1, after: null, withTotal: false } };
}

function hasUnit(node: WalkedNode): boolean {
  return ['leads', 'supports', 'assigned'].some((key) => along(node, key).length > 0);
}

/** Shorter headings stand in too many texts. */
const HEADING_MIN = 4;

/** A table that divides the tasks (任务分工表) prints the heading of a measure again, beside the units. */
function isInTable(withUnit: readonly WalkedNode[]): (node: WalkedNode) => boolean {
  const rows = withUnit.filter(({ fields }) => fields.kind === 'TABLE_ROW');
  return ({ fields }) =>
    typeof fields.heading === 'string' &&
    fields.heading.length >= HEADING_MIN &&
    rows.some(
      (row) =>
        row.fields.policyId === fields.policyId && String(row.fields.text).includes(String(fields.heading)),
    );
}

function isNaming(ids: readonly string[]): (node: WalkedNode) => boolean {
  const wanted = new Set(ids);
  return (node) =>
    ['cities', 'clusters'].some((key) => along(node, key).some((item) => wanted.has(item.node.id)));
}

/** What holds of a part holds of everything above it, too. */
function upwards(tree: ClauseTree, nodes: readonly WalkedNode[]): ReadonlySet<string> {
  return new Set(nodes.flatMap((node) => [node, ...tree.above(node)]).map(({ id }) => id));
}

async function gapsOf(
  reader: GraphReader,
  tree: ClauseTree,
  open: readonly WalkedNode[],
): Promise<readonly Gap[]> {
  if (open.length === 0) return [];
  const { nodes } = await reader.walk({ start: { ids: open.map(({ id }) => id) }, to: WITH_DOCUMENT });
  return open.flatMap((node, at) => {
    const whole = nodes[at];
    const [document] = whole ? along(whole, 'document') : [];
    if (!whole || !document) return [];
    const around = [node, ...tree.above(node)].map(({ fields }) => String(fields.heading ?? ''));
    const texts = [node, ...tree.below(node)].map(({ fields }) => String(fields.text));
    return [
      {
        kind: 'CLAUSE_WITHOUT_UNIT',
        reading: readClause({ headings: around, texts }),
        clause: nodeOf('Clause', whole),
        policy: nodeOf('Policy', document.node),
        units: [],
        cluster: null,
        cities: [],
        groupMeasures: 0,
        evidence: edgeOf('HAS_CLAUSE', document).evidence,
      },
    ];
  });
}
