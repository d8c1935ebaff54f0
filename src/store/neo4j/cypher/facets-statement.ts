import type { CheckedFacet, CheckedFacets, CheckedStep } from '../../shared/check-facets.js';
import { integer } from '../values.js';
import { relatedPattern } from './condition-texts.js';
import { matchText } from './match-text.js';
import { createParameters, type Parameters } from './parameters.js';
import type { Statement } from './statement.js';

/** One row `[number of the facet, [[value, count], …], how many values]` for each: the nodes are found once for all. */
export function facetsStatement({ condition, facets }: CheckedFacets): Statement {
  const parameters = createParameters();
  const text = [
    ...matchText(condition, [], parameters),
    'WITH collect(n) AS nodes',
    'CALL (nodes) {',
    facets.map((facet, nth) => facetText(facet, nth, parameters)).join('\nUNION ALL\n'),
    '}',
    'RETURN facet, top, valueCount',
  ].join('\n');
  return { text, parameters: parameters.values };
}

function facetText({ path, field, kind, first }: CheckedFacet, nth: number, parameters: Parameters): string {
  const value = `${endOf(path.length)}.${field}`;
  return [
    'UNWIND nodes AS n',
    ...path.map((step, at) => `MATCH ${stepText(step, at)}`),
    ...(kind === 'strings'
      ? [`UNWIND ${value} AS value`, 'WITH DISTINCT n, value']
      : [`WITH DISTINCT n, ${value} AS value WHERE value IS NOT NULL`]),
    'WITH value, count(n) AS nodesWithIt ORDER BY nodesWithIt DESC, value',
    'WITH collect([value, nodesWithIt]) AS found',
    `RETURN ${nth} AS facet, found[..${parameters.add(integer(first))}] AS top, size(found) AS valueCount`,
  ].join('\n');
}

function stepText(step: CheckedStep, at: number): string {
  const far = endOf(at + 1);
  const { types, direction } = step;
  const related = { type: types.join('|'), direction };
  return relatedPattern(
    endOf(at),
    related,
    `r${at}`,
    step.isNarrowed ? `${far}:${step.labels.join('|')}` : far,
  );
}

function endOf(steps: number): string {
  return steps === 0 ? 'n' : `f${steps}`;
}
