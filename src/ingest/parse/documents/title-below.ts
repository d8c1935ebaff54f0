import { kindOfTitle } from '../words/title-kind.js';
import type { DocumentLine } from './document-lines.js';
import { type TitleBlock, titleBlockAt } from './title-block.js';

/** 市政府专题会议纪要, 税务总局公告, 工作简报: the name of a series, not what the document is about. */
const SERIES = /^[^《》]{0,30}(?:纪要|简报|公告|通告|函|公报|通报)$/;
/** Lines with number, date, issuer that stand between the name of the series and the title. */
const BETWEEN: ReadonlySet<string> = new Set(['NUMBER', 'ORGANS', 'DATE', 'SIGNED', 'META', 'FURNITURE']);
const MOST_BETWEEN = 5;
const MOST_TITLE_LINES = 4;

/** The title under the name of a series and its number: 关于…的会议纪要, 关于…的公告. Null where none stands there. */
export function titleBelow(lines: readonly DocumentLine[], series: TitleBlock): TitleBlock | null {
  if (!SERIES.test(series.words) || series.words.includes('关于')) return null;
  let first = series.last + 1;
  while (first - series.last <= MOST_BETWEEN && BETWEEN.has(lines[first]?.kind ?? '')) first++;
  const numbered = lines.slice(series.last + 1, first).some(({ kind }) => kind === 'NUMBER');
  if (!numbered || !(lines[first]?.words ?? '').includes('关于')) return null;
  for (let end = first; end < Math.min(lines.length, first + MOST_TITLE_LINES); end++) {
    const block = titleBlockAt(lines, end, first);
    if (block !== null && kindOfTitle(block.words) !== null) return { ...block, head: series.first };
  }
  return null;
}
