import type { EdgeClaim, NodeClaim, SourceRecord } from '../../domain/graph-batch.js';
import { isRecord } from '../../domain/is-record.js';
import type { Source } from '../../domain/span.js';
import { canonicalEdge, canonicalNode } from '../../store/shared/canonical.js';

/** One line of each file, with its fields in one order: the same claim gives the same bytes, whatever the store. */
export const lineOf = {
  source({
    id, kind, file, sha256, characters, loadedAt, diagnostics, unresolved, quality, corrections,
  }: SourceRecord): string {
    const nested = inOneOrder({ diagnostics, unresolved, quality, corrections }) as object;
    return line({ id, kind, file, sha256, characters, loadedAt, ...nested });
  },
  node(source: string, { label, stub, node }: NodeClaim): string {
    return line({ source, label, stub, node: canonicalNode(label, node) });
  },
  relationship(source: string, { type, from, to, edge }: EdgeClaim): string {
    return line({ source, type, from, to, edge: canonicalEdge(type, edge) });
  },
  /** The text as read: every offset of the export is measured on it. */
  document({ id, file, sha256, pageStarts, notes = [], text }: Source): string {
    const said = notes.map(({ ruleId, message }) => ({ ruleId, message }));
    return line({ id, file, sha256, pageStarts, notes: said, text });
  },
}; // biome-ignore format: one screen

function line(record: object): string {
  return `${JSON.stringify(record)}\n`;
}

/** Stores keep these as JSON, in the order in which whoever loaded them made them. */
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneOrder);
  if (!isRecord(value)) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, inOneOrder(value[name])]));
}
