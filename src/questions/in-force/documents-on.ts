import type { ClauseNode, PolicyNode } from '../../domain/graph-model.js';
import { numberOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { Hop, WalkedEdge, WalkedNode } from '../../store/walk-plan.js';
import { along, bareNode, edgeOf, nodeOf, wholeHop, wholeNode } from '../walk-plans.js';
import type { DocumentInForce, Ending } from './in-force-answer.js';
import { speaksOfValidity, VALIDITY_WORDS } from './speaks-of-validity.js';
import { beginningOf, printsDates, verdictOn } from './verdict-on.js';
import { datesOf } from './verdicts-on.js';

const ENDS = { edge: { kind: { in: ['REPLACES', 'ABOLISHES'] } } };

const HOPS: readonly Hop[] = [
  {
    ...wholeHop('sends', 'CITES', 'OUT', wholeNode('Policy')),
    filter: { edge: { kind: { eq: 'TRANSMITS' } } },
  },
  { ...wholeHop('endedBy', 'CITES', 'IN', wholeNode('Policy')), filter: ENDS },
  {
    ...wholeHop(
      'endedInClauses',
      'CITES',
      'IN',
      wholeNode('Clause', [wholeHop('document', 'HAS_CLAUSE', 'IN', wholeNode('Policy'))]),
    ),
    filter: ENDS,
  },
];

const SAYING: Hop = {
  ...wholeHop('saying', 'HAS_CLAUSE', 'OUT', wholeNode('Clause')),
  filter: {
    where: { anyOf: VALIDITY_WORDS.map((words) => ({ fields: { text: { contains: words } } })) },
  },
};

/** These documents with all that is told of them on the day, in their order. One store call, and one for the clauses of those that print dates. */
export async function documentsOn(
  reader: GraphReader,
  projection: Projection,
  day: string,
  ids: readonly string[],
): Promise<readonly DocumentInForce[]> {
  if (ids.length === 0) return [];
  const [{ nodes }, saying] = await Promise.all([
    reader.walk({ start: { ids }, to: wholeNode('Policy', HOPS) }),
    clausesSaying(
      reader,
      ids.filter((id) => printsDates(datesOf(projection, numberOf(projection, 'Policy', id)))),
    ),
  ]);
  return nodes.flatMap((node) => (node ? [documentOn(day, node, saying.get(node.id) ?? [])] : []));
}

/** Clauses that speak of validity; in a document that prints no dates none is asked for. */
async function clausesSaying(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ClauseNode[]>> {
  if (ids.length === 0) return new Map();
  const { nodes } = await reader.walk({ start: { ids }, to: bareNode('Policy', [SAYING]) });
  return new Map(
    nodes.flatMap((node) =>
      node ? [[node.id, along(node, 'saying').map((item) => nodeOf('Clause', item.node))] as const] : [],
    ),
  );
}

function documentOn(day: string, walked: WalkedNode, saying: readonly ClauseNode[]): DocumentInForce {
  const policy = nodeOf('Policy', walked);
  const sends = along(walked, 'sends').map(({ node }) => nodeOf('Policy', node));
  const endedBy = [
    ...along(walked, 'endedBy').map((item) => endingOf(item, item.node, null)),
    ...along(walked, 'endedInClauses').flatMap((item) =>
      along(item.node, 'document').map(({ node }) => endingOf(item, node, nodeOf('Clause', item.node))),
    ),
  ].filter((ending) => ending.policy.id !== policy.id);
  const [verdict, reason] = verdictOn(day, { policy, sends, endedFrom: endedBy.map(({ from }) => from) });
  return {
    policy,
    verdict,
    reason,
    startsOn: beginningOf(policy),
    startIsStated: policy.effectiveOn !== null,
    endsOn: policy.expiresOn ?? lastOf(sends),
    endIsStated: policy.expiresOn !== null,
    statedIn: saying.filter((clause) => speaksOfValidity(clause, policy)),
    endedBy,
  };
}

/** The last day of what a notice sends; null where one of them has none. */
function lastOf(sends: readonly PolicyNode[]): string | null {
  if (sends.some(({ expiresOn }) => expiresOn === null)) return null;
  const days = sends.map(({ expiresOn }) => expiresOn ?? '').sort();
  return days.at(-1) ?? null;
}

function endingOf(item: WalkedEdge, document: WalkedNode, clause: ClauseNode | null): Ending {
  const policy = nodeOf('Policy', document);
  return { policy, clause, from: beginningOf(policy), edge: edgeOf('CITES', item) as Ending['edge'] };
}
