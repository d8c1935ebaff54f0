import type { LabelledDocument } from '../accuracy/labels/labelled-document.js';
import { measureDocument } from '../accuracy/score/measure-document.js';
import type { Measured } from '../accuracy/score/measured.js';
import { DomainError } from '../domain/errors.js';
import type { GraphBatch } from '../domain/graph-batch.js';
import { NO_QUALITY } from '../domain/source-quality.js';
import { gazetteerBatch } from '../ingest/assemble/gazetteer-batch.js';
import type { Gazetteers } from '../ingest/gazetteers.js';
import { createIngest } from '../ingest/ingest.js';
import { type Streams, say } from './streams.js';

/**
 * Reads each labelled document alone, so that no figure depends on which others are measured with it, and measures it.
 * One that is refused has nothing read, so that all of its labels count as missed.
 */
export function measureAll(
  documents: readonly LabelledDocument[],
  gazetteers: Gazetteers,
  streams: Streams,
): readonly Measured[] {
  const ingest = createIngest(gazetteers);
  const known = gazetteerBatch(gazetteers);
  const read = (document: LabelledDocument): GraphBatch => {
    try {
      for (const batch of ingest.batchesOf([document.source], [])) return batch;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      say(
        streams,
        `${document.file}: refused, all its labels count as missed: ${error.message} (${error.code})`,
      );
    }
    return nothingOf(document);
  };
  return documents.map((document) => measureDocument(document, read(document), known));
}

function nothingOf({ source }: LabelledDocument): GraphBatch {
  const { id, file, sha256, text } = source;
  return {
    source: {
      id,
      kind: 'DOCUMENT',
      file,
      sha256,
      characters: text.length,
      loadedAt: null,
      diagnostics: [],
      unresolved: [],
      quality: NO_QUALITY,
      corrections: [],
    },
    document: source,
    nodes: [],
    edges: [],
  };
}
