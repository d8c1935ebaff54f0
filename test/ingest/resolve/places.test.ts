import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { createPlaceIndex } from '../../../src/ingest/resolve/place-index.js';
import { cityNode, placeNodeId } from '../../../src/ingest/resolve/place-nodes.js';
import { seedGazetteers } from '../gazetteers/seed-gazetteers.js';

const index = createPlaceIndex(await seedGazetteers());

describe('places by name', () => {
  const names: readonly (readonly [name: string, ids: readonly string[]])[] = [
    ['东莞', ['city-441900']],
    ['东莞市', ['city-441900']],
    ['广西', ['region-450000']],
    ['北京', ['city-110000']],
    ['吉林', ['region-220000', 'city-220200']],
    ['吉林市', ['city-220200']],
    ['海南', ['region-460000', 'city-632500', 'city-150303']],
    ['朝阳', ['city-211300', 'city-110105', 'city-211321', 'city-220104']],
    ['朝阳市', ['city-211300']],
    ['延边', ['city-222400']],
    ['恩施州', ['city-422800']],
    ['襄樊', ['city-420600']],
    ['莱芜', ['city-370116', 'city-371200']],
    ['揭东县', ['city-445221']],
    ['亚特兰蒂斯', []],
  ];
  test.each(names)('%s → %j', (name, ids) => {
    expect(index.byName(name).map(placeNodeId)).toEqual(ids);
  });

  test('a former name is an alias of the place in force', () => {
    const place = index.byCode('420600');
    expect(place?.name).toBe('襄阳');
    expect(place && cityNode(place, index).aliases).toContain('襄樊');
  });

  test('a merged place says what took its place, and when', () => {
    expect(index.byCode('371200')).toMatchObject({ validUntil: '2018-12-26', successorCode: '370100' });
  });
});

describe('an unknown name is answered with near ones', () => {
  const near: readonly (readonly [asked: string, expected: string])[] = [
    ['东菀', '东莞'],
    ['莞东', '东莞'],
    ['佛山是', '佛山市'],
    ['珠三角地曲', '珠三角地区'],
  ];
  test.each(near)('%s → %s', (asked, expected) => {
    expect(index.near(asked, 5)).toContain(expected);
  });
  test('nothing is near to nonsense', () => expect(index.near('Xyz', 5)).toEqual([]));
});

describe('the 21 cities of 广东 and its areas, as labelled', () => {
  const gold = JSON.parse(readFileSync('accuracy/gold/cities.json', 'utf8')) as {
    guangdong_cities: readonly { name: string }[];
    regions: readonly { name: string; aliases: readonly string[]; cities: readonly string[] }[];
    combined_regions: readonly { name: string; cities?: readonly string[] }[];
  };
  test('cities', () => {
    const cities = index.inside('440000', 'PREFECTURE').map(({ name }) => name);
    expect(cities.sort()).toEqual(gold.guangdong_cities.map(({ name }) => name).sort());
  });
  const areas = [...gold.regions, gold.combined_regions.find(({ name }) => name === '粤东粤西粤北地区')];
  test.each(areas.map((area) => [area?.name ?? '', area?.cities ?? []] as const))('%s', (name, cities) => {
    const [area] = index.areasByName(name);
    expect(
      area &&
        index
          .citiesOf(area)
          .map((city) => city.name)
          .sort(),
    ).toEqual([...cities].sort());
  });
});
