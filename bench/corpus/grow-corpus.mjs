import { createRandom } from './random.mjs';

const CHAPTERS = 5;
const MEASURES_PER_CHAPTER = 5;
const CHARACTERS = 5_000;
/** The place that the grown documents speak for; its cities, clusters and agencies are those of the seeds. */
const PROVINCE = '440000';

/**
 * Batches of made-up documents around what the seeds brought: clauses in the words of real ones, each measure with who
 * leads and supports it, the clusters and cities it names. A few agencies lead much, most lead little, as in life.
 * The same batches on every machine: nothing but `seeds` and `policyCount` decides.
 */
export function* growCorpus(seeds, policyCount) {
  const pool = poolOf(seeds);
  const random = createRandom(20_240_601);
  for (let at = 1; at <= policyCount; at += 1) yield grownBatch(String(at).padStart(5, '0'), pool, random);
}

function poolOf(seeds) {
  const nodes = seeds.flatMap((batch) => batch.nodes);
  const edges = seeds.flatMap((batch) => batch.edges);
  const unique = (label, isFit) => [
    ...new Map(
      nodes.filter((one) => one.label === label && isFit(one.node)).map(({ node }) => [node.id, node]),
    ).values(),
  ];
  const laidOut = edges.filter(({ type }) => type === 'LAID_OUT_IN');
  const inProvince = ({ jurisdiction }) => jurisdiction === PROVINCE;
  return {
    words: unique('Clause', ({ text }) => text.length >= 60),
    agencies: unique('Agency', (agency) => inProvince(agency) && !agency.isGroup),
    clusters: unique('Cluster', ({ id }) => laidOut.some(({ from }) => from === id)),
    cities: unique('City', ({ id }) => laidOut.some(({ to }) => to === id)),
  };
}

function grownBatch(number, pool, random) {
  const owner = `bench-${number}`;
  const policy = policyNode(`bench-2024-${number}`, owner, number);
  const nodes = [{ label: 'Policy', node: policy, stub: false }];
  const edges = [];
  const add = clauseAdder({ owner, policy, pool, random, nodes, edges });
  for (let chapter = 1; chapter <= CHAPTERS; chapter += 1) {
    const whole = add(`chp_${chapter}`, 'CHAPTER', null);
    for (let measure = 1; measure <= MEASURES_PER_CHAPTER; measure += 1) {
      const clause = add(`chp_${chapter}__measure_${measure}`, 'MEASURE', { whole, position: measure });
      addClaims({ owner, clause, pool, random, edges });
    }
  }
  const named = { id: owner, file: `${owner}.txt`, sha256: number.padStart(64, '0') };
  const words = nodes.map(({ node }) => node.text ?? node.title).join('\n');
  const document = { ...named, text: words.slice(0, CHARACTERS).padEnd(CHARACTERS, '。'), pageStarts: [] };
  const quality = { policies: 1, issuedFrom: policy.issuedOn, issuedUntil: policy.issuedOn, accuracy: [] };
  const source = {
    ...named, kind: 'DOCUMENT', characters: CHARACTERS, loadedAt: null, diagnostics: [], unresolved: [], corrections: [],
    quality: { ...quality, clauses: nodes.length - 1, clausesWithUnits: CHAPTERS * MEASURES_PER_CHAPTER },
  }; // biome-ignore format: one screen
  return { source, document, nodes, edges };
}

function clauseAdder({ owner, policy, pool, random, nodes, edges }) {
  let position = 0;
  return (eId, kind, part) => {
    position += 1;
    const words = random.pick(pool.words);
    const start = position * 150;
    const clause = {
      ...words, id: `${policy.id}:${eId}`, policyId: policy.id, eId, kind, number: `${position}.`, position,
      depth: part ? 1 : 0, start, end: start + words.text.length, line: position * 4, page: null, repeatsId: null,
    }; // biome-ignore format: one screen
    nodes.push({ label: 'Clause', node: clause, stub: false });
    edges.push(
      claim('HAS_CLAUSE', { owner, from: policy, to: clause, clause, position, words: clause.number }),
    );
    if (part) {
      const { whole, position: place } = part;
      edges.push(
        claim('HAS_PART', { owner, from: whole, to: clause, clause, position: place, words: clause.number }),
      );
    }
    return clause;
  };
}

function addClaims({ owner, clause, pool, random, edges }) {
  const [units, leads] = [random.someOf(pool.agencies, 5, 'SKEWED'), random.isTrue(0.2) ? 2 : 1];
  units.forEach((agency, at) => {
    const isLead = at < leads;
    const named = { printed: agency.shortName, expanded: agency.shortName };
    const duty = { ...named, jointDuty: false, inherited: false, statedBy: null };
    const position = isLead ? at + 1 : at + 1 - leads;
    const ends = { owner, from: clause, to: agency, clause, position, words: agency.shortName };
    edges.push(claim(isLead ? 'LED_BY' : 'SUPPORTED_BY', ends, duty));
  });
  random.someOf(pool.clusters, random.isTrue(0.5) ? 2 : 1).forEach((cluster, at) => {
    const ends = { owner, from: clause, to: cluster, clause, position: at + 1, words: cluster.name };
    edges.push(claim('PROMOTES', ends, { printed: cluster.name }));
  });
  random.someOf(pool.cities, random.isTrue(0.5) ? 1 : 0).forEach((city, at) => {
    const ends = { owner, from: clause, to: city, clause, position: at + 1, words: city.name };
    edges.push(claim('APPLIES_TO', ends, { printed: city.name }));
  });
}

function claim(type, { owner, from, to, clause, position, words }, own = {}) {
  const { start, line } = clause;
  const inKey =
    from === clause || 'policyId' in from
      ? `${from.policyId}:${String(from.position).padStart(6, '0')}`
      : from.id;
  const evidence = [{ sourceId: owner, start, end: start + words.length, quote: words, line, page: null }];
  const common = {
    position,
    inKey,
    key: '',
    ruleId: 'bench/grown',
    stated: true,
    evidence,
    correctionId: null,
  };
  return { type, from: from.id, to: to.id, edge: { ...common, ...own } };
}

function policyNode(id, owner, number) {
  return {
    id, title: `关于推动产业高质量发展的若干措施（第${number}号）`, documentNumber: `试府〔2024〕${number}号`, kind: 'MEASURES',
    status: 'LOADED', issuedOn: '2024-06-01', effectiveOn: null, expiresOn: null, validity: null, addressees: [],
    contacts: [], signatories: [], jurisdiction: PROVINCE, sourceId: owner, startLine: 1, endLine: 150,
  }; // biome-ignore format: one screen
}
