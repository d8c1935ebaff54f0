import type { Source, Span } from '../domain/span.js';

/**
 * A cleaned copy for matching, with the way back. Rules match on `text`; evidence is cut from the source.
 * Folding never guesses: it only maps single characters and drops white space and markup.
 */
export interface Folded {
  readonly text: string;
  /** The smallest source span that covers `[start, end)` of `text`. Measured on the source, stray spaces and all. */
  toSource(start: number, end: number): Span;
}

/**
 * One entry per character that scans and typists vary, tested entry by entry. Curly quotes are kept: titles are
 * cited inside them. U+A3xx are the Yi syllables that some PDF fonts of 广东 print for punctuation.
 */
export const FOLD_TABLE: ReadonlyMap<string, string> = new Map([
  ['\uA3AC', '，'], ['\uA3AE', '。'], ['\uA3BB', '；'], ['\uA3BA', '：'], ['\uA3A8', '（'], ['\uA3A9', '）'],
  ['«', '《'], ['»', '》'], ['(', '（'], [')', '）'], [',', '，'], [';', '；'], [':', '：'], ['%', '％'],
  ['[', '〔'], [']', '〕'], ['［', '〔'], ['］', '〕'], ['﹝', '〔'], ['﹞', '〕'], ['【', '〔'], ['】', '〕'],
  ['｡', '。'], ['､', '、'], ['﹑', '、'], ['—', '—'], ['〇', '〇'], ['＊', '*'], ['＃', '#'], ['％', '％'],
]); // biome-ignore format: one entry per character

const SPACE = /[\s\u00A0\u3000\u200B\uFEFF]/;
const WORD = /[A-Za-z0-9]/;

/**
 * Folds the parts of a source that belong together (a clause without its parts), joined as one text.
 *
 * 1. Full-width digits and Latin letters become ASCII; punctuation follows FOLD_TABLE (`.` and `％` included).
 * 2. White space goes, line breaks too; one space stays between two ASCII words.
 * 3. Markdown `**` and `#` at a line start, and `<sup>…</sup>`, `<b>`, `</b>`, `<br>` go.
 * 4. A comma or dot between two ASCII digits stays as it is (`1,000`, `2.5`), as does a colon (`8:30`).
 */
export function fold(source: Source, spans: readonly Span[]): Folded {
  const out: string[] = [];
  const at: number[] = [];
  let pendingSpace = -1;
  for (const span of spans) {
    for (let offset = span.start; offset < span.end; offset++) {
      const skipped = markupLength(source.text, offset, span.end);
      if (skipped > 0) {
        offset += skipped - 1;
        continue;
      }
      const raw = source.text[offset] as string;
      if (SPACE.test(raw)) {
        if (pendingSpace < 0) pendingSpace = offset;
        continue;
      }
      const folded = foldCharacter(raw, source.text, offset);
      const previous = out[out.length - 1];
      if (pendingSpace >= 0 && previous !== undefined && WORD.test(previous) && WORD.test(folded)) {
        out.push(' ');
        at.push(pendingSpace);
      }
      pendingSpace = -1;
      out.push(folded);
      at.push(offset);
    }
  }
  return {
    text: out.join(''),
    toSource(start, end) {
      const first = at[start];
      const last = at[end - 1];
      if (first === undefined || last === undefined || end <= start) {
        throw new RangeError(`[${start}, ${end}) leaves a folded text of ${at.length} characters.`);
      }
      return { start: first, end: last + 1 };
    },
  };
}

/** Folds words that are not part of a source: gazetteer entries, a caller's argument. */
export function foldWords(words: string): string {
  const source: Source = { id: '', text: words, sha256: '', file: '', pageStarts: [] };
  return fold(source, [{ start: 0, end: words.length }]).text;
}

function foldCharacter(raw: string, text: string, offset: number): string {
  const code = raw.charCodeAt(0);
  // Full-width forms ！ to ～ mirror ASCII; only digits and letters are wanted, punctuation follows the table.
  if (
    (code >= 0xff10 && code <= 0xff19) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a)
  ) {
    return String.fromCharCode(code - 0xfee0);
  }
  if ((raw === ',' || raw === ':') && isDigit(text[offset - 1]) && isDigit(text[offset + 1])) return raw;
  return FOLD_TABLE.get(raw) ?? raw;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

const TAG = /^<\/?(?:b|br|i|u|strong|em)\s*\/?>/i;
const NOTE_MARK = /^<sup>[^<\n]{0,8}<\/sup>/i;

/** How many characters at `offset` are markup, 0 if none. */
function markupLength(text: string, offset: number, end: number): number {
  const character = text[offset];
  if (character === '*' && text[offset + 1] === '*') return 2;
  if (character === '#' && (offset === 0 || text[offset - 1] === '\n')) {
    let length = 1;
    while (offset + length < end && text[offset + length] === '#') length++;
    return length;
  }
  if (character === '<') {
    const ahead = text.slice(offset, Math.min(end, offset + 24));
    return (NOTE_MARK.exec(ahead) ?? TAG.exec(ahead))?.[0].length ?? 0;
  }
  return 0;
}
