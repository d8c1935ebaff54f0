import tiles from './tiles.json' with { type: 'json' };

/** The square of a city on the tile map of its province. */
export interface Square {
  /** GB/T 2260 code. */
  readonly code: string;
  /** Short name: 东莞. */
  readonly name: string;
  /** From 0, west to east. */
  readonly column: number;
  /** From 0, north to south. */
  readonly row: number;
}

/**
 * The squares of a province's cities (and of counties directly under it), by code; empty where the code is no province's
 * of the mainland. `scripts/make-tiles.mjs` made them from rough coordinates.
 */
export function squaresOf(provinceCode: string): readonly Square[] {
  const rows = (tiles as unknown as Readonly<Record<string, readonly TileRow[]>>)[provinceCode] ?? [];
  return rows.map(([code, name, column, row]) => ({ code, name, column, row }));
}

type TileRow = readonly [code: string, name: string, column: number, row: number];
