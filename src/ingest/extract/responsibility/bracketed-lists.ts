import { type Brackets, outermostBrackets } from './brackets.js';
import type { Convention } from './conventions.js';
import type { Passage } from './passage.js';
import { type ReadList, readList } from './read-list.js';
import type { Region } from './seen-list.js';
import { saysWhose, unitShape } from './unit-shape.js';
import { TOO_GENERAL } from './unit-words.js';

/**
 * A parenthesis at the end of a measure names who is responsible: 「……推送服务。（省税务局、深圳市税务局，各地级以上市
 * 人民政府）」, 「（责任单位：自治区科技厅）」, 「（由省工信厅牵头，省财政厅配合）」. With a key it may stand anywhere; without
 * one it has to end a sentence, and every member has to look like a unit: 「（高端化、智能化、绿色化）」 is an aside.
 */
export function bracketedLists(
  passage: Passage,
  conventions: readonly Convention[],
  mayBeBare: boolean,
): readonly Region[] {
  const regions: Region[] = [];
  for (const brackets of outermostBrackets(passage.text)) {
    const part = { passage, start: brackets.open + 1, end: brackets.close, duty: null, conventions };
    if (part.end - part.start < 2) continue;
    const list = readList([part]);
    const ruleId = accepted(passage, brackets, list, mayBeBare);
    if (ruleId === null) continue;
    regions.push({ ruleId, start: brackets.open, end: brackets.close + 1, parts: [part], isHostKey: false });
  }
  return regions;
}

function accepted(passage: Passage, brackets: Brackets, list: ReadList, mayBeBare: boolean): string | null {
  const { members } = list;
  if (members.length === 0) return null;
  if (list.hasKey) return 'responsibility/bracketed-key';
  const isList =
    members.some(({ isOffice }) => isOffice) &&
    list.notUnits === 0 &&
    list.odd.length <= (members.length >= 4 ? 1 : 0) &&
    !(members.length === 1 && TOO_GENERAL.has(members[0]?.surface ?? ''));
  if (!isList) return null;
  const place = placeOf(passage, brackets);
  if (list.speaksOfDuty) return place === 'INSIDE' ? null : 'responsibility/bracketed-phrase';
  if (!mayBeBare || place === 'INSIDE') return null;
  if (place === 'BEFORE_STOP') {
    // Without a full stop before it, the parenthesis may explain the word it follows.
    const isNamed =
      members.every(({ isOffice }) => isOffice) && members.some(({ surface }) => saysWhose(surface));
    if (!isNamed || explains(passage.text, brackets.open)) return null;
  }
  return 'responsibility/bracketed-list';
}

/** After a sentence, before the stop that ends the text or the line, or inside a sentence. */
function placeOf(passage: Passage, { open, close }: Brackets): 'AFTER_SENTENCE' | 'BEFORE_STOP' | 'INSIDE' {
  const { text } = passage;
  const before = text.slice(Math.max(0, open - 2), open);
  const endsText =
    close + 1 >= text.length || (/[。；]/.test(text[close + 1] ?? '') && close + 2 >= text.length);
  const endsLine = passage.gapBefore(close + 1) === 'LINE' || passage.gapBefore(close + 2) === 'LINE';
  if (open === 0 || /[。！？；]$|[。！？][”’）]$|）$/.test(before)) return 'AFTER_SENTENCE';
  return endsText || (endsLine && /[。；\u4e00-\u9fff（]/.test(text[close + 1] ?? ''))
    ? 'BEFORE_STOP'
    : 'INSIDE';
}

/** 「由省科技厅等五部门（省科技厅、省财政厅……）」, 「省工信厅（省国防科工办）」: an apposition. */
function explains(text: string, open: number): boolean {
  const before = text.slice(Math.max(0, open - 24), open);
  const word = before.slice(
    Math.max(...['、', '，', '。', '；', '：', '（', '）'].map((each) => before.lastIndexOf(each))) + 1,
  );
  return (
    /(?:部门|单位|机构|平台|企业|公司|成员|小组|专班|机关|名单|来源|供稿|作者|记者)$/.test(word) ||
    unitShape(word) === 'OFFICE'
  );
}
