import { foldCharacter } from './fold-character.js';
import { once } from './once.js';
import { createUnitText } from './unit-text.js';

/** Of the table below: not looked up yet; nothing; not one code unit for one. None of them is a letter or a digit. */
const UNKNOWN = 0;
const NOTHING = 1;
const OTHERWISE = 2;

/** The text of `foldForSearch`, without where its characters come from: what a load asks for every clause. */
export function foldText(text: string): string {
  const { table, found } = folding();
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let kept = table[unit] ?? UNKNOWN;
    if (kept === UNKNOWN) {
      kept = unitOf(text[at] ?? '');
      table[unit] = kept;
    }
    if (kept > OTHERWISE) found.add(kept);
    else if (kept === OTHERWISE) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      const several = foldCharacter(character);
      for (let one = 0; one < several.length; one++) found.add(several.charCodeAt(one));
      at += character.length - 1;
    }
  }
  return found.take();
}

/** What a code unit that stands alone becomes; half of a pair has to be looked at with the other half. */
function unitOf(unit: string): number {
  if (/[\ud800-\udfff]/.test(unit)) return OTHERWISE;
  const folded = foldCharacter(unit);
  if (folded === '') return NOTHING;
  return folded.length === 1 ? folded.charCodeAt(0) : OTHERWISE;
}

const folding = once(() => ({ table: new Uint16Array(0x1_0000), found: createUnitText() }));
