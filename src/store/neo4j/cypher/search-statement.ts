import { SEARCH_FIELDS, SEARCHED_LABELS, type SearchedLabel } from '../../../domain/search.js';
import type { SearchRequest } from '../../graph-store.js';
import { hitStart } from '../../shared/sort-keys.js';
import { integer } from '../values.js';
import { whereText } from './condition-texts.js';
import { luceneQuery, namelessQuery } from './lucene-query.js';
import { SEARCH_INDEX } from './names.js';
import { createParameters, type Parameters } from './parameters.js';
import { type SearchBand, searchBands } from './search-bands.js';
import type { Statement } from './statement.js';

/**
 * The index over tokens brings candidates, a look at what the nodes hold decides and tells how well they fit. One row
 * `[page, totals, best]`: hits are `[label, id, tier, size]`, one more than asked; totals stand in the order of
 * SEARCHED_LABELS; both and the best of each label are null where nobody asked.
 */
export function searchStatement(request: SearchRequest): Statement {
  const parameters = createParameters();
  const text = [
    ...pageLines(request, parameters),
    ...(request.page.withTotal ? totalLines(request, parameters) : ['WITH page, null AS totals']),
    ...(request.bestOfEach === undefined ? ['WITH page, totals, null AS best'] : bestLines(request, request.bestOfEach, parameters)),
    'RETURN page, totals, best',
  ].join('\n'); // biome-ignore format: one screen
  return { text, parameters: parameters.values };
}

function pageLines(request: SearchRequest, parameters: Parameters): readonly string[] {
  const { labels, page } = request;
  const after = hitStart(page, labels);
  const [sign, way] = page.backwards ? ['<', ' DESC'] : ['>', ''];
  const where = after ? ` AND [tier, size, id] ${sign} ${parameters.add(after)}` : '';
  const order = orderText(way);
  const limit = `LIMIT ${parameters.add(integer(page.first + 1))}`;
  const hits = hitLines(request, parameters.add(labels), parameters, where);
  return [
    'CALL () {',
    ...bandLines(parameters.add(bandsOf(request)), hits, order, limit),
    `WITH label, id, tier, size ORDER BY ${order}`,
    'RETURN collect([label, id, tier, size]) AS page',
    '}',
  ];
}

/** Lines that bind `best` to the best hits of each label, in order. */
function bestLines(request: SearchRequest, bestOfEach: number, parameters: Parameters): readonly string[] {
  const page = { ...request.page, after: null, backwards: false };
  const hits = hitLines(request, '[wanted.label]', parameters, '');
  const limit = `LIMIT ${parameters.add(integer(bestOfEach))}`;
  // Where a kind of nodes has too few hits, only what can hold more of them is asked.
  const wanted = [...new Set(request.labels)].map((label) => ({
    label,
    bands: bandsOf({ ...request, labels: [label], page }),
  }));
  return [
    'CALL () {',
    `UNWIND ${parameters.add(wanted)} AS wanted`,
    'CALL (wanted) {',
    ...bandLines('wanted.bands', hits, orderText(''), limit, 'wanted'),
    'RETURN label, id, tier, size',
    '}',
    `WITH label, id, tier, size ORDER BY ${orderText('')}`,
    'RETURN collect([label, id, tier, size]) AS best',
    '}',
  ];
}

/**
 * The first hits of the bands. Neo4j asks for a band when the rows of those before it are used up, and for none when there are
 * enough.
 */
function bandLines(bands: string, hits: readonly string[], order: string, limit: string, scope?: string): readonly string[] {
  return [
    `UNWIND ${bands} AS band`,
    `CALL (band${scope === undefined ? '' : `, ${scope}`}) {`,
    ...hits,
    `RETURN label, id, tier, size ORDER BY ${order} ${limit}`,
    '}',
    `WITH label, id, tier, size ${limit}`,
  ];
} // biome-ignore format: one screen

/** Within documents all is looked at, at once. */
function bandsOf(request: SearchRequest): readonly Readonly<Record<keyof SearchBand, unknown>>[] {
  const bands: readonly SearchBand[] = request.policyIds === null ? searchBands(request) : [{ query: '', from: 1, to: 5 }];
  return bands.map(({ query, from, to }) => ({ query, from: integer(from), to: integer(to) }));
} // biome-ignore format: one screen

/** Lines that bind `label`, `id`, `tier` and `size` to every hit of a band. The tiers are those of HitTier. */
function hitLines(request: SearchRequest, labels: string, parameters: Parameters, where: string): readonly string[] {
  const every = everyText(request, parameters);
  const nameless = namelessLabel(request);
  return [
    ...candidateLines(request, 'band.query', parameters),
    ...(nameless === null ? namedLines(request, labels, every, parameters) : namelessLines(request, nameless)),
    `WHEN ${every((word) => `n._heading CONTAINS ${word}`)} THEN 4`,
    ...(isFoundAsIs(request) ? ['ELSE 5'] : [`WHEN ${every(ANYWHERE)} THEN 5`]),
    `END AS tier WHERE band.from <= tier AND tier <= band.to${where}`,
  ];
} // biome-ignore format: one screen

