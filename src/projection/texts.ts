/** A text for each of many nodes, most of them empty, one after the other: in UTF-16, so that to compare units is to compare texts. */
export interface Texts {
  readonly units: Uint16Array;
  /** Where each begins, and where the last ends: one more than there are texts. */
  readonly starts: Uint32Array;
}

export function textOf({ units, starts }: Texts, at: number): string {
  return String.fromCharCode(...units.subarray(starts[at], starts[at + 1]));
}
