import { sharedRoom } from './large-arrays.js';

/** Arrays that several threads may read without a copy for each. */
export const sharedBytes = (length: number): Uint8Array => new Uint8Array(sharedRoom(length), 0, length);
export const sharedShorts = (length: number): Uint16Array =>
  new Uint16Array(sharedRoom(2 * length), 0, length);
export const sharedWords = (length: number): Uint32Array =>
  new Uint32Array(sharedRoom(4 * length), 0, length);
export const sharedNumbers = (length: number): Float64Array =>
  new Float64Array(sharedRoom(8 * length), 0, length);

/** Places among many things, each in two bytes or in four. */
export type Places = Uint16Array | Uint32Array;

/** Room for places from 0 to before `limit`. */
export function sharedPlaces(length: number, limit: number): Places {
  return limit <= 2 ** 16 ? sharedShorts(length) : sharedWords(length);
}

/** What holds all places of these, for `sharedPlaces`. */
export function placesLimit(...all: readonly Places[]): number {
  return all.every((places) => places.BYTES_PER_ELEMENT === 2) ? 2 ** 16 : 2 ** 32;
}

/** The narrowest that holds numbers from 0 to before `limit`. */
export function sharedCodes(length: number, limit: number): Uint8Array | Uint16Array | Uint32Array {
  if (limit <= 2 ** 8) return sharedBytes(length);
  return limit <= 2 ** 16 ? sharedShorts(length) : sharedWords(length);
}