function namedLines({ words }: SearchRequest, labels: string, every: EveryText, parameters: Parameters): readonly string[] {
  const joined = parameters.add(words.join(''));
  return [
    `WITH band, n, head([one IN labels(n) WHERE one IN ${labels}]) AS label, split(n._names, '\\n') AS names`,
    'WHERE label IS NOT NULL',
    'WITH band, label, n.id AS id, n._size AS size, CASE',
    `WHEN ${joined} IN names THEN 1`,
    `WHEN any(name IN names WHERE name STARTS WITH ${joined}) THEN 2`,
    `WHEN ${every((word) => `n._names CONTAINS ${word}`)} THEN 3`,
  ];
} // biome-ignore format: one screen

/** A property costs as much as to find the node, and a frequent word is in the headings of tens of thousands: what is known is not read. */
function namelessLines(request: SearchRequest, label: SearchedLabel): readonly string[] {
  return [
    `WITH band, n WHERE n:${label}`,
    `WITH band, '${label}' AS label, n.id AS id, n._size AS size, CASE`,
    ...(isFoundAsIs(request) ? ['WHEN band.to = 4 THEN 4'] : []),
  ];
}

/** The one label that is asked for, where its nodes have no names, as clauses have none; else null. */
function namelessLabel({ labels: [label, ...others] }: SearchRequest): SearchedLabel | null {
  return label !== undefined && others.length === 0 && isNameless(label) ? label : null;
}

function totalLines(request: SearchRequest, parameters: Parameters): readonly string[] {
  const counts = request.policyIds === null ? countsOfAll(request, parameters) : [countsText(request, '', parameters)];
  return [
    'CALL () {',
    'CALL () {', counts.join('\nUNION ALL\n'), '}',
    'WITH collect([label, hits]) AS counts',
    `RETURN [label IN ${parameters.add(SEARCHED_LABELS)} | coalesce(head([one IN counts WHERE one[0] = label | one[1]]), 0)] AS totals`,
    '}',
  ];
} // biome-ignore format: one screen

/** What has names is little, and all else is of one label: the many are counted without a look at their labels. */
function countsOfAll(request: SearchRequest, parameters: Parameters): readonly string[] {
  const { words, labels } = request;
  const named = luceneQuery(words, 'NAMES');
  const nameless = labels.find(isNameless);
  return [
    ...(!labels.every(isNameless) ? [countsText(request, parameters.add(named), parameters)] : []),
    ...(nameless ? [countsText(request, parameters.add(namelessQuery(words)), parameters, nameless)] : []),
  ];
} // biome-ignore format: one screen

/** `label, hits` of the labels asked for; all that `query` finds is of the label `known`, where that is given. */
function countsText(request: SearchRequest, query: string, parameters: Parameters, known: SearchedLabel | null = null): string {
  const every = everyText(request, parameters);
  const holds = isFoundAsIs(request) ? [] : [every(ANYWHERE)];
  const found = candidateLines(request, query, parameters);
  if (known !== null) return [...found, `WITH n${whereText(holds)}`, `RETURN '${known}' AS label, count(*) AS hits`].join('\n');
  const label = `head([one IN labels(n) WHERE one IN ${parameters.add(request.labels)}])`;
  return [...found, `WITH n, ${label} AS label${whereText(['label IS NOT NULL', ...holds])}`, 'RETURN label, count(*) AS hits'].join('\n');
} // biome-ignore format: one screen

/** Whether its nodes have no names: clauses are the only ones. */
function isNameless(label: SearchedLabel): boolean {
  return SEARCH_FIELDS[label].names.length === 0;
}

/** Most that is found stands in texts, so those are looked at first. */
const ANYWHERE = (word: string): string =>
  `(n._text CONTAINS ${word} OR n._heading CONTAINS ${word} OR n._names CONTAINS ${word})`;

/** Lines that bind `n` to whatever may be a hit: within documents all that stands there, else what the index finds. */
function candidateLines({ policyIds }: SearchRequest, query: string, parameters: Parameters): readonly string[] {
  if (policyIds === null)
    return [`CALL db.index.fulltext.queryNodes(${parameters.add(SEARCH_INDEX)}, ${query}) YIELD node AS n`];
  const policies = parameters.add(policyIds);
  const found = [`MATCH (n:Clause) WHERE n.policyId IN ${policies} RETURN n`, `MATCH (n:Policy) WHERE n.id IN ${policies} RETURN n`];
  return ['CALL () {', found.join('\nUNION ALL\n'), '}'];
} // biome-ignore format: one screen

/** Whether the index finds hits alone: a word of one or two characters is a token, or the beginning of one. */
function isFoundAsIs({ words, policyIds }: SearchRequest): boolean {
  return policyIds === null && words.every((word) => [...word].length <= 2);
}

type EveryText = (holds: (word: string) => string) => string;

function everyText({ words }: SearchRequest, parameters: Parameters): EveryText {
  const all = words.map((word) => parameters.add(word));
  return (holds) => all.map(holds).join(' AND ');
}

function orderText(way: string): string {
  return ['tier', 'size', 'id'].map((name) => name + way).join(', ');
}
