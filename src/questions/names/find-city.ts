import { DomainError } from '../../domain/errors.js';
import type { CityNode, RegionNode } from '../../domain/graph-model.js';
import { nearNames } from '../../domain/near-names.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { Hop, WalkedNode } from '../../store/walk-plan.js';
import { nodeOf, wholeNode } from '../walk-plans.js';
import { ambiguousName, findKnown, NAME_FIELDS } from './find-known.js';
import { unknownName } from './unknown-name.js';

/** Enough for every city and county of the country. */
const ALL_CITIES = 5_000;

/**
 * The city of a name, GB/T 2260 code or id, with whatever `hops` bring, in one store call; namesakes cost three more.
 *
 * Of namesakes (中山市 and 中山区 of 大连) the one that the loaded documents speak of is meant; where none or several
 * are, the caller gets the candidates (AMBIGUOUS_NAME). An unknown name gets near ones (NOT_FOUND).
 */
export async function findCity(reader: GraphReader, name: string, hops: readonly Hop[]): Promise<WalkedNode> {
  const asked = name.trim();
  if (asked === '') throw new DomainError('INVALID_ARGUMENT', 'Name a city, for instance 东莞.');
  const city = await findKnown(reader, wholeNode('City', hops), fieldsFor(asked), asked);
  if (city === null) throw await unknownCity(reader, asked);
  const node = nodeOf('City', city);
  if (isAlsoProvince(node, asked)) {
    const namesake = { label: 'City', id: node.id, fields: { ...node } } as const;
    throw ambiguousName(asked, [namesake], [`${node.province} (a province)`]);
  }
  return city;
}

function fieldsFor(asked: string): readonly string[] {
  if (/^\d{6}$/.test(asked)) return ['code'];
  return asked.startsWith('city-') ? ['id'] : NAME_FIELDS.City;
}

/** 吉林 is a province and a city; 吉林市 is only the city. A municipality is its own province. */
function isAlsoProvince(city: CityNode, asked: string): boolean {
  return asked === city.name && city.level !== 'MUNICIPALITY' && city.province.startsWith(asked);
}

async function unknownCity(reader: GraphReader, asked: string): Promise<DomainError> {
  const regions = await reader.find('Region', {}, { first: ALL_CITIES, after: null, withTotal: false });
  const region = regions.items.find(
    (item: RegionNode) => item.name === asked || item.aliases.includes(asked),
  );
  if (region) {
    const kind = region.kind === 'PROVINCE' ? 'a province' : 'an area of several cities';
    return new DomainError('NOT_FOUND', `「${asked}」 is ${kind}, not a city. Ask for one of its cities.`, {
      region: region.id,
    });
  }
  const cities = await reader.find('City', {}, { first: ALL_CITIES, after: null, withTotal: false });
  const near = nearCities(asked, cities.items);
  return unknownName(reader, 'City', asked, {
    near,
    hint: 'Ask with a name such as 东莞 or a GB/T 2260 code such as 441900.',
  });
}

const MOST_OFFERED = 5;

/** Full names of cities that are called nearly so, cities before counties. */
function nearCities(asked: string, cities: readonly CityNode[]): readonly string[] {
  const called = new Map<string, string>();
  const greaterFirst = [...cities].sort(
    (a, b) => Number(a.level === 'COUNTY') - Number(b.level === 'COUNTY'),
  );
  for (const city of greaterFirst) {
    for (const name of [city.name, ...city.aliases]) if (!called.has(name)) called.set(name, city.fullName);
  }
  const near = nearNames(asked, [...called.keys()], 2 * MOST_OFFERED);
  return [...new Set(near.map((name) => called.get(name) as string))].slice(0, MOST_OFFERED);
}
