import { SEARCHED_LABELS } from '../../../domain/search.js';
import type { SearchRequest } from '../../graph-store.js';
import { hitStart } from '../../shared/sort-keys.js';
import { integer } from '../values.js';
import { luceneQuery } from './lucene-query.js';
import { SEARCH_INDEX } from './names.js';
import { createParameters, type Parameters } from './parameters.js';
import type { Statement } from './statement.js';

/**
 * The index over tokens brings candidates, a look at what the nodes hold decides and tells how well they fit. One row
 * `[page, totals, best]`: hits are `[label, id, tier, size]`, one more than asked; totals stand in the order of
 * SEARCHED_LABELS; both and the best of each label are null where nobody asked.
 */
export function searchStatement(request: SearchRequest): Statement {
  const parameters = createParameters();
  const found = foundLines(request, parameters);
  const page = pageLines(request, parameters);
  const {
    page: { withTotal },
    bestOfEach,
  } = request;
  const isReadOften = withTotal || bestOfEach !== undefined;
  const lines = isReadOften
    ? [
        ...found,
        'WITH collect([label, id, tier, size]) AS hits',
        'CALL (hits) {',
        'UNWIND hits AS hit WITH hit[0] AS label, hit[1] AS id, hit[2] AS tier, hit[3] AS size',
        ...page,
        '}',
        ...bestLines(bestOfEach, parameters),
        `RETURN page, ${withTotal ? totalsText(parameters) : 'null'} AS totals, best`,
      ]
    : ['CALL () {', ...found, ...page, '}', 'RETURN page, null AS totals, null AS best'];
  return { text: lines.join('\n'), parameters: parameters.values };
}

function totalsText(parameters: Parameters): string {
  return `[label IN ${parameters.add(SEARCHED_LABELS)} | size([hit IN hits WHERE hit[0] = label])]`;
}

/** Lines that bind `best` to the best hits of each label, in order. */
function bestLines(bestOfEach: number | undefined, parameters: Parameters): readonly string[] {
  if (bestOfEach === undefined) return ['WITH hits, page, null AS best'];
  return [
    'CALL (hits) {',
    'UNWIND hits AS hit WITH hit ORDER BY hit[2], hit[3], hit[1]',
    `WITH hit[0] AS label, collect(hit)[0..${parameters.add(integer(bestOfEach))}] AS some`,
    'UNWIND some AS hit WITH hit ORDER BY hit[2], hit[3], hit[1]',
    'RETURN collect(hit) AS best',
    '}',
  ];
}

/** Lines that bind `label`, `id`, `tier` and `size` to every hit. The tiers are those of HitTier. */
function foundLines({ words, labels, policyIds }: SearchRequest, parameters: Parameters): readonly string[] {
  const [index, query] = [parameters.add(SEARCH_INDEX), parameters.add(luceneQuery(words))];
  const [known, all, joined] = [
    parameters.add(labels),
    parameters.add(words),
    parameters.add(words.join('')),
  ];
  const policies = policyIds === null ? null : parameters.add(policyIds);
  const every = (holds: string): string => `all(word IN ${all} WHERE ${holds})`;
  return [
    `CALL db.index.fulltext.queryNodes(${index}, ${query}) YIELD node AS n`,
    `WITH n, head([one IN labels(n) WHERE one IN ${known}]) AS label, split(n._names, '\\n') AS names`,
    `WHERE label IS NOT NULL${policies ? ` AND (n.policyId IN ${policies} OR n.id IN ${policies})` : ''}`,
    'WITH label, n.id AS id, n._size AS size, CASE',
    `WHEN ${joined} IN names THEN 1`,
    `WHEN any(name IN names WHERE name STARTS WITH ${joined}) THEN 2`,
    `WHEN ${every('n._names CONTAINS word')} THEN 3`,
    `WHEN ${every('n._heading CONTAINS word')} THEN 4`,
    `WHEN ${every('n._names CONTAINS word OR n._heading CONTAINS word OR n._text CONTAINS word')} THEN 5`,
    'END AS tier WHERE tier IS NOT NULL',
  ];
}

function pageLines({ labels, page }: SearchRequest, parameters: Parameters): readonly string[] {
  const after = hitStart(page, labels);
  const [sign, way] = page.backwards ? ['<', ' DESC'] : ['>', ''];
  const where = after ? ` WHERE [tier, size, id] ${sign} ${parameters.add(after)}` : '';
  const order = ['tier', 'size', 'id'].map((name) => name + way).join(', ');
  return [
    `WITH label, id, tier, size${where}`,
    `WITH label, id, tier, size ORDER BY ${order} LIMIT ${parameters.add(integer(page.first + 1))}`,
    'RETURN collect([label, id, tier, size]) AS page',
  ];
}
