import type { RelationshipType } from '../../domain/graph-model.js';
import type { GraphReader, Links } from '../../store/graph-store.js';

/** Most relationships looked at from one level of nodes to the next. */
export const LINKS_PER_LEVEL_MAX = 20_000;

type Link = Links['items'][number];

export interface LinksBetween {
  /** Every relationship that lies on a path of at most `lengthMax` steps is among them; also others. */
  readonly links: readonly Link[];
  /** From how many steps away of which end not everything was looked at. */
  readonly cuts: readonly { readonly endId: string; readonly depth: number }[];
}

/**
 * Goes from both ends towards each other, level by level, one store call for each level, always from the end that has fewer
 * nodes to go on from. Levels a and b from the two ends hold every path of at most a + b steps, so `lengthMax` calls
 * are enough; with `isShortestOnly` it stops where the two sides meet.
 */
export async function collectLinks(
  reader: GraphReader,
  ends: readonly [fromId: string, toId: string],
  request: {
    readonly types: readonly RelationshipType[];
    readonly lengthMax: number;
    readonly isShortestOnly: boolean;
  },
): Promise<LinksBetween> {
  const [from, to] = [startAt(ends[0]), startAt(ends[1])];
  const links: Link[] = [];
  const cuts: { endId: string; depth: number }[] = [];
  for (let level = 0; level < request.lengthMax; level++) {
    if (from.frontier.length === 0 || to.frontier.length === 0) break;
    const [side, other] = from.frontier.length <= to.frontier.length ? [from, to] : [to, from];
    const found = await reader.links({
      ids: side.frontier,
      types: request.types,
      first: LINKS_PER_LEVEL_MAX,
    });
    if (!found.isComplete) cuts.push({ endId: side.endId, depth: side.depth });
    links.push(...found.items);
    goOn(side, found.items);
    if (request.isShortestOnly && side.frontier.some((id) => other.reached.has(id))) break;
  }
  return { links, cuts };
}

/** What has been reached from one end. */
interface Side {
  readonly endId: string;
  readonly reached: Set<string>;
  /** What was reached last, from where the next level goes on; by id. */
  frontier: readonly string[];
  depth: number;
}

function startAt(endId: string): Side {
  return { endId, reached: new Set([endId]), frontier: [endId], depth: 0 };
}

function goOn(side: Side, links: readonly Link[]): void {
  const next = new Set(links.flatMap(({ from, to }) => [from, to]).filter((id) => !side.reached.has(id)));
  side.frontier = [...next].sort();
  for (const id of next) side.reached.add(id);
  side.depth++;
}
