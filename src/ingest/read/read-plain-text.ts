import { decode } from './decode.js';
import type { ReadText } from './read-text.js';

/**
 * A text file as it stands; a form feed begins a page.
 *
 * @throws DomainError EMPTY_SOURCE, NOT_TEXT, NOT_CHINESE
 */
export async function readPlainText(bytes: Uint8Array, name: string): Promise<ReadText> {
  const text = decode(bytes, name);
  const pageStarts: number[] = [];
  for (let at = text.indexOf('\f'); at !== -1; at = text.indexOf('\f', at + 1)) pageStarts.push(at + 1);
  return { text, pageStarts };
}
