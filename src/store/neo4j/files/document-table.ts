import { DomainError } from '../../../domain/errors.js';
import type { Source } from '../../../domain/span.js';
import { DOCUMENT } from '../cypher/names.js';
import { contentHash } from '../merge/content-hash.js';
import type { CsvFiles } from './csv-files.js';
import { createCsvTable, csvColumn } from './csv-table.js';

export interface DocumentTable {
  readonly add: (document: Source) => void;
  /** Whether some document has a list without members. */
  readonly hasEmptyList: () => boolean;
}

/**
 * The documents as read, each text once: it belongs to whoever brought the bytes first. A store reads the same bytes in one way; where a stream
 * has them read in two, it is none of ours (INVALID_BATCH).
 */
export function createDocumentTable(files: CsvFiles): DocumentTable {
  const readings = new Map<string, string>();
  const table = createCsvTable(files, `nodes-${DOCUMENT}.csv`, [
    csvColumn({ name: 'sha256', kind: 'string' }, 'ID(document)'),
    csvColumn({ name: 'sourceId', kind: 'string' }),
    csvColumn({ name: 'file', kind: 'string' }),
    csvColumn({ name: 'text', kind: 'string' }),
    csvColumn({ name: 'pageStarts', kind: 'ints' }),
    csvColumn({ name: 'notes', kind: 'string' }),
  ]);
  return {
    hasEmptyList: table.hasEmptyList,
    add({ id, sha256, file, text, pageStarts, notes }) {
      const said = notes ? JSON.stringify(notes) : '';
      const reading = contentHash([text, pageStarts, said]);
      const former = readings.get(sha256);
      if (former === undefined) table.add([sha256, id, file, text, pageStarts, said]);
      else if (former !== reading)
        throw new DomainError('INVALID_BATCH', `The document ${id} has the bytes of another one and reads otherwise.`);
      readings.set(sha256, reading);
    },
  };
} // biome-ignore format: one screen
