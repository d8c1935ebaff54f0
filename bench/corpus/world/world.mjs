import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createChance, harmonic } from '../chance.mjs';
import { CENTRAL_BODIES, OFFICES } from './offices.mjs';

const GUANGDONG = '440000';
/** 台湾, 香港, 澳门: without divisions in GB/T 2260. */
const WITHOUT_DIVISIONS = /^(?:71|81|82)/;

/**
 * What made documents can name, out of the gazetteers: places, the agencies of each, clusters with their sub-sectors.
 * The program itself (`dist`, built) gives names and ids, never what a text says.
 */
export async function createWorld(dist) {
  const built = (file) => import(pathToFileURL(path.resolve(dist, file)).href);
  const { readGazetteers } = await built('ingest/read/read-gazetteers.js');
  const { gazetteerBatch } = await built('ingest/assemble/gazetteer-batch.js');
  const { officeAgency, bodyAgency, agencyId } = await built('ingest/resolve/agency-node.js');
  const { relativeWord } = await built('ingest/resolve/jurisdiction-words.js');
  const { policyIdOf } = await built('ingest/assemble/policy-id.js');
  const gazetteers = await readGazetteers('seeds/gazetteers');
  const places = gazetteers.places.filter(
    ({ validUntil, code }) => validUntil === null && !WITHOUT_DIVISIONS.test(code),
  );
  const byCode = new Map(places.map((place) => [place.code, place]));
  const within = childrenOf(places);
  const provinces = places.filter(({ level }) => level === 'PROVINCE' || level === 'MUNICIPALITY');
  const batch = gazetteerBatch(gazetteers);
  const groups = new Map(
    batch.nodes.filter(({ label }) => label === 'Agency').map(({ node }) => [node.id, node]),
  );
  const agencies = new Map();
  const agencyOf = (place, slug) => {
    const id = agencyId(place.code, slug);
    if (!agencies.has(id)) agencies.set(id, madeAgency(id, place, slug));
    return agencies.get(id);
  };
  const bodies = new Map(gazetteers.bodies.map((body) => [agencyId(body.jurisdiction, body.slug), body]));
  return {
    guangdong: byCode.get(GUANGDONG),
    otherProvinces: harmonic(provinces.filter(({ code }) => code !== GUANGDONG)),
    /** Prefectures of a province, counties of a prefecture or a municipality. */
    within: (place) => within.get(place.code) ?? [],
    relativeWord,
    policyIdOf,
    /** Offices that every place of this level has, those that lead most first. */
    officesOf: (place) => slugsOf[tierOf(place)],
    centralBodies: CENTRAL_BODIES,
    /** `{ node, printed }`: the agency, and how documents of its place print it. */
    agencyOf,
    centralAgency(slug) {
      const node = bodyAgency(bodies.get(agencyId('000000', slug)));
      return { node, printed: node.shortName };
    },
    /** 各地级以上市人民政府 of a province, 各县（市、区）人民政府 of a city; null where it has none. */
    groupOf(place) {
      const reach = place.level === 'PROVINCE' ? 'prefecture' : 'county';
      const node = groups.get(agencyId(place.code, `${reach}-governments`));
      return node === undefined ? null : { node, printed: node.shortName };
    },
    clusters: clustersOf(gazetteers.clusters),
    /** Every name of a cluster: prose that is to name none must not contain one. */
    clusterNames: gazetteers.clusters.flatMap(({ name, aliases }) => [name, ...aliases]),
  };

  function madeAgency(id, place, slug) {
    const office = officeIn(gazetteers.offices, place, slug);
    const above = place.parentCode === null ? null : byCode.get(place.parentCode);
    const isDistrict = place.level === 'COUNTY' && place.fullName.endsWith('区');
    const legalName =
      isDistrict && above !== undefined && above !== null && above.level !== 'PROVINCE'
        ? `${above.fullName}${place.fullName}`
        : place.fullName;
    const node = officeAgency(office, place, legalName);
    const body = bodies.get(id);
    return {
      node: body === undefined ? node : { ...node, name: body.fullName },
      printed: printedName(office.shortName, place, relativeWord(place)),
    };
  }
}

/** The usual name of the office, or in one place of six another that is used: 科技工业和信息化局. */
function officeIn(offices, place, slug) {
  const tier = tierOf(place);
  const named = offices.filter((office) => office.slug === slug && office.tiers.includes(tier));
  const ofCity = named.filter(({ fullName }) => !fullName.endsWith('厅'));
  const rows = place.level === 'MUNICIPALITY' && ofCity.length > 0 ? ofCity : named;
  const [usual] = rows;
  if (usual === undefined) throw new Error(`No office ${slug} in ${place.fullName}.`);
  const chance = createChance(Number(place.code), slug.length * 31 + slug.charCodeAt(0));
  return slug !== 'government' && tier !== 'PROVINCE' && chance.isTrue(1 / 6) ? chance.pick(rows) : usual;
}

const slugsOf = Object.fromEntries(
  ['PROVINCE', 'CITY', 'COUNTY'].map((tier) => [
    tier,
    OFFICES.filter(({ tiers }) => tiers.includes(tier)).map(({ slug }) => slug),
  ]),
);

/** As documents of the place itself print it: 省发展改革委, 市科技局, 省委组织部. */
function printedName(pattern, place, word) {
  const party = `${word}${word === '自治区' ? '党委' : '委'}`;
  return pattern.includes('{')
    ? pattern.replace('{rel}', word).replace('{party}', party).replace('{full}', place.fullName).replace('{short}', place.name)
    : `${word}${pattern}`; // biome-ignore format: one line
}

function tierOf({ level }) {
  if (level === 'PREFECTURE') return 'CITY';
  return level === 'COUNTY' ? 'COUNTY' : 'PROVINCE';
}

function childrenOf(places) {
  const within = new Map();
  for (const place of places) {
    if (place.parentCode === null) continue;
    within.set(place.parentCode, [...(within.get(place.parentCode) ?? []), place]);
  }
  return within;
}

/** The clusters of the gazetteer in the order of their numbers, each with its sub-sectors. */
function clustersOf(entries) {
  const partsOf = (id) => entries.filter(({ partOf, kind }) => kind === 'SUBSECTOR' && partOf.includes(id));
  return entries
    .filter(({ kind }) => kind === 'CLUSTER')
    .map((cluster) => ({ ...cluster, subsectors: partsOf(cluster.id) }));
}
