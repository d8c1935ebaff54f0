import { fold } from '../../fold.js';
import type { Fact } from '../../policy-tree.js';
import {
  canonicalNumber,
  numberAlone,
  numberBehindTitle,
  ORDER_NUMBER,
  SERIAL_NUMBER,
  YEAR_NUMBER,
} from '../words/document-number.js';
import { faceLines, foldLine, type HeaderContext, metaFact, spanOfLines } from './context.js';

const PRINTED = new RegExp(
  `${YEAR_NUMBER}|${ORDER_NUMBER}|${SERIAL_NUMBER}|〔[0-9]{4}〕第?[0-9]{1,5}号`,
  'u',
);
const ENDS_IN_NUMBER = new RegExp(`^${ORDER_NUMBER}$`, 'u');

/**
 * 发文字号, at its place in the face only: a line of its own above or below the title. The number of a citation is
 * never taken. An instrument that a notice transmits has none: it shares the notice's.
 */
export function headerNumber(context: HeaderContext): Fact<string> | null {
  for (const line of faceLines(context)) {
    if (line.kind !== 'NUMBER') continue;
    const folded = foldLine(context.source, line);
    const match = PRINTED.exec(
      folded.text.replace(/^(?:发文字号|文件编号|文号|编号)：/, (key) => '：'.repeat(key.length)),
    );
    const value = numberAlone(folded.text);
    if (match === null || value === null) continue;
    return {
      value,
      at: folded.toSource(match.index, match.index + match[0].length),
      ruleId: 'header/number',
    };
  }
  const order = inTitle(context);
  if (order !== null) return order;
  const meta = metaFact(context, '发文字号|发文文号|发布文号|公文文号|文件编号|文号');
  if (meta === null || numberAlone(meta.words) === null) return null;
  return { value: canonicalNumber(meta.words), at: meta.at, ruleId: 'header/number-of-page' };
}

/** …的通知（某政发〔2023〕1号）; 某省人民政府令（第3号）: a title that is no more than who gives the order and its number. */
function inTitle({ source, lines, part }: HeaderContext): Fact<string> | null {
  const title = part.face.title;
  const span = title === null ? null : spanOfLines(lines.slice(title.first, title.last + 1));
  if (span === null) return null;
  const folded = fold(source, [span]);
  const behind = numberBehindTitle(folded.text);
  if (behind !== null) {
    const end = folded.text.length - 1;
    const at = folded.toSource(end - behind.length, end);
    return { value: canonicalNumber(behind), at, ruleId: 'header/number-behind-title' };
  }
  const order = ENDS_IN_NUMBER.exec(folded.text);
  return order === null
    ? null
    : {
        value: `${order[1]}${order[2]}`,
        at: folded.toSource(0, folded.text.length),
        ruleId: 'header/number-in-title',
      };
}
