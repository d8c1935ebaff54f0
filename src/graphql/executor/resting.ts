import { isTurnOver, nextTurn } from '../../domain/turns.js';
import type { Run } from './run.js';

/** So many works go on without a look at the clock: most are short. */
const STRETCH = 16;

/**
 * Work of one answer that rests while others have their turn, each a `part` of it. What rests stands in line, and only what there is time for goes on in a turn: of an answer with thousands of lists that rest, to tell
 * each of them in each turn would take longer than the turn.
 */
export function createResting(part: (work: () => void) => void): Pick<Run, 'rest'> {
  let line: (() => void)[] = [];
  let next = 0;
  let isResting = false;

  function rest(hasWorked: boolean, goOn: () => void): boolean {
    if (!isResting && hasWorked && isTurnOver()) waitForTurn();
    if (isResting) line.push(goOn);
    return isResting;
  }

  function waitForTurn(): void {
    isResting = true;
    void nextTurn().then(goOn);
  }

  /** Until one of them has to rest again. */
  function goOn(): void {
    isResting = false;
    for (let worked = 1; !isResting; worked++) {
      const work = line[next];
      if (!work) {
        line = [];
        next = 0;
        return;
      }
      next++;
      part(work);
      if (!isResting && worked % STRETCH === 0 && isTurnOver()) waitForTurn();
    }
  }

  return { rest };
}
