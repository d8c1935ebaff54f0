/**
 * A text as any file takes it: no control characters but line feeds (a tab is a space), no halves of characters, no code
 * points that Unicode keeps free. What a name carries of these never was part of what people read.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(CONTROLS, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Also marks that turn the direction of what follows, with which a name can be made to look like another. */
const CONTROLS = /(?!\n)\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;
