import { type LineageClause, type LineageUnit, lineageUnits, passagesOf } from './lineage-unit.js';
import { pairsOfCharacters } from './pairs-of-characters.js';
import { createRarity } from './rarity.js';
import { indexRuns, type RunIndex, sharedRuns, startsOf } from './shared-runs.js';

/** Stands on every derived relationship, so that a better method can be told from this one. */
export const LINEAGE_METHOD = 'shared-words';
/** Scores from here on are kept: chosen so that no link of the labelled pairs is wrong. See docs/adr/0010-lineage.md. */
const THRESHOLD = 0.62;

export interface LineageLink {
  /** Ids of the clauses. */
  readonly lower: string;
  readonly higher: string;
  /** From `THRESHOLD` up to, not including, 1; three decimals. */
  readonly score: number;
}

/** A link is scored by how much telling text is shared; at this much the score is one half. */
const HALF_SCORE_MASS = 4.5;
/** A pair of characters shared by the headings counts so much more. */
const HEADING_WEIGHT = 2;
/** Very short clauses gain no more than this by their shortness. */
const LEAST_NORM = 0.5;

/**
 * Which clauses of the lower document take up which of the higher: those that share runs of at least four characters which are
 * rare in both, weighed against how long they are. In the order of the lower document, best first. A clause may take up
 * several, and be taken up by several; most take up none. A pure function of the two texts.
 */
export function deriveLineage(
  lower: readonly LineageClause[],
  higher: readonly LineageClause[],
): readonly LineageLink[] {
  const [lowers, highers] = [prepare(lower), prepare(higher)];
  const rarity = createRarity(
    lowers.map(({ pairs }) => pairs),
    highers.map(({ pairs }) => pairs),
  );
  const [lowerMean, higherMean] = [meanLength(lowers), meanLength(highers)];
  const unitsByStart = createStartIndex(highers);
  return lowers.flatMap((one) => {
    const links: LineageLink[] = [];
    for (const other of candidates(one, unitsByStart)) {
      const runs = sharedRuns(one.unit.passages, other.unit.passages, other.index);
      const relative = (one.unit.length / lowerMean) * (other.unit.length / higherMean);
      const mass = massOf(runs, one, other, rarity) / Math.max(Math.sqrt(relative), LEAST_NORM);
      const score = Math.round((1000 * mass) / (mass + HALF_SCORE_MASS)) / 1000;
      if (score < THRESHOLD) continue;
      links.push({
        lower: one.unit.clauseId,
        higher: other.unit.clauseId,
        score,
      });
    }
    return links.sort((a, b) => b.score - a.score || (a.higher < b.higher ? -1 : 1));
  });
}

interface Prepared {
  readonly unit: LineageUnit;
  readonly pairs: ReadonlySet<string>;
  readonly headingPairs: ReadonlySet<string>;
  readonly index: RunIndex;
}

function prepare(clauses: readonly LineageClause[]): readonly Prepared[] {
  return lineageUnits(clauses).map((unit) => ({
    unit,
    pairs: pairsOfCharacters(unit.passages),
    headingPairs: pairsOfCharacters(passagesOf(unit.heading ?? '')),
    index: indexRuns(unit.passages),
  }));
}

function meanLength(units: readonly Prepared[]): number {
  return units.reduce((sum, { unit }) => sum + unit.length, 0) / units.length;
}

/** By its first four characters a run is looked up in all units at once, so that not every two clauses are compared. */
function createStartIndex(units: readonly Prepared[]): ReadonlyMap<string, readonly Prepared[]> {
  const found = new Map<string, Prepared[]>();
  for (const one of units) {
    for (const start of one.index.keys()) {
      const units = found.get(start);
      if (units) units.push(one);
      else found.set(start, [one]);
    }
  }
  return found;
}

function candidates(
  { unit }: Prepared,
  unitsByStart: ReadonlyMap<string, readonly Prepared[]>,
): ReadonlySet<Prepared> {
  const found = new Set<Prepared>();
  for (const passage of unit.passages)
    for (const [, start] of startsOf(passage))
      for (const other of unitsByStart.get(start) ?? []) found.add(other);
  return found;
}

/** How much telling text is shared: each pair of characters once, however often the run comes. */
function massOf(
  runs: readonly string[],
  { headingPairs }: Prepared,
  other: Prepared,
  rarity: (pair: string) => number,
): number {
  let mass = 0;
  for (const pair of pairsOfCharacters(runs)) mass += rarity(pair);
  for (const pair of headingPairs) if (other.headingPairs.has(pair)) mass += HEADING_WEIGHT * rarity(pair);
  return mass;
}
