import { DomainError } from '../../domain/errors.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { WalkedNode } from '../../store/walk-plan.js';
import { findPolicy } from '../names/find-policy.js';
import { nodeOf, wasCut, wholeNode } from '../walk-plans.js';
import { linksOfComparison, storedLinks } from './clause-links.js';
import {
  type ComparedDocument,
  comparedDocument,
  LINEAGE_HOPS,
  partnersOf,
  withAnnexes,
} from './compared-document.js';
import type { ClauseLink, LineageAnswer, LineagePair } from './lineage-answer.js';

/** Which document, or which two. Each as id, document number, title, or words that only its title has; null: any. */
export interface LineageRequest {
  /** As the lower or the higher one. */
  readonly policy: string | null;
  readonly lower: string | null;
  readonly higher: string | null;
}

const DERIVED =
  'Links are derived by comparing words (`method`, `score`), never stated by a text. The score is chosen so that few are wrong; a clause that says the same in other words is not found, so fewer than listed may be left over.';
const NOT_CITING =
  'The graph holds no link of these two, as neither was read to carry out, rest on or pass on the other, or nothing was found: they were compared for this answer.';
const NOT_COMPARABLE =
  'One of these documents has no clause that can be compared: it is only cited, nothing in it has a heading or a number, or what has one says too little beside it.';
const NO_PAIR =
  'No link was derived with this document: that is done where a loaded document carries out, rests on or passes on another. Ask with `lower` and `higher` to compare any two.';

/**
 * Which clauses of a lower document take up which of a higher, and which are left over on either side; of a notice, what it
 * sends. Asked for one document: all links that were derived with it, in both directions. Asked for two: theirs; where the
 * graph holds none, the two are compared for the answer. At most two store calls beyond finding the documents.
 */
export async function askLineage(reader: GraphReader, request: LineageRequest): Promise<LineageAnswer> {
  const [policy, lower, higher] = await findAsked(reader, request);
  const found = await withFar(reader, [policy, lower, higher].filter(isThere), withAnnexes);
  const walked = await withFar(reader, found, partnersOf);
  const documents = new Map(walked.map((node) => [node.id, comparedDocument(node)]));
  const stored = storedLinks(walked, documents).filter(isAskedFor(policy, lower, higher));
  const compared = stored.length > 0 ? [] : toCompare(documents, lower, higher);
  const links = [...stored, ...compared.flatMap(([low, high]) => linksOfComparison(low, high))].sort(byPlace);
  const pairs = compared.length > 0 ? compared : pairsOf(links, documents);
  const isTruncated = walked.some(wasCut);
  return {
    policy: policy === null ? null : nodeOf('Policy', policy),
    documents: pairs.map(([low, high]) => toPair(low, high, links, compared.length > 0)),
    links,
    isTruncated,
    notes: [
      DERIVED,
      ...(stored.length > 0
        ? []
        : compared.length > 0
          ? [NOT_CITING]
          : lower && higher
            ? [NOT_COMPARABLE]
            : [NO_PAIR]),
      ...(isTruncated
        ? ['A document has more clauses than one answer looks at: those behind are left out.']
        : []),
    ],
  };
}

function isAskedFor(
  policy: WalkedNode | null,
  lower: WalkedNode | null,
  higher: WalkedNode | null,
): (link: ClauseLink) => boolean {
  const isOf = (asked: WalkedNode | null, { id }: { readonly id: string }): boolean =>
    asked === null || withAnnexes(asked).includes(id);
  return ({ lowerPolicy, higherPolicy }) =>
    isOf(lower, lowerPolicy) &&
    isOf(higher, higherPolicy) &&
    (isOf(policy, lowerPolicy) || isOf(policy, higherPolicy));
}

