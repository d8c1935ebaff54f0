/** Chinese marks nest: 《〈…〉》, “‘…’”. Those that a text has inside take the other shape. */
export function titled(title: string): string {
  const bare = /^《[^《》]*》$/u.test(title) ? title.slice(1, -1) : title;
  return `《${swap(bare, '《〈〉》', '〈《》〉')}》`;
}

export function quoted(words: string): string {
  return `“${swap(words, '“‘’”', '‘“”’')}”`;
}

const BEGINNING_CHARACTERS = 12;

/** The first words of a text, as they are quoted where it has no other name. */
export function beginningOf(text: string): string {
  const characters = [...text.replace(/^[\s—-]+/u, '')];
  const beginning = characters.slice(0, BEGINNING_CHARACTERS).join('');
  return quoted(characters.length > BEGINNING_CHARACTERS ? `${beginning}…` : beginning);
}

function swap(words: string, from: string, to: string): string {
  return words.replace(/./gu, (mark) => to[from.indexOf(mark)] ?? mark);
}
