/** Characters of a measure's own words that say what it is where it has no heading. */
const WORDS_MAX = 90;

/** 「（六）加大工业投资支持力度」; where there is no heading, so many of its own words that one knows what is to be done. */
export function measureTitle({
  number,
  heading,
  text,
}: {
  readonly number: string | null;
  readonly heading: string | null;
  readonly text: string;
}): string {
  const words = [...text];
  const title = heading ?? (words.length > WORDS_MAX ? `${words.slice(0, WORDS_MAX).join('')}……` : text);
  // The label is part of the text where a clause has no heading.
  return number === null || title.startsWith(number) ? title : `${number}${title}`;
}
