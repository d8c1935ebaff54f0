/** Ids in the order of their numbers, one after the other, each character a byte: ids are ASCII. */
export interface Ids {
  readonly bytes: Uint8Array;
  /** Where each begins, and where the last ends: one more than there are ids. */
  readonly starts: Uint32Array;
}

export function textAt({ bytes, starts }: Ids, at: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(
    'latin1',
    starts[at],
    starts[at + 1],
  );
}

/** Less than 0 where the text at this place comes before `text` by code unit, 0 where it is the same. */
export function compareText({ bytes, starts }: Ids, at: number, text: string): number {
  const [from = 0, to = 0] = [starts[at], starts[at + 1]];
  const length = Math.min(to - from, text.length);
  for (let i = 0; i < length; i++) {
    const difference = (bytes[from + i] ?? 0) - text.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return to - from - text.length;
}
