const NAME = '[\\p{Script=Han}×·]{2,4}';
/** Names, a letter apart in names of two characters (李 某), set apart by spaces or 、. */
const NAMES = new RegExp(
  `^(?:${NAME}|[\\p{Script=Han}×]\\s{1,2}[\\p{Script=Han}×])(?![\\p{Script=Han}])`,
  'u',
);
const SEPARATOR = /^[\s\u3000、，,;；]+/;
const MOST_NAMES = 12;

/** Where the names of persons stand in printed words that hold nothing else; null where they hold anything else. */
export function personNames(
  printed: string,
): readonly { readonly start: number; readonly end: number }[] | null {
  const names: { start: number; end: number }[] = [];
  let at = SEPARATOR.exec(printed)?.[0].length ?? 0;
  while (at < printed.length) {
    const name = NAMES.exec(printed.slice(at, at + 6))?.[0];
    if (name === undefined || names.length === MOST_NAMES) return null;
    names.push({ start: at, end: at + name.length });
    at += name.length;
    at += SEPARATOR.exec(printed.slice(at))?.[0].length ?? 0;
  }
  return names.length === 0 ? null : names;
}
