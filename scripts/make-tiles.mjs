// Makes explorer/app/parts/tile-map/tiles.json from places.csv beside it: for each province the square of each of its cities.
// Longitudes and latitudes there are rough, of the seat of each government, to a tenth of a degree: enough for who is north of
// whom. Run `node scripts/make-tiles.mjs` after a change of places.csv, look at the map it prints, and commit both files.
import { readFileSync, writeFileSync } from 'node:fs';
import { placeTiles } from './place-tiles.mjs';

const FOLDER = new URL('../explorer/app/parts/tile-map/', import.meta.url);

const [, ...lines] = readFileSync(new URL('places.csv', FOLDER), 'utf8').trim().split('\n');
const places = lines.map((line) => {
  const [code, name, longitude, latitude] = line.split(',');
  return { code, name, longitude: Number(longitude), latitude: Number(latitude) };
});
const provinceOf = ({ code }) => `${code.slice(0, 2)}0000`;
const provinces = [...new Set(places.map(provinceOf))].map((province) => [
  province,
  places.filter((place) => provinceOf(place) === province),
]);
const tiles = provinces.map(([province, cities]) => {
  const middle = cities.reduce((sum, { latitude }) => sum + latitude, 0) / cities.length;
  // A degree of longitude is shorter the farther north.
  const shrink = Math.cos((middle * Math.PI) / 180);
  const squares = placeTiles(
    cities.map(({ longitude, latitude }) => ({ x: longitude * shrink, y: -latitude })),
  );
  return [province, cities.map(({ code, name }, at) => [code, name, squares[at].column, squares[at].row])];
});

// As the formatter has it.
const text = tiles.map(([province, cities]) => {
  const rows = cities.map((city) => JSON.stringify(city).replaceAll(',', ', '));
  const list = rows.length === 1 ? rows.join() : `\n    ${rows.join(',\n    ')}\n  `;
  return `  "${province}": [${list}]`;
});
writeFileSync(new URL('tiles.json', FOLDER), `{\n${text.join(',\n')}\n}\n`);
for (const [province, cities] of tiles) print(province, cities);

function print(province, cities) {
  const height = 1 + Math.max(...cities.map(([, , , row]) => row));
  const width = 1 + Math.max(...cities.map(([, , column]) => column));
  process.stdout.write(`${province}\n`);
  for (let row = 0; row < height; row++) {
    const names = Array.from({ length: width }, (_, column) => {
      const city = cities.find(([, , x, y]) => x === column && y === row);
      return (city?.[1].slice(0, 2) ?? '').padEnd(3, '　');
    });
    process.stdout.write(`  ${names.join('')}\n`);
  }
}