/** The two documents that were asked for, or what they send: whatever has clauses that can be compared. */
function toCompare(
  documents: ReadonlyMap<string, ComparedDocument>,
  lower: WalkedNode | null,
  higher: WalkedNode | null,
): readonly (readonly [ComparedDocument, ComparedDocument])[] {
  if (lower === null || higher === null) return [];
  const comparable = (asked: WalkedNode): readonly ComparedDocument[] =>
    withAnnexes(asked)
      .map((id) => documents.get(id))
      .filter((one) => one !== undefined)
      .filter(({ passages }) => passages.size > 0);
  return comparable(lower).flatMap((low) =>
    comparable(higher)
      .filter(({ policy }) => policy.id !== low.policy.id)
      .map((high) => [low, high] as const),
  );
}

function isThere(node: WalkedNode | null): node is WalkedNode {
  return node !== null;
}

async function findAsked(
  reader: GraphReader,
  { policy, lower, higher }: LineageRequest,
): Promise<readonly [WalkedNode | null, WalkedNode | null, WalkedNode | null]> {
  if ((policy === null) === (lower === null && higher === null)) {
    throw new DomainError(
      'INVALID_ARGUMENT',
      'Ask for one document with `policy`, or for a pair with `lower`, `higher` or both.',
    );
  }
  const find = async (name: string | null): Promise<WalkedNode | null> =>
    name === null ? null : findPolicy(reader, name, LINEAGE_HOPS);
  return [await find(policy), await find(lower), await find(higher)];
}

/** The documents, and those that they name, in one store call; none where all are there. */
async function withFar(
  reader: GraphReader,
  walked: readonly WalkedNode[],
  farOf: (node: WalkedNode) => readonly string[],
): Promise<readonly WalkedNode[]> {
  const known = new Map(walked.map((node) => [node.id, node]));
  const ids = [...new Set(walked.flatMap(farOf))].filter((id) => !known.has(id)).sort();
  if (ids.length === 0) return [...known.values()];
  const { nodes } = await reader.walk({ start: { ids }, to: wholeNode('Policy', LINEAGE_HOPS) });
  return [...known.values(), ...nodes.filter(isThere)];
}

/** Each two documents that links join, by the id of the lower and then of the higher one. */
function pairsOf(
  links: readonly ClauseLink[],
  documents: ReadonlyMap<string, ComparedDocument>,
): readonly (readonly [ComparedDocument, ComparedDocument])[] {
  const pairs = new Map<string, readonly [ComparedDocument, ComparedDocument]>();
  for (const { lowerPolicy, higherPolicy } of links) {
    const [low, high] = [documents.get(lowerPolicy.id), documents.get(higherPolicy.id)];
    if (low && high) pairs.set(`${lowerPolicy.id} ${higherPolicy.id}`, [low, high]);
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

function toPair(
  low: ComparedDocument,
  high: ComparedDocument,
  links: readonly ClauseLink[],
  isComparedNow: boolean,
): LineagePair {
  const own = links.filter(
    ({ lowerPolicy, higherPolicy }) => lowerPolicy.id === low.policy.id && higherPolicy.id === high.policy.id,
  );
  const linked = new Set(own.flatMap(({ lower, higher }) => [lower.id, higher.id]));
  const left = ({ clauses, passages }: ComparedDocument) =>
    clauses.filter(({ id }) => passages.has(id) && !linked.has(id));
  return {
    lower: low.policy,
    higher: high.policy,
    links: own.length,
    comparedLower: low.passages.size,
    withoutAncestor: left(low),
    comparedHigher: high.passages.size,
    notTakenUp: left(high),
    isComparedNow,
  };
}

type LinkPlace = Pick<ClauseLink, 'lowerPolicy' | 'lower' | 'higher'> & {
  readonly edge: Pick<ClauseLink['edge'], 'score'>;
};

/** What links are ordered by: lower document, place in it, best first, and then the higher clause. */
export function linkKey({ lowerPolicy, lower, higher, edge }: LinkPlace) {
  return [lowerPolicy.id, lower.position, -edge.score, higher.id] as const;
}

function byPlace(a: ClauseLink, b: ClauseLink): number {
  const other = linkKey(b);
  for (const [at, part] of linkKey(a).entries()) {
    const against = other[at] ?? '';
    if (part !== against) return part < against ? -1 : 1;
  }
  return 0;
}
