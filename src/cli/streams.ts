/** Where a command writes: data to `out`, words for people to `err`; what it reads where a path is `-`. */
export interface Streams {
  readonly out: NodeJS.WritableStream;
  /** Standard input; left out where there is none. */
  readonly in?: AsyncIterable<Uint8Array | string>;
  readonly err: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

export function say(streams: Streams, words: string): void {
  streams.err.write(`${words}\n`);
}

export function print(streams: Streams, data: string): void {
  streams.out.write(`${data}\n`);
}
