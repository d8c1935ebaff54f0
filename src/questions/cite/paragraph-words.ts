import type { CitedUnit } from './cited.js';
import { labelWords } from './label-words.js';
import { beginningOf, quoted } from './marks.js';

/**
 * A paragraph has no printed number. In an article it is a 款, which are counted by law; elsewhere it is counted where
 * nothing else can stand before it (第三段), called by its heading, or known by its first words.
 */
export function paragraphWords(unit: CitedUnit, above: CitedUnit | null): string {
  const ordinal = /(?:^|__)para_(\d+)$/.exec(unit.eId)?.[1];
  const nth = ordinal === undefined ? null : Number(ordinal);
  if (unit.number !== null) return labelWords(unit.number, '段');
  if (above?.kind === 'ARTICLE' && nth !== null) return `第${numeral(nth)}款`;
  if (nth !== null && isAfterParagraphsOnly(unit, above, nth)) {
    return `第${numeral(nth)}段${nth > COUNTED_MAX ? beginningOf(unit.text) : ''}`;
  }
  return `${unit.heading === null ? beginningOf(unit.text) : quoted(unit.heading)}段`;
}

/** Nobody counts further, and readers differ in what they count: from there on the first words stand beside. */
const COUNTED_MAX = 5;

/** The n-th paragraph is the n-th unit, and what it is part of says nothing before its parts. */
function isAfterParagraphsOnly(unit: CitedUnit, above: CitedUnit | null, nth: number): boolean {
  if (above === null) return unit.position === nth;
  const label = `${above.number ?? ''}${above.heading ?? ''}`;
  const own = above.text.startsWith(label) ? above.text.slice(label.length) : above.text;
  return unit.position - above.position === nth && !/[\p{L}\p{N}]/u.test(own);
}

const DIGITS = '零一二三四五六七八九';

/** 十二; from a hundred on in figures. */
function numeral(value: number): string {
  if (value >= 100) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return `${ten}${ones === 0 ? '' : DIGITS[ones]}`;
}
