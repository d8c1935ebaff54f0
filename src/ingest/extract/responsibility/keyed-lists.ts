import { bareKeysIn } from './bare-keys.js';
import type { Convention } from './conventions.js';
import { type KeyFound, keysIn, outsideBrackets, withLineKeys } from './list-keys.js';
import type { Passage } from './passage.js';
import { readList } from './read-list.js';
import type { Region } from './seen-list.js';
import { unitShape } from './unit-shape.js';

/** A line or paragraph of its own names who is responsible: 「责任单位：市工业和信息化局，各区政府」, 「**牵头单位**：市科技局」. */
export function keyedLists(passage: Passage, conventions: readonly Convention[]): readonly Region[] {
  const { text } = passage;
  const found = [...withLineKeys(keysIn(text), passage, 0, text.length), ...bareKeysIn(passage)].sort(
    (a, b) => a.start - b.start,
  );
  const keys = outsideBrackets(text, found);
  const regions: Region[] = [];
  keys.forEach((key, at) => {
    if (key.duty === 'OTHER') return;
    if (!opensLine(passage, key) && regions.at(-1)?.end !== key.start) return;
    const end = endOfList(
      passage,
      key.contentStart,
      Math.max(key.contentStart, keys[at + 1]?.start ?? text.length),
    );
    if (end <= key.contentStart) return;
    const part = { passage, start: key.contentStart, end, duty: key.duty, conventions };
    const list = readList([part]);
    if (key.isBare === true && (list.notUnits > 0 || list.odd.length > 0)) return;
    if (!list.members.some(({ surface, isOffice }) => isOffice || unitShape(surface) === 'SHARED')) return;
    const words = text.slice(key.start, key.contentStart);
    regions.push({
      ruleId: 'responsibility/keyed-line',
      start: key.start,
      end,
      parts: [part],
      isHostKey: /主办|承办|协办|会办|支持|协作|合作/.test(words),
    });
  });
  return regions;
}

function opensLine(passage: Passage, key: KeyFound): boolean {
  return (
    key.start === 0 ||
    passage.gapBefore(key.start) !== 'NONE' ||
    /[。；！？）〕”（〔*_：]/.test(passage.text[key.start - 1] ?? '') ||
    LABEL.test(passage.text.slice(0, Math.min(key.start, 8)))
  );
}

/** 1.牵头单位：…… */
const LABEL = /^(?:\d{1,3}[.．、]|（?[一二三四五六七八九十\d]{1,3}[）、]|[①-⑳])$/;

const SEPARATORS = /[、，；/]/;
const LINE_CHARACTERS_MAX = 2000;

/** The list ends at a full stop, before the next key, or at a line end after a whole name that no name follows. */
function endOfList(passage: Passage, start: number, limit: number): number {
  const { text } = passage;
  let from = start;
  let depth = 0;
  const last = Math.min(limit, start + LINE_CHARACTERS_MAX);
  for (let at = start; at < last; at++) {
    const character = text[at] as string;
    if (at > start && depth === 0 && passage.gapBefore(at) === 'LINE' && !/[、，；/（〔]/.test(character)) {
      const name = text.slice(from, at);
      if (name.length > 0 && isWhole(name) && !isWhole(nextName(passage, at, last))) return at;
    }
    if (character === '（' || character === '〔') depth++;
    else if (character === '）' || character === '〕') {
      // The partner of a bracket that a scan lost: 「（责任单位：省财政厅）」 without its first half.
      if (depth === 0) return at;
      depth--;
    } else if (depth === 0 && character === '。') return at;
    else if (depth === 0 && SEPARATORS.test(character)) from = at + 1;
  }
  return last;
}

function nextName(passage: Passage, start: number, limit: number): string {
  let end = start + 1;
  while (
    end < limit &&
    end - start < 50 &&
    !/[、，；。：]/.test(passage.text[end] ?? '') &&
    passage.gapBefore(end) !== 'LINE'
  )
    end++;
  return passage.text.slice(start, end);
}

function isWhole(name: string): boolean {
  return ['OFFICE', 'SHARED'].includes(unitShape(name)) || /(?:负责|配合|牵头|参与|落实)$/.test(name);
}
