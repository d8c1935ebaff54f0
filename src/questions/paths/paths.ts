import { DomainError } from '../../domain/errors.js';
import type { RelationshipType } from '../../domain/graph-model.js';
import { labelOfId } from '../../domain/ids.js';
import type { GraphReader, Links } from '../../store/graph-store.js';
import { findNode } from '../names/find-node.js';
import { claimsOfSteps, linkKeyOf } from './claims-of-steps.js';
import { LINKS_MAX, type LinksBetween, linksBetween } from './links-between.js';
import { numberedGraph } from './numbered-graph.js';
import { pathGraphOf, waysTo } from './path-graph.js';
import type { PathsAnswer, Step } from './paths-answer.js';
import { type Effort, pathsOfLength } from './paths-of-length.js';

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
/** Most steps tried in search of the paths asked for. */
const EFFORT_MAX = 500_000;
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
 * projection. Store calls: those for the two ends, one where an end is a target, and at most five for the claims.
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
  const [fromId, toId] = await Promise.all([findNode(reader, request.from), findNode(reader, request.to)]);
  if (fromId === toId) {
    throw new DomainError('INVALID_ARGUMENT', `Both ends are ${fromId}: name two different things.`);
  }
  const types = request.relationships?.length ? [...new Set(request.relationships)] : TELLING;
  const isShortestOnly = request.lengthMax === null;
  const [projection, beside] = await Promise.all([
    reader.projection(),
    linksOfTargets(reader, [fromId, toId], types),
  ]);
  const graph = numberedGraph(projection, types, beside);
  const between = linksBetween(graph, [fromId, toId], { lengthMax, isShortestOnly });
  const found = findPaths(between, [fromId, toId], { lengthMax, isShortestOnly, first: request.first });
  const claims = await claimsOfSteps(reader, found.paths.flat());
  const notes = notesOf(between, found, request);
  return {
    fromId,
    toId,
    relationships: types,
    shortestLength: found.shortestLength,
    shortestCount: between.isComplete ? found.shortestCount : null,
    paths: found.paths.map((steps) => ({
      steps: steps.map((step) => ({ ...step, claims: claims.get(linkKeyOf(step)) ?? [] })),
    })),
    isTruncated: !between.isComplete || found.hasMore || found.isGivenUp,
    notes: found.shortestLength === null ? [...notes, nothing(lengthMax)] : notes,
  };
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

interface Found {
  readonly shortestLength: number | null;
  readonly shortestCount: number | null;
  readonly paths: readonly (readonly Step[])[];
  readonly hasMore: boolean;
  readonly isGivenUp: boolean;
}

function findPaths(
  { links }: LinksBetween,
  ends: readonly [string, string],
  { lengthMax, isShortestOnly, first }: { lengthMax: number; isShortestOnly: boolean; first: number },
): Found {
  const graph = pathGraphOf(links);
  const ways = waysTo(graph, ends[1], lengthMax);
  const shortest = ways.findIndex((level) => level.has(ends[0]));
  if (shortest === -1) {
    return { shortestLength: null, shortestCount: null, paths: [], hasMore: false, isGivenUp: false };
  }
  const effort: Effort = { stepsLeft: EFFORT_MAX };
  const paths: (readonly Step[])[] = [];
  for (let length = shortest; length <= (isShortestOnly ? shortest : lengthMax); length++) {
    for (const path of pathsOfLength(graph, ends, ways, length, effort)) {
      paths.push(path);
      if (paths.length > first) break;
    }
    if (paths.length > first) break;
  }
  const count = ways[shortest]?.get(ends[0]) ?? 0;
  return {
    shortestLength: shortest,
    shortestCount: count > COUNT_MAX ? null : count,
    paths: paths.slice(0, first),
    hasMore: paths.length > first,
    isGivenUp: paths.length <= first && effort.stepsLeft === 0,
  };
}

function notesOf({ isComplete }: LinksBetween, found: Found, { first }: PathsRequest): readonly string[] {
  const notes = isComplete ? [] : [NOT_ALL];
  if (found.hasMore) notes.push(`There are more than the ${first} paths shown: ask for more with \`first\`.`);
  if (found.isGivenUp) {
    notes.push(`After ${EFFORT_MAX} steps the search was given up: ask with a smaller \`lengthMax\`.`);
  }
  return notes;
}

function nothing(lengthMax: number): string {
  return `No path of at most ${lengthMax} steps was found along these relationships: name others with \`relationships\`.`;
}
