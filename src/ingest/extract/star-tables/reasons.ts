import type { LayoutVerdict } from '../../../domain/graph-model.js';
import type { Settled } from './settle.js';

export interface ReasonRequest {
  readonly verdict: LayoutVerdict;
  readonly isMember: boolean | null;
  readonly printed: string;
  /** The count printed with the city's list; null where it has none. */
  readonly listCount: number | null;
  readonly isListed: boolean | null;
  readonly rowTotal: number | null;
  readonly isNamed: boolean | null;
  readonly settled: Settled | null;
}

/** One English sentence that says on what the reading of a cell rests. */
export function reasonOf(request: ReasonRequest): string {
  const { verdict, isMember, printed } = request;
  const isFalse = isMember !== null && isMember !== (printed !== '');
  const note = isFalse ? `; the printed ${printed === '' ? 'blank' : printed} is false` : '';
  return `${sentenceOf(request)[verdict]}${note}.`;
}

function sentenceOf(request: ReasonRequest): Readonly<Record<LayoutVerdict, string>> {
  const { listCount, isListed, rowTotal, isNamed, settled, isMember } = request;
  const total = rowTotal === null ? 'the totals' : `the row total ${rowTotal}`;
  const list = listCount === null ? 'The printed cell' : `The city's list with its count ${listCount}`;
  const change = isMember === true ? 'adding what the list leaves out' : 'striking what the list prints';
  const text =
    isNamed === null
      ? ''
      : isNamed
        ? ', and the text names the city'
        : ', and the text does not name the city';
  return {
    STATED: 'As the table prints it; nothing else confirms or contradicts it',
    CONFIRMED: listCount === null ? `${list} agrees with ${total}` : `${list} and ${total} agree`,
    CORRECTED: `${list} does not fit ${total}: ${isListed === null ? 'changing the print' : change} departs least${text}`,
    INFERRED: `The city has no list; ${total}, the numbers of cities and the text together leave one reading${text}`,
    PROBABLE: `The totals and lists leave ${settled?.readingsAll ?? 'several'} equally good readings; the text decides${text}`,
    OPEN:
      settled === null
        ? 'No reading keeps the totals and the lists, and the print contradicts what is expected'
        : `${openSentence(settled)}${text}`,
  };
}

function openSentence({ likelihood, readingsLeft }: Settled): string {
  const left = `The totals, the lists and the text leave ${readingsLeft} equally good readings`;
  if (likelihood > 0 && likelihood < 1) return left;
  return `${left}; this change is in all of them, but only balances one of the city that is open`;
}
