import { foldWords } from '../../fold.js';

/** What two printings of a title must share: its Chinese characters, letters and digits. */
export function titleKey(title: string): string {
  return foldWords(title).replace(/[^\p{L}\p{N}]/gu, '');
}
