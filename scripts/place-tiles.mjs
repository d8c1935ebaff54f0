import { assign } from './assign.mjs';

/** How much of a grid may stay empty, for the shape of a province to be seen. */
const CELLS_PER_CITY_MAX = 2.4;
/** No map is wider: it must stand on a telephone. */
const COLUMNS_MAX = 9;
const NEIGHBOURS = 3;

/**
 * Puts the cities of one province on squares of a grid, roughly as on the map. Tries every grid that may do and keeps the one
 * in which neighbours stay near each other and in their direction.
 * @param {{ x: number, y: number }[]} places east and south of somewhere, in the same measure
 * @returns {{ column: number, row: number }[]} of each place, from 0
 */
export function placeTiles(places) {
  const pairs = nearPairs(places);
  let best = { badness: Number.POSITIVE_INFINITY, tiles: [] };
  for (let columns = 1; columns <= COLUMNS_MAX; columns++) {
    for (let rows = 1; columns * rows <= Math.max(places.length * CELLS_PER_CITY_MAX, 1); rows++) {
      if (columns * rows < places.length) continue;
      const tiles = onGrid(places, columns, rows);
      const badness = badnessOf(places, tiles, pairs, columns * rows);
      if (badness < best.badness - 1e-9) best = { badness, tiles };
    }
  }
  return fromZero(best.tiles);
}

function onGrid(places, columns, rows) {
  const xs = spread(
    places.map(({ x }) => x),
    columns,
  );
  const ys = spread(
    places.map(({ y }) => y),
    rows,
  );
  const cells = Array.from({ length: columns * rows }, (_, at) => ({
    column: at % columns,
    row: Math.floor(at / columns),
  }));
  const costs = places.map((_, at) =>
    cells.map(({ column, row }) => (column - xs[at]) ** 2 + (row - ys[at]) ** 2),
  );
  return assign(costs).map((cell) => cells[cell]);
}

/** Half by where a place is, half by how many lie before it: cities crowd at the mouth of a river. */
function spread(values, size) {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  return values.map((value) => {
    const share = most === least ? 0.5 : (value - least) / (most - least);
    const place = values.length === 1 ? 0.5 : sorted.indexOf(value) / (values.length - 1);
    return ((share + place) / 2) * (size - 1);
  });
}

/** Each place with those nearest to it. */
function nearPairs(places) {
  return places.flatMap((place, at) =>
    places
      .map((other, index) => ({ index, distance: Math.hypot(other.x - place.x, other.y - place.y) }))
      .filter(({ index }) => index !== at)
      .sort((a, b) => a.distance - b.distance || a.index - b.index)
      .slice(0, NEIGHBOURS)
      .map(({ index }) => [at, index]),
  );
}

/** How far neighbours are torn apart and turned round, with a little for squares that stay empty. */
function badnessOf(places, tiles, pairs, cells) {
  const sum = pairs.reduce((before, [a, b]) => {
    const [dx, dy] = [places[b].x - places[a].x, places[b].y - places[a].y];
    const [tx, ty] = [tiles[b].column - tiles[a].column, tiles[b].row - tiles[a].row];
    const away = Math.hypot(tx, ty);
    const turned = 1 - (dx * tx + dy * ty) / (Math.hypot(dx, dy) * away);
    return before + (away - 1) + turned;
  }, 0);
  return sum / Math.max(1, pairs.length) + (cells / places.length) * 0.15;
}

/** Without empty columns and rows at the edges. */
function fromZero(tiles) {
  const left = Math.min(...tiles.map(({ column }) => column));
  const top = Math.min(...tiles.map(({ row }) => row));
  return tiles.map(({ column, row }) => ({ column: column - left, row: row - top }));
}
