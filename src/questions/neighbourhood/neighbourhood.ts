import { DomainError } from '../../domain/errors.js';
import { type Direction, RELATIONSHIPS, type RelationshipType } from '../../domain/graph-model.js';
import { grouped } from '../../domain/grouped.js';
import type { Around, GraphReader } from '../../store/graph-store.js';
import { findNode } from '../names/find-node.js';
import { mayBeId } from '../names/may-be-id.js';
import type { NeighbourhoodAnswer, NeighbourhoodKind } from './neighbourhood-answer.js';

/** Most nodes to look around at once. */
const IDS_MAX = 2_000;
/** Of these so many may be names, each of which has to be looked for on its own. */
const NAMES_MAX = 5;
/** No note lists more unknown ids than anybody reads. */
const UNKNOWN_SHOWN = 5;

const ALL = Object.keys(RELATIONSHIPS) as readonly RelationshipType[];

export interface NeighbourhoodRequest {
  /** Ids, and a few names, see `findNode`. */
  readonly ids: readonly string[];
  /** Which to bring; null or none: all. */
  readonly relationships: readonly RelationshipType[] | null;
  /** Seen from the nodes asked for; null: both. */
  readonly direction: Direction | null;
  /** Only links between two of the nodes asked for. */
  readonly among: boolean;
  /** Most links to bring. */
  readonly first: number;
  /** False where nobody asks for the kinds, which are none then. */
  readonly wantsKinds: boolean;
}

/**
 * What are these nodes directly connected with? One store call, and for each name up to three more. Of several ids some may be
 * unknown: the answer says which. Fails with INVALID_ARGUMENT, with NOT_FOUND where nothing is known of what is asked for, and
 * as `findNode` does.
 */
export async function askNeighbourhood(
  reader: GraphReader,
  request: NeighbourhoodRequest,
): Promise<NeighbourhoodAnswer> {
  const ids = await idsOf(reader, request.ids);
  const types = request.relationships?.length ? [...new Set(request.relationships)] : ALL;
  const { direction, among: isAmong, first } = request;
  const counted = request.wantsKinds ? ALL : [];
  const around = await reader.around({ ids, types, direction, isAmong, first, counted });
  const known = new Set(around.known);
  const unknownIds = ids.filter((id) => !known.has(id));
  if (known.size === 0) throw nothingKnown(unknownIds);
  const asked = ids.filter((id) => known.has(id));
  const found = around.links.flatMap(({ from, to }) => [from, to]).filter((id) => !known.has(id));
  return {
    nodeIds: [...asked, ...[...new Set(found)].sort()],
    askedCount: asked.length,
    links: around.links,
    kinds: kindsOf(around, asked),
    unknownIds,
    isTruncated: !around.isComplete,
    notes: [
      ...(around.isComplete ? [] : [moreLinks(first)]),
      ...(unknownIds.length > 0 ? [`Nothing has the id ${listed(unknownIds)}: left out.`] : []),
    ],
  };
}

/** Each once, in the order asked, names replaced by the ids of what they mean. */
async function idsOf(reader: GraphReader, asked: readonly string[]): Promise<readonly string[]> {
  const words = [...new Set(asked.map((word) => word.trim()))];
  if (words.length === 0 || words.includes('')) {
    throw new DomainError('INVALID_ARGUMENT', 'Say in `ids` around which nodes to look, for instance city-441900.');
  }
  const names = words.filter((word) => !mayBeId(word));
  for (const [count, most, what] of [[words.length, IDS_MAX, 'nodes'], [names.length, NAMES_MAX, 'names']] as const) {
    if (count > most)
      throw new DomainError(
        'INVALID_ARGUMENT',
        `\`ids\` takes at most ${most} ${what}, not ${count}: ask in several parts${what === 'names' ? ', or look up their ids with `lookUp`' : ''}.`,
        { count, limit: most },
      );
  }
  const found = await Promise.all(words.map((word) => (mayBeId(word) ? word : findNode(reader, word))));
  return [...new Set(found)];
} // biome-ignore format: one screen

/** In the order of the nodes, with how many links of each were brought. */
function kindsOf({ kinds, links }: Around, asked: readonly string[]): readonly NeighbourhoodKind[] {
  const brought = new Map<string, number>();
  for (const { from, to, type } of links) {
    for (const key of [keyOf(from, type, 'OUT'), keyOf(to, type, 'IN')]) brought.set(key, (brought.get(key) ?? 0) + 1);
  }
  const byNode = grouped(kinds, ({ id }) => id);
  return asked.flatMap((nodeId) =>
    (byNode.get(nodeId) ?? []).map(({ type, direction, count }) => ({
      nodeId,
      relationship: type,
      direction,
      count,
      brought: brought.get(keyOf(nodeId, type, direction)) ?? 0,
    })),
  );
} // biome-ignore format: one screen

function keyOf(id: string, type: RelationshipType, direction: Direction): string {
  return `${id} ${type} ${direction}`;
}

function moreLinks(first: number): string {
  return `There are more than the ${first} links shown; \`kinds\` counts all of them: ask for more with \`first\`, or for some \`relationships\` only.`;
}

function nothingKnown(ids: readonly string[]): DomainError {
  return new DomainError(
    'NOT_FOUND',
    `Nothing has the id ${listed(ids)}. Look for what is meant with \`search\`, and ask with the id it gives.`,
  );
}

function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, UNKNOWN_SHOWN).map((id) => id.slice(0, 100));
  const others = ids.length - shown.length;
  return `${shown.join(', ')}${others > 0 ? ` and ${others} more` : ''}`;
}
