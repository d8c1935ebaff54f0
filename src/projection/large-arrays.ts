/** TypeScript knows of it only with the whole of a browser. */
declare const WebAssembly: {
  readonly Memory: new <B>(size: {
    readonly initial: number;
    readonly maximum: number;
    readonly shared: boolean;
  }) => { readonly buffer: B };
};

/** Of fewer bytes malloc makes room as well as the system does. */
const APART_FROM = 2 ** 20;
/** A page of a WebAssembly memory. */
const PAGE = 2 ** 16;

/**
 * Zeroed room. That of many bytes is a memory of its own, of which the system gives only what is written to, and which goes back to it as soon as
 * it is collected: of large arrays that come and go malloc keeps holes, 120 MB after a projection of a million clauses, 50 MB after all questions on it.
 */
const room = (bytes: number): ArrayBuffer => apart(bytes, false) ?? new ArrayBuffer(bytes);
/** The same that several threads may use. */
export const sharedRoom = (bytes: number): SharedArrayBuffer =>
  apart(bytes, true) ?? new SharedArrayBuffer(bytes);

/** Null for few bytes. */
function apart<B>(bytes: number, shared: boolean): B | null {
  if (bytes < APART_FROM) return null;
  const pages = Math.ceil(bytes / PAGE);
  try {
    return new WebAssembly.Memory<B>({ initial: pages, maximum: pages, shared }).buffer;
  } catch {
    // Each takes ten gigabytes of addresses, of which somebody may have limited the number.
    return null;
  }
}

export const largeBytes = (length: number): Uint8Array => new Uint8Array(room(length), 0, length);
export const largeShorts = (length: number): Uint16Array => new Uint16Array(room(2 * length), 0, length);
export const largeWords = (length: number): Uint32Array => new Uint32Array(room(4 * length), 0, length);
export const largeNumbers = (length: number): Float64Array => new Float64Array(room(8 * length), 0, length);
/** The narrower that holds numbers from 0 to before `limit`. */
export const largeCodes = (length: number, limit: number): Uint16Array | Uint32Array =>
  limit <= 2 ** 16 ? largeShorts(length) : largeWords(length);
export const largeIntegers = (length: number): Int32Array => new Int32Array(room(4 * length), 0, length);
