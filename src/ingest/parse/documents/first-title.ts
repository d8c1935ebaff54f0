import { kindOfTitle } from '../words/title-kind.js';
import { addresseesEnd } from './addressees-line.js';
import type { DocumentLine } from './document-lines.js';
import { titleBelow } from './title-below.js';
import { type TitleBlock, titleBlockAt } from './title-block.js';

/** How far down a title may begin. */
const MOST_LINES = 16;
const LONGEST_HEADLINE = 80;
/** Words of a text that begins at once, broken into lines: 为进一步…, 根据…, 各区人民政府：. */
const NO_HEADLINE =
  /^(?:为了?(?!何|什么)|根据|按照|依据|经.{0,12}(?:同意|批准)|近日|日前|各.{1,80}[：:]$)|[：:]$/;

/**
 * The title of the document that begins at line `from`: the lines that end in a 文种; else the first line that is no
 * sentence (a headline). Null where the text begins at once.
 */
export function firstTitle(lines: readonly DocumentLine[], from: number, to: number): TitleBlock | null {
  let headline: number | null = null;
  let found: TitleBlock | null = null;
  for (let index = from; index < Math.min(to, from + MOST_LINES); index++) {
    const line = lines[index] as DocumentLine;
    if (/^各|、|，/.test(line.words) && addresseesEnd(lines, index, to) !== -1) break;
    if (line.kind === 'PLAIN' || line.kind === 'ORGANS') {
      if (line.kind === 'PLAIN' && !NO_HEADLINE.test(line.words)) headline ??= index;
      const block = titleBlockAt(lines, index, from);
      // A title over several lines may have a 文种 in the middle: …行动 / 方案的通知.
      if (block !== null && (found === null || block.first <= found.last)) found = block;
    } else if (['SENTENCE', 'LABELLED', 'TABLE'].includes(line.kind)) break;
  }
  if (found !== null) return titleBelow(lines, found) ?? found;
  const line = headline === null ? undefined : lines[headline];
  if (headline === null || line === undefined || line.words.length > LONGEST_HEADLINE) return null;
  return { first: headline, last: headline, words: line.words };
}

const REPORTED = /记者|通讯员|本报讯|新华社|获悉|据悉|报道|表示[：，]|讯（/;
/** How a report begins that names no reporter: 日前，省政府办公厅印发…; 来源：某日报. */
const RELEASED =
  /(?:^|\n)[\s\u3000]*(?:日前|近日|[0-9]{1,2}月[0-9]{1,2}日)，|来源：\S{0,16}(?:日报|晚报|网|社|电视台|客户端|公众号)/;
/** How much of a text is looked at for the words of a reporter. */
const SAMPLE = 1500;

/** What a document without a 文种 in its title is; a report that has one is still a report. */
export function kindOfText(
  title: string | null,
  text: string,
  isOfficial: boolean,
): ReturnType<typeof kindOfTitle> {
  const kind = title === null ? null : kindOfTitle(title);
  const isReport = !isOfficial && REPORTED.test(text.slice(0, SAMPLE)) && kind !== 'INTERPRETATION';
  if (kind === null)
    return isReport || (!isOfficial && RELEASED.test(text.slice(0, SAMPLE))) ? 'NEWS' : 'OTHER';
  return isReport && /记者|通讯员|本报讯|新华社/.test(text.slice(0, SAMPLE)) ? 'NEWS' : kind;
}
