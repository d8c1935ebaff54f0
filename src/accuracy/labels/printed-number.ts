import { foldWords } from '../../ingest/fold.js';

const N = '[一二三四五六七八九十百零〇○两0-9０-９]';
/** In this order; the last takes whatever word stands alone there. */
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `^第\\s?${N}{1,6}(?:\\s${N}{1,2}){0,2}\\s?(?:部分|[编章节条篇款类])(?:之[一二三四五六七八九十])?`,
  ),
  /^[（(]\s?[^）)\s]{1,4}\s?[）)]/,
  /^[0-9０-９]{1,3}(?:\s?[.．]\s?[0-9０-９]{1,3}){1,3}/,
  /^[0-9０-９]{1,3}\s?[.．、）)]/,
  /^[一二三四五六七八九十百〇]{1,5}(?:\s?[、．.）)]|是)/,
  /^[①-⑳㉑-㉟⒈-⒛⑴-⒇㈠-㈩]/,
  /^专\s?栏\s?[0-9０-９一二三四五六七八九十]{0,4}(?:[-－—][0-9]{1,2})?/,
  /^附\s?(?:件|表|录)\s?[0-9０-９一二三四五六七八九十]{0,3}/,
  /^[^\s，。；：、]{1,8}(?=[\s：、])/,
];

/**
 * The number of a clause as the text prints it behind its mark, folded; null where none stands there. Not the reader of
 * labels that is measured: what that one does not know must be found missing.
 */
export function printedNumber(text: string, at: number): string | null {
  const window = text.slice(at, at + WINDOW);
  for (const shape of SHAPES) {
    const found = shape.exec(window);
    if (found) return foldWords(found[0]).replace(/\s/g, '');
  }
  return null;
}

/** A number without the mark behind it, as one reader prints it and another does not: 1. and 1, 一、 and 一. */
export function bareNumber(number: string): string {
  return number.replace(/[.．、：]$/, '');
}

/** Longest label in characters, spaces included. */
const WINDOW = 24;
