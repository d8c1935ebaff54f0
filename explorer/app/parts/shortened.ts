/** A text of so many characters at most; dots say that it goes on. */
export function shortened(text: string, charactersMax: number, dots = '…'): string {
  const characters = [...text];
  return characters.length > charactersMax ? `${characters.slice(0, charactersMax).join('')}${dots}` : text;
}
