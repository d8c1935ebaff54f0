import { clauseAddress } from '../../../address/addresses.js';

/** A document with the lines of its source on which it stands. */
export interface DocumentLines {
  readonly id: string;
  readonly sourceId: string | null;
  readonly startLine: number | null;
  readonly endLine: number | null;
}

/** A place in a source, as far as it is known. */
export interface SourcePlace {
  readonly sourceId: string;
  readonly line: number;
  readonly clauseId: string | null;
  /** Offset of the words. */
  readonly start: number | null;
}

/** Where words of a source are read: in their clause; outside any, in the document that has the line. Null where neither is known. */
export function lineAddress(
  { sourceId, line, clauseId, start }: SourcePlace,
  documents: readonly DocumentLines[],
): string | null {
  const at = start === null ? `line=${line}` : `at=${start}`;
  if (clauseId !== null) return `${clauseAddress(clauseId)}&${at}`;
  const own = documents.filter((document) => document.sourceId === sourceId);
  const holder =
    own.find(({ startLine, endLine }) => (startLine ?? 0) <= line && line <= (endLine ?? 0)) ?? own[0];
  return holder ? `/explore/policy/${encodeURIComponent(holder.id)}?${at}` : null;
}
