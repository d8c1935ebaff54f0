import { harmonic } from '../chance.mjs';
import { WELL_KNOWN } from '../words/vocabulary.mjs';
import { headOf } from './head-of.mjs';

const KNOWN = harmonic(WELL_KNOWN, 1);
const TRIES = 8;

/**
 * What a document cites: another of the corpus that is older and speaks for its own place, one above it or the state; early
 * ones the more often, so that some are cited by thousands; else a law that everybody cites and nobody loads.
 * Answers `{ id, title, number, isLoaded }`.
 */
export function citedBy(world, seed, head, chance) {
  if (chance.isTrue(0.75))
    for (let tries = 0; tries < TRIES; tries += 1) {
      const at = Math.floor(chance.share() * chance.share() * head.index);
      if (at === head.index) continue;
      const cited = headOf(world, seed, at);
      if (cited.issuedOn >= head.issuedOn || !speaksFor(cited.place, head.place)) continue;
      return { id: cited.own.id, title: cited.own.title, number: cited.number, isLoaded: true };
    }
  const [title, number] = chance.pickHarmonic(KNOWN);
  return { id: world.policyIdOf(number, title), title, number, isLoaded: false };
}

function speaksFor(upper, lower) {
  if (upper === null) return true;
  return lower !== null && (lower.code === upper.code || lower.code.startsWith(significant(upper.code)));
}

/** 440000 → 44, 440600 → 4406. */
function significant(code) {
  return code.replace(/(?:00)+$/, '');
}
