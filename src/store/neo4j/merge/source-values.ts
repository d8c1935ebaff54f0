import type { SourceRecord } from '../../../domain/graph-batch.js';

/** What is kept of a source, lists as JSON, but for when it was loaded and how much it claims. */
export function sourceValues(source: SourceRecord) {
  const { kind, file, sha256, characters, diagnostics, unresolved, quality, corrections } = source;
  return {
    kind,
    file,
    sha256,
    characters,
    diagnostics: JSON.stringify(diagnostics),
    unresolved: JSON.stringify(unresolved),
    quality: JSON.stringify(quality),
    corrections: JSON.stringify(corrections),
  };
}
