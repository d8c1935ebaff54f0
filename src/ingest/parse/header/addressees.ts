import { fold } from '../../fold.js';
import type { Fact } from '../../policy-tree.js';
import { type HeaderContext, spanOfLines } from './context.js';
import { splitAddressees } from './split-addressees.js';

/** 主送机关: the names on the lines that end in a colon before the text begins. */
export function headerAddressees({ source, lines, part }: HeaderContext): readonly Fact<string>[] {
  const { addressees } = part.face;
  const span = addressees === null ? null : spanOfLines(lines.slice(addressees.first, addressees.last + 1));
  if (span === null) return [];
  const folded = fold(source, [span]);
  return splitAddressees(folded.text.replace(/：$/, '')).map(({ value, start, end }) => ({
    value,
    at: folded.toSource(start, end),
    ruleId: 'header/addressee',
  }));
}
