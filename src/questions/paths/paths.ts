import { DomainError } from '../../domain/errors.js';
import type { RelationshipType } from '../../domain/graph-model.js';
import { labelOfId } from '../../domain/ids.js';
import { once } from '../../domain/once.js';
import { hasNode } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader, Links } from '../../store/graph-store.js';
import { findNode } from '../names/find-node.js';
import { claimsOfSteps, linkKeyOf } from './claims-of-steps.js';
import { EFFORT_MAX, type Found, findPaths } from './find-paths.js';
import { shortestLength } from './length-between.js';
import { numberedGraph } from './numbered-graph.js';
import type { PathsAnswer, Step, StepClaim } from './paths-answer.js';
import { LINKS_MAX } from './two-sides.js';
import { withLinks } from './with-links.js';

/**
 * What documents state of each other and of the world, and what is part of what. Left out is what connects everything
 * with everything and so says nothing of two things: the province of a city, the group of all governments, the
 * collection of all documents, cells of a table that may say no; and what we derived (IMPLEMENTS).
 */
const TELLING: readonly RelationshipType[] = [
  'HAS_CLAUSE', 'HAS_PART', 'ISSUED_BY', 'LED_BY', 'SUPPORTED_BY', 'ASSIGNED_TO', 'APPLIES_TO', 'PROMOTES',
  'LAID_OUT_IN', 'SETS_TARGET', 'CITES', 'PART_OF',
]; // biome-ignore format: one screen

const LENGTH_MAX = 6;
/** The largest Int of GraphQL. */
const COUNT_MAX = 2 ** 31 - 1;

export interface PathsRequest {
  /** Ids or names, see `findNode`. */
  readonly from: string;
  readonly to: string;
  /** 1 to 6: also longer paths, up to so many steps. Null: only the shortest, if they have at most 6. */
  readonly lengthMax: number | null;
  /** Relationships to follow, in either direction; null or none: TELLING. */
  readonly relationships: readonly RelationshipType[] | null;
  /** Most paths to bring. */
  readonly first: number;
}

/**
 * How are two things connected? All shortest paths, and on request longer ones, each step with its claims. They are searched in the
 * projection. Store calls: one where an end is a target, those of `findNode` for an end that is no id, and when they are read at
 * most five for the claims.
 */
export async function askPaths(reader: GraphReader, request: PathsRequest): Promise<PathsAnswer> {
  const lengthMax = request.lengthMax ?? LENGTH_MAX;
  if (!Number.isInteger(lengthMax) || lengthMax < 1 || lengthMax > LENGTH_MAX) {
    throw new DomainError(
      'INVALID_ARGUMENT',
      `\`lengthMax: ${lengthMax}\` cannot be asked for: use 1 to ${LENGTH_MAX}.`,
      { limit: LENGTH_MAX },
    );
  }
  const projection = await reader.projection();
  const [fromId, toId] = await Promise.all([
    findProjected(reader, projection, request.from),
    findProjected(reader, projection, request.to),
  ]);
  if (fromId === toId) {
    throw new DomainError('INVALID_ARGUMENT', `Both ends are ${fromId}: name two different things.`);
  }
  const types = request.relationships?.length ? [...new Set(request.relationships)] : TELLING;
  const beside = await linksOfTargets(reader, [fromId, toId], types);
  const graph = withLinks(numberedGraph(projection, types), beside);
  const ends = [graph.numberOf(fromId), graph.numberOf(toId)] as const;
  const isKnown = ends.every((end) => end >= 0);
  const shortest = isKnown ? shortestLength(graph, ends, lengthMax) : { length: null, isComplete: true };
  const { first } = request;
  const found = once(() =>
    findPaths(graph, ends, shortest, { lengthMax, isShortestOnly: request.lengthMax === null, first }),
  );
  const claims = once(() => claimsOfSteps(reader, found().paths.flat()));
  const claimsOf = async (step: Step): Promise<readonly StepClaim[]> =>
    (await claims()).get(linkKeyOf(step)) ?? [];
  return {
    fromId,
    toId,
    relationships: types,
    shortestLength: shortest.length,
    get shortestCount() {
      const { shortestCount, isComplete } = found();
      return isComplete && shortestCount > 0 && shortestCount <= COUNT_MAX ? shortestCount : null;
    },
    get paths() {
      return found().paths.map((steps) => ({
        steps: steps.map((step) => ({ ...step, claims: () => claimsOf(step) })),
      }));
    },
    get isTruncated() {
      const { isComplete, hasMore, isGivenUp } = found();
      return !isComplete || hasMore || isGivenUp;
    },
    get notes() {
      const notes = notesOf(found(), first);
      return shortest.length === null ? [...notes, nothing(lengthMax)] : notes;
    },
  };
}

/** An id that the projection has needs no look into the store. */
async function findProjected(reader: GraphReader, projection: Projection, asked: string): Promise<string> {
  const id = asked.trim();
  return hasNode(projection, id) ? id : findNode(reader, asked);
}

/** The projection leaves targets out: each is set by few clauses, and nothing leads on from it. */
async function linksOfTargets(
  reader: GraphReader,
  ends: readonly string[],
  types: readonly RelationshipType[],
): Promise<Links['items']> {
  const ids = ends.filter((id) => labelOfId(id) === 'Target');
  if (ids.length === 0 || !types.includes('SETS_TARGET')) return [];
  const { items } = await reader.links({ ids, types: ['SETS_TARGET'], first: TARGET_LINKS_MAX });
  return items;
}

const TARGET_LINKS_MAX = 1_000;
const NOT_ALL = `More than ${LINKS_MAX} relationships lie around the two, and the rest were not looked at, so there may be other and shorter paths: name fewer \`relationships\`, or a smaller \`lengthMax\`.`;

function notesOf({ isComplete, hasMore, isGivenUp }: Found, first: number): readonly string[] {
  const notes = isComplete ? [] : [NOT_ALL];
  if (hasMore) notes.push(`There are more than the ${first} paths shown: ask for more with \`first\`.`);
  if (isGivenUp) {
    notes.push(`After ${EFFORT_MAX} steps the search was given up: ask with a smaller \`lengthMax\`.`);
  }
  return notes;
}

function nothing(lengthMax: number): string {
  return `No path of at most ${lengthMax} steps was found along these relationships: name others with \`relationships\`.`;
}
