import type { Condition, NodeCondition } from '../../domain/filter.js';
import { keptOnceAnswered } from '../../domain/kept-once-answered.js';
import { encodeCursor, MAX_PAGE_SIZE } from '../../domain/page.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import { numbersOf } from '../numbers/numbers-of.js';
import { bareNode } from '../walk-plans.js';

/** Most documents that a condition may bring. */
const POLICIES_MAX = 20 * MAX_PAGE_SIZE;

interface PoliciesWhere {
  readonly policies: Uint32Array;
  readonly isCut: boolean;
}

/** The numbers of the documents that fulfil a condition, ascending; a store call for each 10,000, where nobody asked for them before. */
export function policiesWhere(
  reader: GraphReader,
  projection: Projection,
  filter: Readonly<Record<string, Condition>>,
  where: NodeCondition,
): Promise<PoliciesWhere> {
  return keep(projection, JSON.stringify([filter, where]), () =>
    findPolicies(reader, projection, filter, where),
  );
}

/** Conditions of which the documents are kept, four bytes each. */
const keep = keptOnceAnswered<Projection, PoliciesWhere>(8);

async function findPolicies(
  reader: GraphReader,
  projection: Projection,
  filter: Readonly<Record<string, Condition>>,
  where: NodeCondition,
): Promise<PoliciesWhere> {
  const ids: string[] = [];
  for (let [after, isMore]: [string | null, boolean] = [null, true]; isMore; ) {
    if (ids.length >= POLICIES_MAX) return { policies: asNumbers(projection, ids), isCut: true };
    const page = { first: MAX_PAGE_SIZE, after, withTotal: false };
    const { nodes, hasNextPage } = await reader.walk({
      start: { filter, where, page },
      to: bareNode('Policy'),
    });
    for (const node of nodes) if (node) ids.push(node.id);
    isMore = hasNextPage;
    after = encodeCursor([ids.at(-1) ?? '']);
  }
  return { policies: asNumbers(projection, ids), isCut: false };
}

function asNumbers(projection: Projection, ids: readonly string[]): Uint32Array {
  return Uint32Array.from(numbersOf(projection, 'Policy', ids)).sort();
}
