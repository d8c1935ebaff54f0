import type { SourceRecord } from '../domain/graph-batch.js';
import type { SourceAtHand } from '../ingest/source-at-hand.js';

/** Of files with the same bytes, one is a source; the others would claim everything a second time. */
export interface Repeats {
  readonly fresh: readonly SourceAtHand[];
  readonly repeats: readonly { readonly file: string; readonly sameAs: string }[];
}

/** Takes out the files whose bytes the store holds under another name, or that come twice. What is loaded keeps its name. */
export function withoutRepeats(sources: readonly SourceAtHand[], loaded: readonly SourceRecord[]): Repeats {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const keepers = new Map<string, { readonly id: string; readonly file: string }>();
  for (const record of loaded) {
    const again = byId.get(record.id);
    // What this run is about to replace says nothing about the bytes that others have.
    if (again === undefined || again.sha256 === record.sha256) keepers.set(record.sha256, record);
  }
  for (const source of sources) if (!keepers.has(source.sha256)) keepers.set(source.sha256, source);
  const fresh: SourceAtHand[] = [];
  const repeats: { file: string; sameAs: string }[] = [];
  for (const source of sources) {
    const keeper = keepers.get(source.sha256);
    if (keeper === undefined || keeper.id === source.id) fresh.push(source);
    else repeats.push({ file: source.file, sameAs: keeper.file });
  }
  return { fresh, repeats };
}
