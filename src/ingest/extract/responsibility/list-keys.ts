import { outermostBrackets } from './brackets.js';
import type { Passage } from './passage.js';
import { type Duty, dutyOfKey, KEY_ALONE, KEY_WITH_COLON, OTHER_KEY } from './role-words.js';
import { unitShape } from './unit-shape.js';

/** What one key of a list reaches. OTHER: 完成时限, 责任领导, whatever names no unit. */
export interface KeyedSection {
  readonly start: number;
  readonly end: number;
  readonly duty: Duty | 'OTHER' | null;
  readonly isKeyed: boolean;
}

/** A key in a text: where it begins, where its content begins. */
export interface KeyFound {
  readonly start: number;
  readonly contentStart: number;
  readonly duty: Duty | 'OTHER';
  /** No colon follows it: everything after it has to be a name. */
  readonly isBare?: boolean;
}

/** 「牵头单位：省财政厅；配合单位：省税务局；完成时限：2023年底」 in three sections, in order. */
export function cutAtKeys(
  passage: Passage,
  start: number,
  end: number,
  duty: Duty | null,
): readonly KeyedSection[] {
  const text = passage.text.slice(start, end);
  const found = withLineKeys(keysIn(text), passage, start, end);
  const keys = outsideBrackets(text, found).map((key) => ({
    ...key,
    start: key.start + start,
    contentStart: key.contentStart + start,
  }));
  const sections: KeyedSection[] = [];
  const first = keys[0]?.start ?? end;
  if (first > start) sections.push({ start, end: first, duty, isKeyed: false });
  keys.forEach((key, at) => {
    const until = keys[at + 1]?.start ?? end;
    if (until > key.contentStart) {
      sections.push({ start: key.contentStart, end: until, duty: key.duty, isKeyed: key.duty !== 'OTHER' });
    }
  });
  return sections;
}

/** 县民政局（负责人：李某某）: what stands in brackets behind a name is no key of the list. */
export function outsideBrackets(text: string, keys: readonly KeyFound[]): readonly KeyFound[] {
  if (keys.length === 0) return keys;
  const brackets = outermostBrackets(text);
  let next = 0;
  return keys.filter(({ start }) => {
    while ((brackets[next]?.close ?? Infinity) < start) next++;
    return (brackets[next]?.open ?? Infinity) > start;
  });
}

/** And 「督查要求：」 at the beginning of a line: what follows it is not of the list above. Counted from `from`. */
export function withLineKeys(
  keys: readonly KeyFound[],
  passage: Passage,
  from: number,
  to: number,
): readonly KeyFound[] {
  const text = passage.text.slice(from, to);
  const known = new Set(keys.map(({ contentStart }) => contentStart));
  const found: KeyFound[] = [...keys];
  for (let colon = text.indexOf('：'); colon >= 0; colon = text.indexOf('：', colon + 1)) {
    if (known.has(colon + 1)) continue;
    for (let at = colon - 2; at >= Math.max(0, colon - LABEL_CHARACTERS_MAX); at--) {
      if (!/[\u4e00-\u9fff]/.test(text[at] as string)) break;
      if (passage.gapBefore(from + at) !== 'LINE') continue;
      if (unitShape(text.slice(at, colon)) !== 'OFFICE')
        found.push({ start: at, contentStart: colon + 1, duty: 'OTHER' });
      break;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const LABEL_CHARACTERS_MAX = 10;

const ANY_KEY = /(?<=^|[；，。、）])[\u4e00-\u9fff]{2,8}：/g;

/** All keys of a text, in order. */
export function keysIn(text: string): readonly KeyFound[] {
  if (!text.includes('：')) return [];
  const found: KeyFound[] = [];
  for (const match of text.matchAll(KEY_WITH_COLON)) {
    if (
      !/单位|部门|处室|科室|股室|机构|主体|机关|地区|委办局|区县|市州|县区|县市|方/.test(match[0]) &&
      !KEY_ALONE.test(match[0])
    )
      continue;
    found.push({
      start: match.index,
      contentStart: match.index + match[0].length,
      // 牵头单位、责任单位：X names both and does not say which unit is which.
      duty: /[和及与、]责任单位：$/.test(match[0]) ? 'ANSWERS' : dutyOfKey(match[1] as string),
    });
  }
  for (const match of text.matchAll(OTHER_KEY)) {
    found.push({ start: match.index, contentStart: match.index + match[0].length, duty: 'OTHER' });
  }
  for (const match of text.matchAll(ANY_KEY)) {
    if (unitShape(match[0].slice(0, -1)) === 'OFFICE') continue;
    found.push({ start: match.index, contentStart: match.index + match[0].length, duty: 'OTHER' });
  }
  // Of keys that end together the first found names it: 责任单位 before 任务：.
  const byEnd = new Map<number, KeyFound>();
  for (const key of found) if (!byEnd.has(key.contentStart)) byEnd.set(key.contentStart, key);
  const keys = [...byEnd.values()].sort((a, b) => a.start - b.start);
  // 「牵头单位：X；成员单位：Y」: beside a lead the members help; alone they are who sits in a group.
  return keys.map((key, at) =>
    keys[at - 1]?.duty === 'LEADS' && /(?:成员|组成)单位：$/.test(text.slice(key.start, key.contentStart))
      ? { ...key, duty: 'HELPS' }
      : key,
  );
}
