import type { CheckedCondition, CheckedRelated } from '../../shared/check-condition.js';
import { conditionTexts, relatedPattern, relatedTexts, whereText } from './condition-texts.js';
import { LOOKED_UP } from './names.js';
import type { Parameters } from './parameters.js';
import { predicateTexts } from './predicate-texts.js';

/**
 * Lines that bind `n` to every node of the condition's label that fulfils it and `more`, each once. Where a relationship
 * must lead to one of a few known nodes (an agency by its id), they start there and come back, instead of asking all.
 */
export function matchText(
  condition: CheckedCondition,
  more: readonly string[],
  parameters: Parameters,
): readonly string[] {
  const label = condition.labels.join('|');
  const anchor = isLookedUp(condition) ? undefined : condition.related.find(isAnchored);
  if (!anchor)
    return [`MATCH (n:${label})${whereText([...more, ...conditionTexts('n', condition, parameters)])}`];
  const { patterns, texts } = pathText('n', anchor, parameters);
  const own = predicateTexts('n', condition.predicates, parameters);
  const rest = {
    ...condition,
    predicates: [],
    related: condition.related.filter((one) => one !== anchor),
  };
  return [
    // A MATCH each, as one would not go back along the relationship it has come by.
    ...[`(n:${label})`, ...patterns].map((pattern) => `MATCH ${pattern}`),
    `WHERE ${[...texts, ...own].join(' AND ')}`,
    `WITH DISTINCT n${whereText([...more, ...conditionTexts('n', rest, parameters)])}`,
  ];
}

/** The patterns from a node to where its anchor is known. Variables: `n_a`, behind it `n_a_a`. */
function pathText(
  near: string,
  related: CheckedRelated,
  parameters: Parameters,
): { readonly patterns: readonly string[]; readonly texts: readonly string[] } {
  const far = `${near}_a`;
  const edge = `${far}r`;
  const pattern = relatedPattern(near, related, edge, `${far}:${related.node.labels.join('|')}`);
  const next = isLookedUp(related.node) ? undefined : related.node.related.find(isAnchored);
  const left = { ...related.node, related: related.node.related.filter((one) => one !== next) };
  const texts = relatedTexts({ ...related, node: left }, edge, far, parameters);
  const behind = next ? pathText(far, next, parameters) : { patterns: [], texts: [] };
  return { patterns: [pattern, ...behind.patterns], texts: [...texts, ...behind.texts] };
}

function isAnchored({ node }: CheckedRelated): boolean {
  return isLookedUp(node) || node.related.some(isAnchored);
}

/** Whether an index finds the few nodes that can fulfil it. */
function isLookedUp({ labels, predicates }: CheckedCondition): boolean {
  return predicates.some(
    ({ field, operator }) =>
      (operator === 'eq' || operator === 'in') &&
      labels.every(
        (label) => field === 'id' || LOOKED_UP.some(([of, known]) => of === label && known === field),
      ),
  );
}
