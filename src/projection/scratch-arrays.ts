/** TypeScript knows of it only with the whole of a browser. */
declare const WebAssembly: {
  readonly Memory: new (size: {
    readonly initial: number;
    readonly maximum: number;
  }) => { readonly buffer: ArrayBuffer };
};

/** Of fewer bytes malloc makes room as well as the system does. */
const APART_FROM = 2 ** 20;
/** A page of a WebAssembly memory. */
const PAGE = 2 ** 16;

/**
 * Room for what is soon done with, zeroed. That of many bytes is a memory of its own, which goes back to the system as soon as it is collected:
 * what malloc is given back by a thread of many large arrays it keeps, 120 MB after a million clauses.
 */
function scratch(bytes: number): ArrayBuffer {
  if (bytes < APART_FROM) return new ArrayBuffer(bytes);
  const pages = Math.ceil(bytes / PAGE);
  try {
    return new WebAssembly.Memory({ initial: pages, maximum: pages }).buffer;
  } catch {
    // Each takes ten gigabytes of addresses, of which somebody may have limited the number.
    return new ArrayBuffer(bytes);
  }
}

export const scratchBytes = (length: number): Uint8Array => new Uint8Array(scratch(length), 0, length);
export const scratchShorts = (length: number): Uint16Array => new Uint16Array(scratch(2 * length), 0, length);
export const scratchWords = (length: number): Uint32Array => new Uint32Array(scratch(4 * length), 0, length);
export const scratchNumbers = (length: number): Float64Array =>
  new Float64Array(scratch(8 * length), 0, length);
