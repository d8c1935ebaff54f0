/** As a shell takes it for one word. */
export function shellWord(word: string): string {
  return /^[\p{L}\p{N}_.:-]+$/u.test(word) ? word : `'${word.replace(/'/g, `'\\''`)}'`;
}
