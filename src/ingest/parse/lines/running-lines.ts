import type { Source } from '../../../domain/span.js';
import { foldWords } from '../../fold.js';

const KNOWN = new WeakMap<Source, ReadonlySet<number>>();
/** Lines at the top and at the foot of a page that may run on every page. */
const LINES_AT_EDGE = 2;
const LONGEST_LINE = 60;
/** Pages on which words must stand at the edge to be running words. */
const FEWEST_PAGES = 2;
/** Where pages are told by printed numbers only, a page may be missed or made up. */
const FEWEST_NUMBERED_PAGES = 3;

/**
 * Where the lines begin (their first visible character) that run through the pages: the same words, numbers aside, at
 * the top or at the foot of several pages. Pages end at form feeds, or, where there are none, at page numbers (— 3 —).
 */
export function runningLines(source: Source): ReadonlySet<number> {
  let known = KNOWN.get(source);
  if (known === undefined) {
    known = find(source.text);
    KNOWN.set(source, known);
  }
  return known;
}

interface EdgeLine {
  readonly at: number;
  readonly key: string;
}

function find(text: string): ReadonlySet<number> {
  const hasFeeds = text.includes('\f');
  const pages = hasFeeds ? text.split('\f') : pagesByNumber(text);
  const running = new Set<number>();
  if (pages.length < 2) return running;
  const counts = new Map<string, number>();
  const edges: EdgeLine[][] = [];
  let start = 0;
  for (const page of pages) {
    const lines = edgeLines(page, start);
    edges.push(lines);
    for (const key of new Set(lines.map((line) => line.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
    start += page.length + (hasFeeds ? 1 : 0);
  }
  const fewest = hasFeeds ? FEWEST_PAGES : FEWEST_NUMBERED_PAGES;
  for (const { at, key } of edges.flat()) if ((counts.get(key) ?? 0) >= fewest) running.add(at);
  return running;
}

const PAGE_NUMBER =
  /^[^\S\n]{0,80}[-—–―－·]{1,3}[^\S\n]?[0-9０-９]{1,4}[^\S\n]?[-—–―－·]{1,3}[^\S\n]{0,80}$/gm;

function pagesByNumber(text: string): readonly string[] {
  const pages: string[] = [];
  let from = 0;
  for (const found of text.matchAll(PAGE_NUMBER)) {
    const end = found.index + found[0].length;
    pages.push(text.slice(from, end));
    from = end;
  }
  if (from < text.length) pages.push(text.slice(from));
  return pages;
}

/** The first and the last lines of a page that have words. */
function edgeLines(page: string, start: number): EdgeLine[] {
  const found: EdgeLine[] = [];
  let at = 0;
  for (let seen = 0; seen < LINES_AT_EDGE && at < page.length; ) {
    const newline = page.indexOf('\n', at);
    const end = newline === -1 ? page.length : newline;
    if (add(found, page, start, at, end)) seen++;
    at = end + 1;
  }
  let stop = page.length;
  for (let seen = 0; seen < LINES_AT_EDGE && stop > at; ) {
    const from = page.lastIndexOf('\n', stop - 1) + 1;
    if (add(found, page, start, Math.max(from, at), stop)) seen++;
    stop = from - 1;
  }
  return found;
}

/** True where the line has words, whether or not they may be running words. */
function add(found: EdgeLine[], page: string, start: number, from: number, end: number): boolean {
  const line = page.slice(from, Math.min(end, from + LONGEST_LINE * 4));
  const words = line.trim();
  if (words === '') return false;
  // Headers of tables are repeated as well; they belong to their tables.
  const isTable = /[\t|]/.test(words) || /\S\s{2,}\S+\s{2,}\S/.test(words);
  const key = foldWords(words).replace(/[0-9\-—–－·]/g, '');
  if (!isTable && words.length <= LONGEST_LINE && key.length >= 2 && !/[。；，、：]$/.test(key))
    found.push({ at: start + from + line.length - line.trimStart().length, key });
  return true;
}
