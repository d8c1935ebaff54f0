import { open } from 'node:fs/promises';

const PIECE_BYTES = 1024 * 1024;

/**
 * The bytes of a file, a megabyte at a time; each piece is good until the next is asked for, while which it is being read. The same two
 * buffers serve for all: a stream takes new ones, which lie about by the hundred until they are collected.
 */
export async function* readPieces(file: string): AsyncGenerator<Buffer> {
  const handle = await open(file);
  let [piece, next] = [Buffer.allocUnsafeSlow(PIECE_BYTES), Buffer.allocUnsafeSlow(PIECE_BYTES)];
  let reading = handle.read(piece, 0, PIECE_BYTES);
  try {
    for (;;) {
      const { bytesRead } = await reading;
      if (bytesRead === 0) return;
      reading = handle.read(next, 0, PIECE_BYTES);
      yield piece.subarray(0, bytesRead);
      [piece, next] = [next, piece];
    }
  } finally {
    await reading.catch(() => undefined);
    await handle.close();
  }
}
