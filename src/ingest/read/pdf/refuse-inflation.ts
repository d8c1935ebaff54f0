import { inflateSync } from 'node:zlib';
import { DomainError } from '../../../domain/errors.js';

/** Largest content that one stream of a PDF may unpack to, in bytes. Whole documents of this genre stay below one MB. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Deflate packs 1,032 to 1 at most; shorter streams cannot pass the limit. */
const SHORTEST_SUSPECT = Math.floor(MOST_BYTES / 1032);
/** Filters that unpack. */
const PACKING = /\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/g;
/** How far before its data a stream's dictionary is looked for. */
const DICTIONARY = 1024;

/**
 * Refuses a PDF with a stream that unpacks beyond the limit, because pdf.js would unpack it whole, into memory. Pictures
 * are not unpacked by us, so they may be as large as they like.
 *
 * @throws DomainError INFLATES_TOO_FAR
 */
export function refuseInflation(bytes: Uint8Array, name: string): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf('stream'); at !== -1; ) {
    const from = at + 'stream'.length;
    const end = file.indexOf('endstream', from);
    const until = end === -1 ? file.length : end;
    const dictionary = file.toString('latin1', Math.max(0, at - DICTIONARY), at);
    const own = dictionary.slice(dictionary.lastIndexOf('obj') + 1);
    const packings = (/\/Filter\s?(\[[^\]]*\]|\/\w+)/.exec(own)?.[1] ?? '').match(PACKING)?.length ?? 0;
    const isSuspect = until - from >= SHORTEST_SUSPECT && !/\/Subtype\s?\/Image/.test(own);
    if (packings > 1 || (packings === 1 && isSuspect && inflatesTooFar(file.subarray(from, until)))) {
      throw new DomainError(
        'INFLATES_TOO_FAR',
        `${name} has a part that unpacks to more than ${MOST_BYTES} bytes. Open it and save it anew, or print it to a new PDF.`,
        { file: name, limit: MOST_BYTES },
      );
    }
    at = end === -1 ? -1 : file.indexOf('stream', end + 'endstream'.length);
  }
}

function inflatesTooFar(stream: Buffer): boolean {
  const from = stream[0] === 0x0d ? 2 : 1;
  try {
    inflateSync(stream.subarray(from), { maxOutputLength: MOST_BYTES });
    return false;
  } catch (cause) {
    return (cause as { readonly code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
  }
}
