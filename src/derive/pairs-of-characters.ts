import { LINE_END } from './run-text.js';

/** The pairs of characters of a text in which passages are lines, each pair with a number of its own. */
export interface Pairs {
  /** For each place the number of the pair that begins there; -1 where there is none, or one that says nothing. */
  readonly at: Int32Array;
  /** What each pair is (`codeOfPair`), and which number it has. */
  readonly codes: readonly number[];
  readonly numbers: ReadonlyMap<number, number>;
}

/** Pairs with a digit are left out: a year or an amount in common says nothing. */
export function pairsOfCharacters(text: string): Pairs {
  const at = new Int32Array(text.length).fill(-1);
  const codes: number[] = [];
  const numbers = new Map<number, number>();
  const isDigit = createDigitTest();
  for (let place = 0; place + 1 < text.length; place++) {
    const [one, other] = [text.charCodeAt(place), text.charCodeAt(place + 1)];
    if (one === LINE_END || other === LINE_END) continue;
    const code = codeOfPair(one, other);
    let number = numbers.get(code);
    if (number === undefined) {
      number = isDigit(one, other) ? -1 : codes.push(code) - 1;
      numbers.set(code, number);
    }
    at[place] = number;
  }
  return { at, codes, numbers };
}

function codeOfPair(one: number, other: number): number {
  return (one << 16) | other;
}

/** Whether two characters hold a digit of any script. Each character is looked at once. */
function createDigitTest(): (one: number, other: number) => boolean {
  const known = new Map<number, boolean>();
  const isNumber = (code: number): boolean => {
    let is = known.get(code);
    if (is === undefined) {
      is = /\p{Number}/u.test(String.fromCharCode(code));
      known.set(code, is);
    }
    return is;
  };
  const isFirstHalf = (code: number): boolean => (code & 0xfc00) === 0xd800;
  return (one, other) =>
    isNumber(one) ||
    isNumber(other) ||
    (isFirstHalf(one) && /\p{Number}/u.test(String.fromCharCode(one, other)));
}
