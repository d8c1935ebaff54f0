import { cleanText } from './sheets/clean-text.js';

const CHARACTERS_MAX = 40;

/** A name as a part of the name of a file: what file systems do not take is `_`, and at most 40 characters. */
export function fileNameWord(name: string): string {
  return [...cleanText(name).replace(UNFIT, '_')].slice(0, CHARACTERS_MAX).join('');
}

const UNFIT = /[\\/:*?"<>|\n]|\p{Cf}/gu;
