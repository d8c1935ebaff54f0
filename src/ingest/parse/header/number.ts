import type { Fact } from '../../policy-tree.js';
import { canonicalNumber, numberAlone, YEAR_NUMBER } from '../words/document-number.js';
import { faceLines, foldLine, type HeaderContext, metaFact } from './context.js';

const PRINTED = new RegExp(`${YEAR_NUMBER}|(?:[0-9]{4}年)?第[0-9]{1,5}号`, 'u');

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
  const meta = metaFact(context, '发文字号|文件编号|文号');
  if (meta === null || numberAlone(meta.words) === null) return null;
  return { value: canonicalNumber(meta.words), at: meta.at, ruleId: 'header/number-of-page' };
}
