import { DomainError } from './errors.js';
import { placesBefore } from './places-before.js';

/** A half-open range `[start, end)` of UTF-16 code units in one source text (W3C TextPositionSelector). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One document as read. Nothing is cleaned: every span of the project is measured on `text`. */
export interface Source {
  /** Stable name of the source, from its file name: `guangdong-industrial-growth-plan-2022`. */
  readonly id: string;
  readonly text: string;
  /** Hex SHA-256 of the file's bytes. */
  readonly sha256: string;
  /** File name without folders, for people. */
  readonly file: string;
  /** Offsets at which each page after the first begins; empty where the format has no pages. */
  readonly pageStarts: readonly number[];
  /** What the reader of the file remarks on it; they become diagnostics. */
  readonly notes?: readonly { readonly ruleId: string; readonly message: string }[];
}

/** A span and the words it covers (W3C TextQuoteSelector), so the claim can be checked without trust. */
export interface Evidence extends Span {
  readonly sourceId: string;
  readonly quote: string;
  /** 1-based line of `start` in the text as read. */
  readonly line: number;
  /** 1-based page of `start`, or null where the source has no pages. */
  readonly page: number | null;
}

const LINE_STARTS = new WeakMap<Source, readonly number[]>();

/** Cuts evidence out of the text it was measured on, so that quote and offsets always agree. The only maker of evidence. */
export function cite(source: Source, at: Span): Evidence {
  if (!Number.isInteger(at.start) || !Number.isInteger(at.end) || at.start < 0 || at.end <= at.start) {
    throw new DomainError('INVALID_SPAN', `[${at.start}, ${at.end}) is not a span: it must not be empty.`);
  }
  if (at.end > source.text.length) {
    throw new DomainError(
      'INVALID_SPAN',
      `Span [${at.start}, ${at.end}) leaves ${source.id}, which has ${source.text.length} code units.`,
    );
  }
  return {
    sourceId: source.id,
    start: at.start,
    end: at.end,
    quote: source.text.slice(at.start, at.end),
    line: positionOf(source, at.start).line,
    page: source.pageStarts.length === 0 ? null : countUpTo(source.pageStarts, at.start) + 1,
  };
}

/** 1-based line and column (in UTF-16 code units) of an offset. */
export function positionOf(
  source: Source,
  offset: number,
): { readonly line: number; readonly column: number } {
  const starts = lineStarts(source);
  const line = countUpTo(starts, offset);
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
}

function lineStarts(source: Source): readonly number[] {
  let starts = LINE_STARTS.get(source);
  if (!starts) {
    const found = [0];
    for (let at = source.text.indexOf('\n'); at !== -1; at = source.text.indexOf('\n', at + 1))
      found.push(at + 1);
    starts = found;
    LINE_STARTS.set(source, starts);
  }
  return starts;
}

/** How many of the ascending `starts` are at or before `offset`. */
function countUpTo(starts: readonly number[], offset: number): number {
  return placesBefore(starts.length, (at) => (starts[at] as number) <= offset);
}
