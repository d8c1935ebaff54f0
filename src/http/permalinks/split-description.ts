/** Descriptions of the schema end with the Chinese term: 「Agencies that lead it. 牵头单位」. */
export function splitDescription(description: string | null | undefined): {
  readonly en: string;
  readonly zh: string;
} {
  const text = description ?? '';
  const at = text.search(/(?<=[.;?] )[^.]*[\u4e00-\u9fff][^.]*$/);
  if (at === -1) return { en: text, zh: '' };
  // The first sentence is enough beside a value.
  const en =
    text
      .slice(0, at)
      .trim()
      .split(/[.:;](?: |$)/)[0] ?? '';
  return { en, zh: text.slice(at).trim() };
}
