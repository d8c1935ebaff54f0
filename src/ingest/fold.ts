import { placesBefore } from '../domain/places-before.js';
import type { Source, Span } from '../domain/span.js';
import { isSpace } from './white-space.js';

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

/**
 * Folds the parts of a source that belong together (a clause without its parts), joined as one text.
 *
 * 1. Full-width digits and Latin letters become ASCII; punctuation follows FOLD_TABLE (`.` and `％` included).
 * 2. White space goes, line breaks too; one space stays between two ASCII words.
 * 3. Markdown `**` and `#` at a line start, and `<sup>…</sup>`, `<b>`, `</b>`, `<br>` go.
 * 4. A comma or dot between two ASCII digits stays as it is (`1,000`, `2.5`), as does a colon (`8:30`).
 */
export function fold(source: Source, spans: readonly Span[]): Folded {
  const { text } = source;
  const { classes, folded } = charactersOnce();
  const runs = createRuns();
  let out = '';
  let last = 0;
  let pendingSpace = -1;
  for (const span of spans) {
    // Characters that fold to themselves are copied run by run: `from` is the first not yet copied.
    let from = span.start;
    let isBroken = true;
    for (let offset = span.start; offset < span.end; offset++) {
      const code = text.charCodeAt(offset);
      const kind = classes[code] as number;
      if (kind === PLAIN && !isBroken) continue;
      if (kind === SPACE || kind === MARKUP) {
        const skipped = kind === SPACE ? 1 : markupLength(text, offset, span.end);
        if (skipped > 0) {
          if (offset > from) {
            out += text.slice(from, offset);
            last = text.charCodeAt(offset - 1);
          }
          if (kind === SPACE && pendingSpace < 0) pendingSpace = offset;
          offset += skipped - 1;
          from = offset + 1;
          isBroken = true;
          continue;
        }
      }
      const to = kind === CONTEXT && isNumberMark(text, offset) ? code : (folded[code] as number);
      if (isBroken) {
        if (pendingSpace >= 0 && isWord(last) && isWord(to)) {
          runs.add(out.length, pendingSpace);
          out += ' ';
        }
        pendingSpace = -1;
        isBroken = false;
        runs.add(out.length, offset);
      }
      if (to === code) continue;
      if (offset > from) out += text.slice(from, offset);
      out += String.fromCharCode(to);
      last = to;
      from = offset + 1;
    }
    if (span.end > from) {
      out += text.slice(from, span.end);
      last = text.charCodeAt(span.end - 1);
    }
  }
  return {
    text: out,
    toSource(start, end) {
      if (start < 0 || end <= start || end > out.length) {
        throw new RangeError(`[${start}, ${end}) leaves a folded text of ${out.length} characters.`);
      }
      return { start: runs.sourceOf(start), end: runs.sourceOf(end - 1) + 1 };
    },
  };
}

/** Where runs of consecutive characters of the folded text begin in the source. */
interface Runs {
  add(inFolded: number, inSource: number): void;
  sourceOf(inFolded: number): number;
}

function createRuns(): Runs {
  const folded: number[] = [];
  const source: number[] = [];
  return {
    add(inFolded, inSource) {
      folded.push(inFolded);
      source.push(inSource);
    },
    sourceOf(inFolded) {
      const run = placesBefore(folded.length, (at) => (folded[at] as number) <= inFolded, 1) - 1;
      return (source[run] as number) + inFolded - (folded[run] as number);
    },
  };
}

/** Folds words that are not part of a source: gazetteer entries, a caller's argument. */
export function foldWords(words: string): string {
  const source: Source = { id: '', text: words, sha256: '', file: '', pageStarts: [] };
  return fold(source, [{ start: 0, end: words.length }]).text;
}

const PLAIN = 0;
const SPACE = 1;
/** May begin markup. */
const MARKUP = 2;
/** Folds by what stands around it. */
const CONTEXT = 3;
/** Folds to another character, wherever it stands. */
const MAPPED = 4;

interface Characters {
  /** Per UTF-16 code unit, one of the classes above. */
  readonly classes: Uint8Array;
  /** Per UTF-16 code unit, what it folds to. */
  readonly folded: Uint16Array;
}

let characters: Characters | null = null;

function charactersOnce(): Characters {
  characters ??= createCharacters();
  return characters;
}

function createCharacters(): Characters {
  const classes = new Uint8Array(0x10000);
  const folded = Uint16Array.from(classes, (_, code) => code);
  const map = (from: number, to: number): void => {
    folded[from] = to;
    classes[from] = from === to ? PLAIN : MAPPED;
  };
  for (const [from, to] of FOLD_TABLE) map(from.charCodeAt(0), to.charCodeAt(0));
  // Full-width forms ！ to ～ mirror ASCII; only digits and letters are wanted, punctuation follows the table.
  for (const [first, end] of [[0xff10, 0xff19], [0xff21, 0xff3a], [0xff41, 0xff5a]] as const) {
    for (let code: number = first; code <= end; code++) map(code, code - 0xfee0);
  } // biome-ignore format: one line a range
  for (let code = 0; code < classes.length; code++) {
    if (isSpace(code)) classes[code] = SPACE;
  }
  for (const mark of '*#<') classes[mark.charCodeAt(0)] = MARKUP;
  for (const mark of ',:') classes[mark.charCodeAt(0)] = CONTEXT;
  return { classes, folded };
}

/** `1,000` and `8:30`. */
function isNumberMark(text: string, offset: number): boolean {
  return isDigit(text[offset - 1]) && isDigit(text[offset + 1]);
}

/** A digit or letter of ASCII. */
function isWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
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
