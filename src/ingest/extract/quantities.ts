import { UNITS } from './target-words.js';

/** A number with the unit behind it, at `[start, end)` of a folded text. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** 万 and 亿 before a counted thing are part of it: 5万家 is 50000 家; 6.6万亿元 stays 6.6 万亿元. */
  readonly value: number;
  readonly unit: string;
}

/** Of a range (3—5家) the lower end; numbers of years, articles, pages and documents are none. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(/\d[\d,]{0,15}(?:\.\d{1,6})?/g)) {
    const start = match.index;
    if (/[A-Za-z第〔.\d/+×—–-]/.test(text[start - 1] ?? '')) continue;
    let at = start + match[0].length;
    at += /^[—–~～-]{1,2}\d{1,12}(?:\.\d{1,6})?/.exec(text.slice(at, at + 24))?.[0].length ?? 0;
    const rest = text.slice(at, at + 14);
    const money = UNITS.find((unit) => unit.length > 1 && rest.startsWith(unit));
    const factor = money === undefined ? (/^(?:万|亿|千|百)?余?多?/.exec(rest)?.[0] ?? '') : '';
    const unit = money ?? UNITS.find((known) => rest.startsWith(factor + known));
    if (unit === undefined) continue;
    const scale = factor.startsWith('万') ? 1e4 : factor.startsWith('亿') ? 1e8 : factor.startsWith('千') ? 1e3 : factor.startsWith('百') ? 100 : 1; // biome-ignore format: one line
    const value = Number(match[0].replaceAll(',', '')) * scale;
    found.push({ start, end: at + factor.length + unit.length, value, unit });
  }
  return found;
}
