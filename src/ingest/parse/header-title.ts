import { fold } from '../fold.js';
import type { Fact } from '../policy-tree.js';
import { type HeaderContext, metaFact, spanOfLines } from './header-context.js';

/** The title, over one line or several; else what a web page prints after 标题：. */
export function headerTitle(context: HeaderContext): Fact<string> | null {
  const { source, lines, part } = context;
  const title = part.face.title;
  const span = title === null ? null : spanOfLines(lines.slice(title.first, title.last + 1));
  const value = span === null ? '' : fold(source, [span]).text;
  if (span !== null && value !== '') return { value, at: span, ruleId: 'header/title' };
  const meta = metaFact(context, '标题|名称');
  return meta === null ? null : { value: meta.words, at: meta.at, ruleId: 'header/title-of-page' };
}
