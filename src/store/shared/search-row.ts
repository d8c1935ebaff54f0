import { foldText } from '../../domain/fold-text.js';
import { once } from '../../domain/once.js';
import { SEARCH_FIELDS, type SearchedFields, type SearchedLabel } from '../../domain/search.js';
import { createUnitText } from '../../domain/unit-text.js';
import { createDistinctPairs } from './distinct-pairs.js';

/** What a store keeps of a node for searching. Everything is folded. */
export interface SearchRow {
  /** Each name on a line of its own; no word can reach over a line. */
  readonly names: string;
  readonly heading: string;
  readonly text: string;
  /** Code units of what it is found by first: the first name, else the heading, else the text. Shorter ranks higher. */
  readonly size: number;
}

/** Parts of a row: below every letter, so that nothing is found across it. */
const LINE = '\n';

export function searchRowOf(label: SearchedLabel, node: object): SearchRow {
  const fields: SearchedFields = SEARCH_FIELDS[label];
  const values = node as Readonly<Record<string, string | readonly string[] | null>>;
  const fold = (value: string | null | undefined): string => foldText(value ?? '');
  const names = fields.names
    .flatMap((field) => values[field] ?? [])
    .map(fold)
    .filter((name) => name !== '');
  const heading = fields.heading === null ? '' : fold(values[fields.heading] as string | null);
  const text = fields.text === null ? '' : fold(values[fields.text] as string | null);
  return {
    names: [...new Set(names)].join(LINE),
    heading,
    text,
    size: (names[0] ?? (heading || text)).length,
  };
}

/** Before the pairs of a heading; alone: it has names; before the size. No folded text has them. */
const [IN_HEADING, HAS_NAMES, HAS_SIZE] = ['『', '「', '」'];
const SIZE_DIGITS = 7;
const SPACE = 0x20;
const HAS_SURROGATE = /[\ud800-\udfff]/;

/**
 * Tokens of everything a row holds, parted by spaces: each pair of neighbouring characters, and the last character of each
 * line alone. A text that contains a word of two characters or more has every pair of it; one that contains a single
 * character has a token that begins with it. So an index over tokens finds all hits, and a look at the text decides. Those of
 * the heading stand there once more with a mark; that there are names, and the size, are tokens too, so that the best can be asked first.
 */
export function searchTokens(row: SearchRow): string {
  const { names, heading, text } = row;
  return HAS_SURROGATE.test(names) || HAS_SURROGATE.test(heading) || HAS_SURROGATE.test(text)
    ? tokensOfCharacters(row)
    : tokensOfUnits(row);
}

/** Where every character is one code unit, as nearly everywhere: several times as quick. */
function tokensOfUnits({ names, heading, text, size }: SearchRow): string {
  const { pairs, found } = tokenising();
  const add = (line: string, mark: number): void => {
    for (let at = 0; at < line.length; at += 1) {
      const first = line.charCodeAt(at);
      const second = at + 1 < line.length ? line.charCodeAt(at + 1) : 0;
      if (!pairs.add(first, second)) continue;
      if (mark !== 0) found.add(mark);
      found.add(first);
      if (second !== 0) found.add(second);
      found.add(SPACE);
    }
  };
  pairs.empty(names.length + heading.length + text.length);
  for (const line of names.split(LINE)) add(line, 0);
  add(heading, 0);
  add(text, 0);
  pairs.empty(heading.length);
  add(heading, IN_HEADING.charCodeAt(0));
  return `${found.take()}${names === '' ? '' : `${HAS_NAMES} `}${sizeToken(size)}`;
}

const tokenising = once(() => ({ pairs: createDistinctPairs(), found: createUnitText() }));

function tokensOfCharacters({ names, heading, text, size }: SearchRow): string {
  const marked = heading === '' ? [] : pairsOf(heading).map((pair) => IN_HEADING + pair);
  const all = [...names.split(LINE), heading, text].flatMap(pairsOf);
  return [...new Set([...all, ...marked, ...(names === '' ? [] : [HAS_NAMES]), sizeToken(size)])].join(' ');
}

/** Which part of a row a word is sought in. */
export type SearchPart = 'NAMES' | 'HEADING' | 'ALL';

/** The tokens that a hit must have for this word; of a single character: how they must begin. */
export function tokensOfWord(
  word: string,
  part: SearchPart = 'ALL',
): { readonly all: readonly string[] } | { readonly prefix: string } {
  const mark = part === 'HEADING' ? IN_HEADING : '';
  const pairs = pairsOf(word);
  if (pairs.length === 1) return { prefix: mark + word };
  return { all: [...new Set(pairs.slice(0, -1).map((pair) => mark + pair))] };
}

/** What all nodes that have names have. */
export function tokenOfNames(): string {
  return HAS_NAMES;
}

/** Compares as the sizes do. */
export function sizeToken(size: number): string {
  return HAS_SIZE + String(Math.min(size, 10 ** SIZE_DIGITS - 1)).padStart(SIZE_DIGITS, '0');
}

function pairsOf(line: string): readonly string[] {
  const characters = [...line];
  return characters.map((character, at) => character + (characters[at + 1] ?? ''));
}
