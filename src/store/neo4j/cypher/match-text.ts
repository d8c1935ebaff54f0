import type { CheckedCondition, CheckedRelated } from '../../shared/check-condition.js';
import { conditionTexts, relatedPattern, relatedTexts, whereText } from './condition-texts.js';
import { isLookedUp } from './is-looked-up.js';
import { namedQuery } from './named-query.js';
import { SEARCH_INDEX } from './names.js';
import type { Parameters } from './parameters.js';
import { predicateTexts } from './predicate-texts.js';

/**
 * Lines that bind `n` to every node of the condition's label that fulfils it and `more`, each once. Where a relationship
 * must lead to one of a few known nodes (an agency by its id, a document by one of its names), they start there and come back, instead of asking all; so
 * they do for each of several alternatives.
 */
export function matchText(
  condition: CheckedCondition,
  more: readonly string[],
  parameters: Parameters,
): readonly string[] {
  const anchor = isLookedUp(condition) ? undefined : condition.related.find(isAnchored);
  const rest = (left: Partial<CheckedCondition>): string =>
    whereText([...more, ...conditionTexts('n', { ...condition, ...left }, parameters)]);
  if (anchor) {
    const related = condition.related.filter((one) => one !== anchor);
    return [
      ...anchorLines(condition, anchor, parameters),
      `WITH DISTINCT n${rest({ predicates: [], related })}`,
    ];
  }
  const query = isLookedUp(condition) ? null : namedQuery(condition);
  if (query !== null) return namedLines(condition, query, more, parameters);
  if (!isLookedUp(condition) && condition.anyOf && isFound(condition)) {
    const ways = condition.anyOf.map((one) => [...matchText(one, [], parameters), 'RETURN n'].join('\n'));
    return ['CALL () {', ways.join('\nUNION\n'), '}', `WITH n${rest({ anyOf: null })}`];
  }
  return [`MATCH (n:${condition.labels.join('|')})${rest({})}`];
}

/** The full-text index brings who may be meant, of any label; the condition decides. */
function namedLines(
  condition: CheckedCondition,
  query: string,
  more: readonly string[],
  parameters: Parameters,
): readonly string[] {
  const texts = [`n:${condition.labels.join('|')}`, ...more, ...conditionTexts('n', condition, parameters)];
  return [
    `CALL db.index.fulltext.queryNodes(${parameters.add(SEARCH_INDEX)}, ${parameters.add(query)}) YIELD node AS n`,
    `WITH n${whereText(texts)}`,
  ];
}

function anchorLines(
  { labels, predicates }: CheckedCondition,
  anchor: CheckedRelated,
  parameters: Parameters,
): readonly string[] {
  const { found, patterns, texts } = pathText('n', anchor, parameters);
  const where = whereText([...texts, ...predicateTexts('n', predicates, parameters)]);
  return [
    ...found,
    // A MATCH each, as one would not go back along the relationship it has come by.
    ...[`(n:${labels.join('|')})`, ...patterns].map((pattern) => `MATCH ${pattern}`),
    ...(where === '' ? [] : [where.trimStart()]),
  ];
}

/** The way from a node to where its anchor is known. */
interface Path {
  /** Lines that bind the anchor, where it is found otherwise than by an index of its own. */
  readonly found: readonly string[];
  readonly patterns: readonly string[];
  readonly texts: readonly string[];
}

/** Variables: `n_a`, behind it `n_a_a`. */
function pathText(near: string, related: CheckedRelated, parameters: Parameters): Path {
  const far = `${near}_a`;
  const edge = `${far}r`;
  const pattern = relatedPattern(near, related, edge, `${far}:${related.node.labels.join('|')}`);
  const isKnown = isLookedUp(related.node);
  const next = isKnown ? undefined : related.node.related.find(isAnchored);
  if (!isKnown && !next) {
    const lines = [...matchText(related.node, [], parameters), `RETURN DISTINCT n AS ${far}`];
    return {
      found: ['CALL () {', ...lines, '}'],
      patterns: [pattern],
      texts: predicateTexts(edge, related.edge, parameters),
    };
  }
  const left = { ...related.node, related: related.node.related.filter((one) => one !== next) };
  const texts = relatedTexts({ ...related, node: left }, edge, far, parameters);
  const behind = next ? pathText(far, next, parameters) : { found: [], patterns: [], texts: [] };
  return {
    found: behind.found,
    patterns: [pattern, ...behind.patterns],
    texts: [...texts, ...behind.texts],
  };
}

/** Whether there is something to start from: an index, a way from one, or one for each alternative. */
function isFound(condition: CheckedCondition): boolean {
  const { related, anyOf } = condition;
  if (isLookedUp(condition) || namedQuery(condition) !== null) return true;
  return related.some(isAnchored) || (!!anyOf?.length && anyOf.every(isFound));
}

function isAnchored({ node }: CheckedRelated): boolean {
  return isFound(node);
}
