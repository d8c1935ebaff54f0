import { clauseAddress } from '../../../address/addresses.js';

/** Where a line of a source is read: in its clause; outside any, at the document that has the line. Null where neither is known. */
export function lineAddress(
  {
    sourceId,
    line,
    clauseId,
  }: { readonly sourceId: string; readonly line: number; readonly clauseId: string | null },
  documents: readonly DocumentLines[],
): string | null {
  if (clauseId !== null) return clauseAddress(clauseId);
  const own = documents.filter((document) => document.sourceId === sourceId);
  const holder =
    own.find(({ startLine, endLine }) => (startLine ?? 0) <= line && line <= (endLine ?? 0)) ?? own[0];
  return holder ? `/explore/policy/${encodeURIComponent(holder.id)}?line=${line}` : null;
}

/** A document with the lines of its source on which it stands. */
export interface DocumentLines {
  readonly id: string;
  readonly sourceId: string | null;
  readonly startLine: number | null;
  readonly endLine: number | null;
}
