import { fold } from '../../fold.js';
import type { Fact } from '../../policy-tree.js';
import { numberBehindTitle } from '../words/document-number.js';
import { type HeaderContext, metaFact, spanOfLines } from './context.js';

/** 附件1：, which may stand on the line of the title. */
const ANNEX_LABEL = /^附(?:件|表|录)[0-9一二三四五六七八九十]{0,3}[：.、]?(?=.)/;

/** The title, over one line or several; else what a web page prints after 标题：. */
export function headerTitle(context: HeaderContext): Fact<string> | null {
  const { source, lines, part } = context;
  const title = part.face.title;
  const span = title === null ? null : spanOfLines(lines.slice(title.first, title.last + 1));
  const folded = span === null ? null : fold(source, [span]);
  const label = ANNEX_LABEL.exec(folded?.text ?? '')?.[0].length ?? 0;
  if (folded !== null && folded.text.length > label) {
    const number = numberBehindTitle(folded.text);
    const end = folded.text.length - (number === null ? 0 : number.length + 2);
    return { value: folded.text.slice(label, end), at: folded.toSource(label, end), ruleId: 'header/title' };
  }
  const meta = metaFact(context, '标题|名称');
  return meta === null ? null : { value: meta.words, at: meta.at, ruleId: 'header/title-of-page' };
}
