/** Where a command writes: data to `out`, words for people to `err`. */
export interface Streams {
  readonly out: NodeJS.WritableStream;
  readonly err: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

export function say(streams: Streams, words: string): void {
  streams.err.write(`${words}\n`);
}

export function print(streams: Streams, data: string): void {
  streams.out.write(`${data}\n`);
}
