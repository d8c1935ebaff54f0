import { allCorrections } from '../corrections/all-corrections.js';
import { applyCorrections, isAbout } from '../corrections/apply-corrections.js';
import { refuseContradictions } from '../corrections/contradictions.js';
import type { FiledCorrection } from '../corrections/files/read-correction-file.js';
import type { Correction, LoggedCorrection } from '../domain/correction.js';
import type { GraphBatch, SourceRecord } from '../domain/graph-batch.js';
import type { Source } from '../domain/span.js';
import type { CorrectionsReport } from '../reports/corrections-text.js';

export interface OverlayRequest {
  readonly filed: readonly FiledCorrection[];
  /** What the store holds already, with the corrections that it knows of. */
  readonly loaded: readonly SourceRecord[];
  /** What is read now. */
  readonly documents: readonly Pick<Source, 'id' | 'sha256'>[];
  readonly gazetteer: GraphBatch;
}

/** The corrections of one load. */
export interface Overlay {
  apply(batch: GraphBatch): GraphBatch;
  /** What became of all of them, after the last batch. */
  report(): CorrectionsReport;
}

/**
 * Lays corrections over what is read. One that the store knows and no file has any more is kept: the files may stand in another
 * folder, and what a person decided is never lost in silence. Fails with CORRECTIONS_CONTRADICT.
 */
export function createOverlay({ filed, loaded, documents, gazetteer }: OverlayRequest): Overlay {
  const places = new Map(filed.map(({ correction: { id }, file, line }) => [id, { file, line }]));
  const corrections = allCorrections(filed, loaded);
  refuseContradictions(corrections, (id) => places.get(id) ?? null);
  const read = new Set(documents.map(({ id }) => id));
  const known = new Set(gazetteer.nodes.map(({ node }) => node.id));
  const bytes = new Set([...documents, ...loaded.filter(({ id }) => !read.has(id))].map(({ sha256 }) => sha256));
  const log: LoggedCorrection[] = [];
  return {
    apply(batch) {
      const { document } = batch;
      if (document === null) return batch;
      const own = corrections.filter((one) => isOf(one, batch.source, bytes));
      const applied = applyCorrections(batch, { document, corrections: own, isKnown: (id) => known.has(id) });
      log.push(...applied.source.corrections);
      return applied;
    },
    report() {
      const met = new Set(log.map(({ id }) => id));
      const elsewhere = corrections.filter(({ id }) => !met.has(id));
      const sources = new Set(loaded.flatMap((record) => elsewhere.filter((one) => isAbout(one, record)).map(({ id }) => id)));
      return {
        log,
        placeOf: (id) => places.get(id) ?? null,
        onlyInStore: corrections.filter(({ id }) => !places.has(id)).length,
        notReadNow: sources.size,
        unknownSource: elsewhere.filter(({ id }) => !sources.has(id)),
      };
    },
  };
} // biome-ignore format: one screen

/** A file that was renamed takes its corrections along, away from the one that has its name now. */
function isOf(correction: Correction, source: SourceRecord, bytes: ReadonlySet<string>): boolean {
  return (
    isAbout(correction, source) && (correction.sha256 === source.sha256 || !bytes.has(correction.sha256))
  );
}
