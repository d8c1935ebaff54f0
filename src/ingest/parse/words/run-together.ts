import { isOrganName } from './organ-name.js';

/** Characters of a place's name that the bodies of one place share. */
const PLACE = 2;
const SHORTEST_NAME = 4;
const LONGEST = 160;

/**
 * Several bodies of one place whose names are printed without a space: 某市财政局某市科学技术局, 中共某县委办公室某县人民政府
 * 办公室. A name may begin where the place is named again. Takes folded words; null where they are not two names at least.
 */
export function runTogether(
  words: string,
): readonly { readonly start: number; readonly end: number }[] | null {
  if (words.length > LONGEST) return null;
  const bare = words.startsWith('中共') ? 2 : 0;
  const place = words.slice(bare, bare + PLACE);
  const names: { start: number; end: number }[] = [];
  let start = 0;
  for (let at = words.indexOf(place, bare + 1); at !== -1; at = words.indexOf(place, at + 1)) {
    const end = words.startsWith('中共', at - 2) ? at - 2 : at;
    if (end - start < SHORTEST_NAME || !isOrganName(words.slice(start, end))) continue;
    names.push({ start, end });
    start = end;
  }
  return names.length > 0 && isOrganName(words.slice(start))
    ? [...names, { start, end: words.length }]
    : null;
}
