/** Between two passages, of which none holds one. */
export const LINE_END = 10;

/** The passages of several units as one text, so that a place in it is one number. */
export interface RunText {
  /** One line for each passage. */
  readonly text: string;
  /** Where each unit begins; one more than there are units, so that each ends where the next begins. */
  readonly starts: Int32Array;
}

export function runTextOf(units: readonly (readonly string[])[]): RunText {
  const starts = new Int32Array(units.length + 1);
  const lines: string[] = [];
  units.forEach((passages, unit) => {
    let length = 0;
    for (const passage of passages) {
      lines.push(passage);
      length += passage.length + 1;
    }
    starts[unit + 1] = (starts[unit] ?? 0) + length;
  });
  return { text: lines.map((line) => `${line}\n`).join(''), starts };
}
