import type { Statement } from 'better-sqlite3';
import type { Source } from '../../domain/span.js';

/**
 * Keeps the text of a document under the hash of its bytes: the same bytes are the same text, unless they are read in a
 * better way by now. Not part of a release: the graph says the same with it and without it.
 */
export function keepDocument(prepare: (text: string) => Statement, document: Source): void {
  const { sha256, id, file, text, pageStarts, notes } = document;
  prepare(`INSERT INTO documents (sha256, source_id, file, text, page_starts, notes) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (sha256) DO UPDATE SET text = excluded.text, page_starts = excluded.page_starts, notes = excluded.notes
WHERE text <> excluded.text OR page_starts <> excluded.page_starts OR notes IS NOT excluded.notes`).run(
    sha256,
    id,
    file,
    text,
    JSON.stringify(pageStarts),
    notes ? JSON.stringify(notes) : null,
  );
}
