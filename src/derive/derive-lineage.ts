import { type LineageDocument, lineageDocument } from './lineage-document.js';
import type { LineageClause } from './lineage-unit.js';
import { createRarity } from './rarity.js';
import { createSharedRuns } from './shared-runs.js';
import { massOfHeadings, massOfRuns, mostMassOfRuns } from './telling-mass.js';

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
  return linksBetween(lineageDocument(lower), lineageDocument(higher));
}

/** As `deriveLineage`, of documents that are compared with others, too. */
export function linksBetween(lower: LineageDocument, higher: LineageDocument): readonly LineageLink[] {
  const rarity = createRarity(lower, higher);
  const runsOf = createSharedRuns(lower.words, higher.places());
  return lower.units.flatMap((one, unit) => {
    const links: LineageLink[] = [];
    const heading = lower.headings[unit] ?? NOTHING;
    const mostOfHeading = massOfHeadings(0, lower, heading, null, rarity);
    for (const [far, runs] of runsOf(unit)) {
      const other = higher.units[far];
      if (other === undefined) continue;
      const relative = (one.length / lower.meanLength) * (other.length / higher.meanLength);
      const norm = Math.max(Math.sqrt(relative), LEAST_NORM);
      // Most units share a few common words and nothing else: what is cheaply told to be too little is not weighed.
      const most = mostMassOfRuns(lower, runs, rarity) + mostOfHeading;
      if (scoreOf(most / norm) < THRESHOLD - LEAST_STEP) continue;
      const words = massOfRuns(lower, runs, rarity);
      const mass = massOfHeadings(words, lower, heading, higher.headings[far] ?? NOTHING, rarity);
      const score = scoreOf(mass / norm);
      if (score >= THRESHOLD) links.push({ lower: one.clauseId, higher: other.clauseId, score });
    }
    return links.sort((a, b) => b.score - a.score || (a.higher < b.higher ? -1 : 1));
  });
}

const NOTHING: ReadonlySet<number> = new Set();
/** Scores are rounded to this. */
const LEAST_STEP = 0.001;

function scoreOf(mass: number): number {
  return Math.round((1000 * mass) / (mass + HALF_SCORE_MASS)) / 1000;
}
