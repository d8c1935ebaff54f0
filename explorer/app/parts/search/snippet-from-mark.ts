/** UTF-16 code units that stand before the first mark. */
const BEFORE_MAX = 12;

/** Cuts a snippet so that the words that were found come early, for one line of whatever width. */
export function snippetFromMark(
  { text, start }: { readonly text: string; readonly start: number },
  matches: readonly { readonly start: number }[],
): { readonly text: string; readonly start: number } {
  const wanted = (matches[0]?.start ?? start) - start - BEFORE_MAX;
  if (wanted <= 0) return { text, start };
  // Never between the halves of a character.
  const unit = text.charCodeAt(wanted);
  const cut = unit >= 0xdc00 && unit <= 0xdfff ? wanted + 1 : wanted;
  return { text: text.slice(cut), start: start + cut };
}
