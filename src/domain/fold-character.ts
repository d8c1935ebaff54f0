import { Converter } from 'opencc-js/t2cn';
import { once } from './once.js';

const FOLDED_MAX = 200_000;
/** Character by character, so that folding the whole and folding a part agree. Filled as characters are met. */
const folded = new Map<string, string>();

/** One character as a search sees it: nothing, itself, or what it stands for (㎡ is m2). */
export function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const plain = simplifier()(character.normalize('NFKC').toLowerCase()).replace(/[^\p{L}\p{N}]/gu, '');
  if (folded.size < FOLDED_MAX) folded.set(character, plain);
  return plain;
}

// Made when it is first needed: nothing is worked out by importing this file.
const simplifier = once(() => Converter({ from: 't', to: 'cn' }));
