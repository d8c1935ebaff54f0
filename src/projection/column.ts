/** One short text for each node, most of them the same few: a code per node, and what the codes stand for. */
export interface Column {
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  /** Null first where any node has none, then by code unit. */
  readonly values: readonly (string | null)[];
}

export function valueAt(column: Column, node: number): string | null {
  return column.values[column.codes[node] ?? -1] ?? null;
}

/** The code of a value, for comparing many nodes with it; -1 where no node has it. */
export function codeOf({ values }: Column, value: string | null): number {
  return values.indexOf(value);
}
