import { type Folded, fold } from '../../fold.js';
import type { Fact } from '../../policy-tree.js';
import { isAddress } from '../documents/addressees-line.js';
import { type HeaderContext, spanOfLines } from './context.js';
import { splitAddressees } from './split-addressees.js';

/** 主送机关: the names on the lines that end in a colon before the text begins, or before its first words on their line. */
export function headerAddressees(context: HeaderContext): readonly Fact<string>[] {
  const { source, lines, part } = context;
  const { addressees } = part.face;
  const span = addressees === null ? null : spanOfLines(lines.slice(addressees.first, addressees.last + 1));
  const folded = span === null ? beforeText(context) : fold(source, [span]);
  if (folded === null) return [];
  const colon = folded.text.indexOf('：');
  return splitAddressees(colon === -1 ? folded.text : folded.text.slice(0, colon)).map(
    ({ value, start, end }) => ({
      value,
      at: folded.toSource(start, end),
      ruleId: 'header/addressee',
    }),
  );
}

const SENT: ReadonlySet<string> = new Set(['NOTICE', 'LETTER', 'REPLY', 'OPINIONS', 'DECISION']);
const LONGEST = 300;

/** 各区人民政府：为进一步加强…, on one line: the line, where names and nothing else stand before its colon. */
function beforeText({ source, lines, part }: HeaderContext): Folded | null {
  const line = part.face.title === null || !SENT.has(part.kind) ? undefined : lines[part.face.last + 1];
  if (line === undefined || part.face.last + 1 >= part.to) return null;
  const folded = fold(source, [{ start: line.at, end: Math.min(line.until, line.at + LONGEST) }]);
  const words = /^([^：。！？]{3,200})：./.exec(folded.text)?.[1];
  return words !== undefined && isAddress(words) ? folded : null;
}
