import type { LabelledDocument } from '../accuracy/labels/labelled-document.js';
import {
  type CorrectionFigures,
  NO_CORRECTIONS,
  type ReadDocument,
  scoreCorrections,
} from '../accuracy/score/score-corrections.js';
import type { Correction } from '../domain/correction.js';
import type { Source } from '../domain/span.js';
import { gazetteerBatch } from '../ingest/assemble/gazetteer-batch.js';
import type { Gazetteers } from '../ingest/gazetteers.js';
import { createIngest } from '../ingest/ingest.js';
import { findSources, readSource } from '../ingest/read/read-source.js';
import { SEED_DOCUMENTS } from './seeds.js';

/** Reads anew the documents that accepted corrections are about, as far as they are at hand: the labelled ones, and the seeds. */
export async function measureCorrections(
  corrections: readonly Correction[],
  labelled: readonly LabelledDocument[],
  gazetteers: Gazetteers,
): Promise<CorrectionFigures> {
  if (corrections.length === 0) return NO_CORRECTIONS;
  const seeds = await Promise.all((await findSources([SEED_DOCUMENTS])).map(readSource));
  const texts = new Map([...labelled.map(({ source }) => source), ...seeds].map((one) => [one.sha256, one]));
  const ingest = createIngest(gazetteers);
  const known = new Set(gazetteerBatch(gazetteers).nodes.map(({ node }) => node.id));
  const read = (document: Source): ReadDocument | null => {
    for (const batch of ingest.batchesOf([document], [])) return { document, batch };
    return null;
  };
  return scoreCorrections(
    corrections,
    (sha256) => {
      const document = texts.get(sha256);
      return document === undefined ? null : read(document);
    },
    (id) => known.has(id),
  );
}
