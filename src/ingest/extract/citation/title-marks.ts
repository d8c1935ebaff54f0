/** A title in 《》: its words without the marks, and the place of both marks in the text. */
export interface MarkedTitle {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** A title is closed within this many characters, or its mark is a stray one. */
const LONGEST_TITLE = 200;

const OPENING = /[《〈]/g;

/**
 * The outermost 《…》 of a text, in order; 〈…〉 where a text has these alone. A title inside another, in 〈〉 or 《》, is
 * part of it.
 */
export function markedTitles(text: string): readonly MarkedTitle[] {
  const titles: MarkedTitle[] = [];
  let end = 0;
  for (const { index } of text.matchAll(OPENING)) {
    if (index < end) continue;
    const title = text[index] === '《' ? titleAt(text, index) : singleMarked(text, index);
    if (title === null) continue;
    titles.push(title);
    end = title.end;
  }
  return titles;
}

/** 关于印发〈某市行动方案〉的通知 */
function singleMarked(text: string, start: number): MarkedTitle | null {
  const words = /^〈([^《》〈〉。；]{4,100})〉/.exec(text.slice(start, start + 104))?.[1];
  return words === undefined ? null : marked(text, start, start + 1 + words.length);
}

function titleAt(text: string, start: number): MarkedTitle | null {
  let depth = 0;
  let first = -1;
  for (let at = start; at < Math.min(text.length, start + LONGEST_TITLE); at++) {
    if (text[at] === '《') depth++;
    else if (text[at] === '》') {
      if (first === -1) first = at;
      if (--depth === 0) return marked(text, start, goesOn(text, start, at));
    } else if (text[at] === '。') break;
  }
  const unclosed = UNCLOSED.exec(text.slice(start, start + 80))?.[1];
  if (unclosed !== undefined) return { words: unclosed, start, end: start + 1 + unclosed.length };
  // A mark that is never closed inside: the first end is taken, 《A《B》 is 《A《B》.
  return first === -1 ? null : marked(text, start, first);
}

/** 《某市服务业发展规划等文件精神: the mark is never closed, but the title ends in its 文种. */
const UNCLOSED =
  /^《([^《》。，；、（）]{4,60}?(?:规划|方案|意见|通知|办法|条例|细则|纲要|计划|决定|措施|规定))(?=等|精神|要求|（)/;
const REST = /^[^《》。；]{1,24}》/;

/** 《关于印发〈A》的通知》: the inner title is closed by the wrong mark, and the outer one goes on. */
function goesOn(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  if (words.split('〈').length <= words.split('〉').length) return end;
  return end + (REST.exec(text.slice(end + 1, end + 26))?.[0].length ?? 0);
}

function marked(text: string, start: number, end: number): MarkedTitle {
  return { words: text.slice(start + 1, end), start, end: end + 1 };
}
