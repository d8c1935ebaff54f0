import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { provinceOf } from '../../../explorer/app/parts/tile-map/province-of.js';
import { squaresOf } from '../../../explorer/app/parts/tile-map/squares.js';

const [, ...lines] = readFileSync('seeds/gazetteers/places.csv', 'utf8').trim().split('\n');
const places = lines.map((line) => {
  const [code = '', name = '', , level, parent = '', , validUntil] = line.split(',');
  return { code, name, level, parent, isInForce: validUntil === '' };
});
const provinces = places
  .filter(({ level, isInForce }) => isInForce && (level === 'PROVINCE' || level === 'MUNICIPALITY'))
  // Nothing below them is in the gazetteer.
  .filter(({ code }) => !/^(71|81|82)/.test(code));

/** What has a square: a city, or a county directly under its province (济源, 琼海). */
function isOnMap({ level, parent, isInForce }: (typeof places)[number]): boolean {
  if (!isInForce) return false;
  if (level === 'PREFECTURE' || level === 'MUNICIPALITY') return true;
  return provinces.some(({ code, level: of }) => code === parent && of === 'PROVINCE');
}

describe('every city has a square on the map of its province', () => {
  test('there are 31 provinces', () => {
    expect(provinces).toHaveLength(31);
  });

  test.each(provinces.map(({ name, code }) => [name, code]))('%s', (_, province) => {
    const expected = places.filter((place) => isOnMap(place) && provinceOf(place.code) === province);
    const squares = squaresOf(province);
    expect(squares.map(({ code, name }) => `${code} ${name}`).sort()).toEqual(
      expected.map(({ code, name }) => `${code} ${name}`).sort(),
    );
    expect(new Set(squares.map(({ column, row }) => `${column} ${row}`)).size).toBe(squares.length);
    expect(Math.min(...squares.map(({ column }) => column))).toBe(0);
    expect(Math.min(...squares.map(({ row }) => row))).toBe(0);
    // A map must stand on a telephone.
    expect(Math.max(...squares.map(({ column }) => column))).toBeLessThan(9);
  });

  test('a place that is no province has none', () => {
    expect(squaresOf('810000')).toEqual([]);
  });
});

describe('squares lie as the cities do', () => {
  const at = (province: string, name: string) =>
    squaresOf(province).find((square) => square.name === name) ?? { column: Number.NaN, row: Number.NaN };

  test.each([
    ['440000', '韶关', '广州'],
    ['440000', '广州', '深圳'],
    ['440000', '梅州', '汕头'],
    ['510000', '广元', '泸州'],
    ['370000', '德州', '菏泽'],
    ['430000', '岳阳', '郴州'],
  ])('%s: %s is north of %s', (province, north, south) => {
    expect(at(province, north).row).toBeLessThan(at(province, south).row);
  });

  test.each([
    ['440000', '湛江', '深圳'],
    ['440000', '广州', '汕头'],
    ['330000', '衢州', '宁波'],
    ['370000', '聊城', '青岛'],
    ['650000', '喀什', '哈密'],
  ])('%s: %s is west of %s', (province, west, east) => {
    expect(at(province, west).column).toBeLessThan(at(province, east).column);
  });
});
