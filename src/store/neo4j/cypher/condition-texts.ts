import type { Direction } from '../../../domain/graph-model.js';
import type { CheckedCondition, CheckedRelated } from '../../shared/check-condition.js';
import type { Parameters } from './parameters.js';
import { predicateTexts } from './predicate-texts.js';

/**
 * What a node must fulfil, a text each, all of which must hold. A related condition is an `EXISTS` of its own; its variables
 * are named by their path (`n_w0_w1`), so that none is taken for one outside.
 */
export function conditionTexts(
  variable: string,
  condition: CheckedCondition,
  parameters: Parameters,
): readonly string[] {
  const { predicates, related, anyOf, not } = condition;
  const whole = (one: CheckedCondition): string => allOf(conditionTexts(variable, one, parameters));
  return [
    ...predicateTexts(variable, predicates, parameters),
    ...related.map((one, at) => existsText(variable, one, `${variable}_w${at}`, parameters)),
    ...(anyOf ? [anyOf.length === 0 ? 'false' : `(${anyOf.map(whole).join(' OR ')})`] : []),
    ...(not ? [`NOT ${canBeNull(not) ? `coalesce(${whole(not)}, false)` : whole(not)}`] : []),
  ];
}

/** `(near)-[edge:TYPE]->(far)`, whichever way it goes; `type` may be several, `A|B`. */
export function relatedPattern(
  near: string,
  { type, direction }: { readonly type: string; readonly direction: Direction },
  edge: string,
  far: string,
): string {
  const [before, after] = direction === 'OUT' ? ['-', '->'] : ['<-', '-'];
  return `(${near})${before}[${edge}:${type}]${after}(${far})`;
}

/** What the relationship and the node at its end must fulfil. */
export function relatedTexts(
  related: CheckedRelated,
  edge: string,
  far: string,
  parameters: Parameters,
): readonly string[] {
  return [
    ...predicateTexts(edge, related.edge, parameters),
    ...conditionTexts(far, related.node, parameters),
  ];
}

/** ` WHERE …`, or nothing where nothing is asked. */
export function whereText(texts: readonly string[]): string {
  return texts.length === 0 ? '' : ` WHERE ${texts.join(' AND ')}`;
}

function existsText(near: string, related: CheckedRelated, far: string, parameters: Parameters): string {
  const edge = `${far}r`;
  const end = related.isNarrowed ? `${far}:${related.node.labels.join('|')}` : far;
  const where = whereText(relatedTexts(related, edge, far, parameters));
  return `EXISTS { MATCH ${relatedPattern(near, related, edge, end)}${where} }`;
}

function allOf(texts: readonly string[]): string {
  return texts.length === 0 ? 'true' : `(${texts.join(' AND ')})`;
}

/** A predicate on a null property is null, and `NOT null` is null too: where nothing is known, the negation must hold. */
function canBeNull({ predicates, anyOf }: CheckedCondition): boolean {
  return predicates.some(({ operator }) => operator !== 'isNull') || (anyOf?.some(canBeNull) ?? false);
}
