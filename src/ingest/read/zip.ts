import { Inflate } from 'fflate';
import { DomainError } from '../../domain/errors.js';

/** A file inside a zip file. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: Uint8Array;
  /** As declared; what is there may be more. */
  readonly bytes: number;
}

const MOST_ENTRIES = 10_000;
/** Largest file that is unpacked, and how many times larger than packed it may be beyond the first bytes. */
const MOST_BYTES = 128 * 1024 * 1024;
const MOST_TIMES = 300;
const FREE_BYTES = 4 * 1024 * 1024;
const CHUNK = 64 * 1024;

/**
 * The files in a zip file, by its central directory. Nothing is unpacked yet. `name` is the zip file's, for messages.
 *
 * @throws DomainError DAMAGED_FILE, INFLATES_TOO_FAR
 */
export function readZip(bytes: Uint8Array, name: string): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = directoryEnd(view);
  if (end === -1) throw damaged(name);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw tooFar(name, `${count} files inside`);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged(name);
    const nameBytes = view.getUint16(at + 28, true);
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes)).replaceAll('\\', '/'),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: packedBytes(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true), name),
      bytes: view.getUint32(at + 24, true),
    };
    entries.set(entry.name, entry);
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * Unpacks a file piece by piece, so that a bomb is noticed before it fills the memory.
 *
 * @throws DomainError ENCRYPTED_FILE, DAMAGED_FILE, INFLATES_TOO_FAR
 */
export function unpack(entry: ZipEntry, name: string, take: (piece: Uint8Array) => void): void {
  if (entry.isEncrypted)
    throw new DomainError('ENCRYPTED_FILE', `${name} asks for a password. Save a copy without one.`, {
      file: name,
    });
  if (entry.method !== 0 && entry.method !== 8) throw damaged(name);
  const most = Math.min(MOST_BYTES, FREE_BYTES + entry.packed.length * MOST_TIMES);
  if (entry.bytes > most) throw tooFar(name, `${entry.bytes} bytes declared for ${entry.name}`);
  let unpacked = 0;
  const count = (piece: Uint8Array): void => {
    unpacked += piece.length;
    if (unpacked > most) throw tooFar(name, `more than ${most} bytes in ${entry.name}`);
    take(piece);
  };
  if (entry.method === 0) {
    count(entry.packed);
    return;
  }
  let isComplete = false;
  const inflate = new Inflate((piece, isLast) => {
    isComplete ||= isLast;
    count(piece);
  });
  try {
    for (let at = 0; at < entry.packed.length && !isComplete; at += CHUNK)
      inflate.push(entry.packed.subarray(at, at + CHUNK), at + CHUNK >= entry.packed.length);
  } catch (cause) {
    throw cause instanceof DomainError ? cause : damaged(name, cause);
  }
  if (unpacked < entry.bytes) throw damaged(name);
}

/** Where the end record of the central directory begins; -1 where there is none. A comment may follow it. */
function directoryEnd(view: DataView): number {
  const from = view.byteLength - 22;
  for (let at = from; at >= 0 && at > from - 0x1_0000; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

function packedBytes(bytes: Uint8Array, view: DataView, at: number, size: number, name: string): Uint8Array {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) throw damaged(name);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + size > bytes.length) throw damaged(name);
  return bytes.subarray(start, start + size);
}

function damaged(name: string, cause?: unknown): DomainError {
  const way = 'Fetch it again, or open it and save it anew.';
  return new DomainError(
    'DAMAGED_FILE',
    `${name} is cut short or broken inside. ${way}`,
    { file: name },
    cause,
  );
}

function tooFar(name: string, what: string): DomainError {
  return new DomainError(
    'INFLATES_TOO_FAR',
    `${name} grows beyond all measure when it is unpacked (${what}). It is not read.`,
    { file: name, limit: MOST_BYTES },
  );
}
