import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { DomainError } from '../../domain/errors.js';

/** Where a record stands in its file. */
interface RecordPlace {
  readonly at: number;
  readonly bytes: number;
}

/** Values in a file, one after the other, each as JSON, to be read again in any order. */
export interface RecordFile {
  append(value: unknown): RecordPlace;
  read(place: RecordPlace): unknown;
  close(): void;
}

/** Fails with FILE_UNWRITABLE where the disk is full, or the folder cannot be written. */
export function createRecordFile(file: string): RecordFile {
  const descriptor = openSync(file, 'wx+', 0o600);
  let end = 0;
  return {
    append(value) {
      const bytes = Buffer.from(JSON.stringify(value));
      const place = { at: end, bytes: bytes.length };
      try {
        for (let written = 0; written < bytes.length; )
          written += writeSync(descriptor, bytes, written, bytes.length - written, end + written);
      } catch (error) {
        throw unwritable(file, error as NodeJS.ErrnoException);
      }
      end += bytes.length;
      return place;
    },
    read({ at, bytes }) {
      const buffer = Buffer.allocUnsafe(bytes);
      for (let read = 0; read < bytes; ) {
        const more = readSync(descriptor, buffer, read, bytes - read, at + read);
        if (more === 0) throw new Error(`${file} ends within a record.`);
        read += more;
      }
      return JSON.parse(buffer.toString('utf8'));
    },
    close: () => closeSync(descriptor),
  };
}

function unwritable(file: string, error: NodeJS.ErrnoException): DomainError {
  return new DomainError(
    'FILE_UNWRITABLE',
    `What is read cannot be put aside into ${file}: the system says ${error.code}. Nothing was loaded; name a folder with more room as TMPDIR.`,
    { file },
    error,
  );
}
