import type { KeyFound } from './list-keys.js';
import type { Passage } from './passage.js';
import { BARE_KEY, dutyOfKey } from './role-words.js';

/**
 * Keys that no colon follows: 「责任单位 县财政局 县水务局」, 「牵头单位为县财政局，配合单位为县税务局」. A 为 or a gap has to part
 * them from the names; whether names follow is for the reader of the list to see.
 */
export function bareKeysIn(passage: Passage): readonly KeyFound[] {
  const { text } = passage;
  if (!/单位|部门|处室|科室/.test(text)) return [];
  const found: KeyFound[] = [];
  for (const match of text.matchAll(BARE_KEY)) {
    const contentStart = match.index + match[0].length;
    if (match[2] === undefined && passage.gapBefore(contentStart) === 'NONE') continue;
    found.push({
      start: match.index,
      contentStart,
      duty: dutyOfKey(match[1] as string),
      isBare: true,
    });
  }
  return found;
}
