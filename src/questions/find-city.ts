import { DomainError } from '../domain/errors.js';
import type { CityNode, RegionNode } from '../domain/graph-model.js';
import { nearNames } from '../domain/near-names.js';
import type { GraphReader, Hop, WalkedNode } from '../store/graph-store.js';
import { along, nodeOf, wholeNode } from './walk-plans.js';

const NAMESAKES = 50;
/** Enough for every city and county of the country. */
const ALL_CITIES = 5_000;

/**
 * The city of a name, GB/T 2260 code or id, with whatever `hops` bring, in one store call.
 *
 * Of namesakes (中山市 and 中山区 of 大连) the one that the loaded documents speak of is meant; where none or several
 * are, the caller gets the candidates (AMBIGUOUS_NAME). An unknown name gets near ones (NOT_FOUND).
 */
export async function findCity(reader: GraphReader, name: string, hops: readonly Hop[]): Promise<WalkedNode> {
  const asked = name.trim();
  if (asked === '') throw new DomainError('INVALID_ARGUMENT', 'Name a city, for instance 东莞.');
  const { nodes } = await reader.walk({
    start: { filter: conditionFor(asked), page: { first: NAMESAKES, after: null, withTotal: false } },
    to: wholeNode('City', hops),
  });
  const found = nodes.filter((node): node is WalkedNode => node !== null);
  const known = found.filter((node) => hops.some((hop) => along(node, hop.key).length > 0));
  const meant = found.length === 1 ? found : known;
  const [city] = meant;
  if (city && meant.length === 1 && !isAlsoProvince(city, asked)) return city;
  if (found.length === 0) throw await unknownCity(reader, asked);
  throw ambiguousCity(
    asked,
    found.map((node) => nodeOf('City', node)),
  );
}

function conditionFor(asked: string): Readonly<Record<string, { readonly eq: string }>> {
  if (/^\d{6}$/.test(asked)) return { code: { eq: asked } };
  return asked.startsWith('city-') ? { id: { eq: asked } } : { aliases: { eq: asked } };
}

/** 吉林 is a province and a city; 吉林市 is only the city. A municipality is its own province. */
function isAlsoProvince(walked: WalkedNode, asked: string): boolean {
  const city = nodeOf('City', walked);
  return asked === city.name && city.level !== 'MUNICIPALITY' && city.province.startsWith(asked);
}

function ambiguousCity(asked: string, cities: readonly CityNode[]): DomainError {
  const candidates = cities.map((city) => ({
    name: city.fullName,
    code: city.code,
    province: city.province,
    id: city.id,
  }));
  const province = cities.find((city) => asked === city.name && city.province.startsWith(asked))?.province;
  const listed = candidates.map((city) => `${city.province}${city.name}（${city.code}）`);
  if (province) listed.unshift(`${province} (a province)`);
  return new DomainError(
    'AMBIGUOUS_NAME',
    `「${asked}」 is the name of ${listed.length} places: ${listed.join(', ')}. Ask with the full name or the code.`,
    { candidates },
  );
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
  if (cities.items.length === 0) {
    return new DomainError(
      'NOT_FOUND',
      `There is no city 「${asked}」: the store holds no cities yet. Run \`policy-graph ingest\` first.`,
    );
  }
  const near = nearCities(asked, cities.items);
  const hint =
    near.length === 0
      ? 'Ask with a name such as 东莞 or a GB/T 2260 code such as 441900.'
      : `Near names: ${near.join('、')}.`;
  return new DomainError('NOT_FOUND', `There is no city 「${asked}」. ${hint}`, { near });
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
