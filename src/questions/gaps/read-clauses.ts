import { GENERAL_HEADING, GENERAL_TEXT, NAMES_OFFICE } from '../../projection/clause-words.js';
import { withBytes } from '../../projection/lent-arrays.js';
import type { Projection } from '../../projection/projection.js';
import { type ClauseTree, nearestMarked } from './clause-tree.js';
import type { GapReading } from './gaps-answer.js';
import { growingGaps, type NumberedGaps } from './numbered-gaps.js';

/** How it may be read that no unit was found for these clauses, of which none lies in another. */
export function readClauses(projection: Projection, tree: ClauseTree, open: Uint32Array): NumberedGaps {
  const { count } = projection.clauses;
  return withBytes(count, (isOpen) =>
    withBytes(count, (said) =>
      withBytes(count, (unsaid) => readBy({ isOpen, said, unsaid }, projection, tree, open)),
    ),
  );
}

interface Words {
  /** By clause 1 for those that are read. */
  readonly isOpen: Uint8Array;
  /** What is said somewhere in the clause or its parts, and what is not said everywhere. */
  readonly said: Uint8Array;
  readonly unsaid: Uint8Array;
}

function readBy(
  { isOpen, said, unsaid }: Words,
  { clauses }: Projection,
  tree: ClauseTree,
  open: Uint32Array,
): NumberedGaps {
  for (const clause of open) isOpen[clause] = 1;
  const add = (to: number, words: number): void => {
    said[to] = (said[to] ?? 0) | words;
    unsaid[to] = (unsaid[to] ?? 0) | ~words;
  };
  for (const clause of tree.clauses) {
    const words = clauses.words[clause] ?? 0;
    const at = nearestMarked(tree, isOpen, clause);
    if (at >= 0) add(at, words);
  }
  const gaps = growingGaps();
  for (const clause of open) {
    const isGeneral =
      isBelowGeneral(clauses.words, tree, clause) || ((unsaid[clause] ?? 0) & GENERAL_TEXT) === 0;
    gaps.add(clause, isGeneral ? 'GENERAL_PART' : readingOf(said[clause] ?? 0));
  }
  return gaps.all();
}

/** Its heading, or one above it, is over aims, principles or closing words. */
function isBelowGeneral(words: Uint8Array, { parentOf }: ClauseTree, clause: number): boolean {
  for (let at = clause; at >= 0; at = parentOf(at)) {
    if (((words[at] ?? 0) & GENERAL_HEADING) !== 0) return true;
  }
  return false;
}

/** Where something is asked: the text speaks of an office, whose part is not put as a duty; or nobody is named at all. */
function readingOf(said: number): GapReading {
  return (said & NAMES_OFFICE) === 0 ? 'NOBODY_NAMED' : 'OFFICE_IN_TEXT';
}
