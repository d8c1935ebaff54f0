import type { ClauseKind, PolicyKind } from '../../domain/graph-model.js';
import { keptOnceAnswered } from '../../domain/kept-once-answered.js';
import { edgesBegin, edgesEnd } from '../../projection/adjacency.js';
import { codeOf } from '../../projection/column.js';
import { growingWords } from '../../projection/growing.js';
import { largeBytes } from '../../projection/large-arrays.js';
import { withBytes } from '../../projection/lent-arrays.js';
import type { Link, Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import { hasUnit } from '../measures/measure-columns.js';
import { numbersOf } from '../numbers/numbers-of.js';
import { type ClauseTree, clauseTreeOf, isUnderMarked, markUpwards } from './clause-tree.js';
import { namedByTables } from './named-by-tables.js';
import type { NumberedGaps } from './numbered-gaps.js';
import { readClauses } from './read-clauses.js';

/** What a document asks somebody to do stands in these. */
const ASKING: readonly ClauseKind[] = ['MEASURE', 'ARTICLE', 'ITEM'];
/** Documents that tell of what others ask. */
const TELLING: readonly PolicyKind[] = ['NEWS', 'INTERPRETATION', 'REPLY', 'LETTER'];

/** Which clauses are looked at; null: any. */
export interface ClauseScope {
  readonly policyIds: readonly string[] | null;
  /** The clause, or a part of it, must name one of these cities or clusters: numbers. */
  readonly named: { readonly cities: readonly number[]; readonly clusters: readonly number[] } | null;
}

export interface ClausesWithoutUnit {
  readonly gaps: NumberedGaps;
  /** Documents that ask for something, but name no unit anywhere, by number; none of their clauses is listed. */
  readonly silent: readonly number[];
  readonly isCut: boolean;
}

/**
 * Clauses for which no responsible unit is stated, in documents that state units elsewhere: not in them, not above, not
 * below, and not in a row of a table that repeats their heading. The outermost ones only. Store calls: those of `namedByTables`
 * where the same was not asked before.
 */
export function clausesWithoutUnit(
  reader: GraphReader,
  projection: Projection,
  scope: ClauseScope,
): Promise<ClausesWithoutUnit> {
  return keep(projection, JSON.stringify([scope.policyIds, scope.named]), () =>
    findClauses(reader, projection, scope),
  );
}

/** So many of one projection are kept ready: the next page, and the same question of others. */
const keep = keptOnceAnswered<Projection, ClausesWithoutUnit>(4);

async function findClauses(
  reader: GraphReader,
  projection: Projection,
  { policyIds, named }: ClauseScope,
): Promise<ClausesWithoutUnit> {
  const { tree, open, silent, isCut } = await keepOpen(projection, JSON.stringify(policyIds), () =>
    findOpen(reader, projection, policyIds),
  );
  const outermost = growingWords();
  const add = (clause: number): void => {
    if (open[clause] === 1 && !isUnderMarked(tree, open, clause)) outermost.push(clause);
  };
  if (named === null) tree.clauses.forEach(add);
  else
    withBytes(projection.clauses.count, (isNamed) => {
      markNaming(isNamed, projection, tree, named);
      for (const clause of tree.clauses) if (isNamed[clause] === 1) add(clause);
    });
  return { gaps: readClauses(projection, tree, outermost.values()), silent, isCut };
}

/** The clauses of some documents, and which of them ask for something that is nobody's. */
interface OpenClauses extends Pick<ClausesWithoutUnit, 'silent' | 'isCut'> {
  readonly tree: ClauseTree;
  /** By clause 1 for those. */
  readonly open: Uint8Array;
}

/** Those of the documents asked last, mostly of all: which of them name a city is asked for one city after the other. */
const keepOpen = keptOnceAnswered<Projection, OpenClauses>(1);

async function findOpen(
  reader: GraphReader,
  projection: Projection,
  policyIds: readonly string[] | null,
): Promise<OpenClauses> {
  const { clauses, policies } = projection;
  const tree = clauseTreeOf(projection, clausesOfAsking(projection, policyIds));
  const [hasUnits, stated] = [largeBytes(clauses.count), largeBytes(clauses.count)];
  const assigning = new Uint8Array(policies.count);
  for (const clause of tree.clauses) {
    if (!hasUnit(projection, clause)) continue;
    hasUnits[clause] = 1;
    assigning[clauses.policy[clause] ?? 0] = 1;
    markUpwards(tree, stated, clause);
  }
  const isAsking = clauses.kind.values.map((kind) => ASKING.includes(kind as ClauseKind));
  const silent = new Set<number>();
  const open = largeBytes(clauses.count);
  for (const clause of tree.clauses) {
    if (isAsking[clauses.kind.codes[clause] ?? 0] !== true) continue;
    const policy = clauses.policy[clause] ?? 0;
    if (assigning[policy] === 0) silent.add(policy);
    else if (stated[clause] === 0 && !isUnderMarked(tree, hasUnits, clause)) open[clause] = 1;
  }
  const tables = await namedByTables(reader, projection, { tree, hasUnits, open });
  for (const clause of tables.named) {
    for (let at = clause; at >= 0; at = tree.parentOf(at)) open[at] = 0;
  }
  return { tree, open, silent: [...silent].sort((a, b) => a - b), isCut: tables.isCut };
}

/** Clauses of documents that ask for something; a row of a table that repeats one of them is none. By number. */
function clausesOfAsking(
  { clauses, policies, ...rest }: Projection,
  policyIds: readonly string[] | null,
): Uint32Array {
  const telling = [null, ...TELLING].map((kind) => codeOf(policies.kind, kind));
  const asked =
    policyIds === null
      ? Array.from({ length: policies.count }, (_, policy) => policy)
      : [...new Set(numbersOf({ clauses, policies, ...rest }, 'Policy', policyIds))].sort((a, b) => a - b);
  const found = growingWords(clauses.count);
  for (const policy of asked) {
    if (telling.includes(policies.kind.codes[policy] ?? -1)) continue;
    const end = policies.firstClauses[policy + 1] ?? 0;
    for (let clause = policies.firstClauses[policy] ?? 0; clause < end; clause++) {
      if (clauses.repeats[clause] === 0) found.push(clause);
    }
  }
  return found.values();
}

/** Marks clauses that name one of these, or have a part that does. */
function markNaming(
  marks: Uint8Array,
  { links }: Projection,
  tree: ClauseTree,
  { cities, clusters }: NonNullable<ClauseScope['named']>,
): void {
  const markAll = ({ in: by }: Link, named: readonly number[]): void => {
    for (const number of named) {
      const end = edgesEnd(by, number);
      for (let edge = edgesBegin(by, number); edge < end; edge++) {
        const clause = by.far[edge] ?? 0;
        if (tree.has(clause)) markUpwards(tree, marks, clause);
      }
    }
  };
  markAll(links.APPLIES_TO_CITY, cities);
  markAll(links.PROMOTES, clusters);
}
