import { DomainError } from '../../../domain/errors.js';
import type { Direction, RelationshipType } from '../../../domain/graph-model.js';

/** Labels and relationships of our own bookkeeping. The underscore says: not part of the graph that people ask about. */
export const MARKER = '_PolicyGraph';
export const SOURCE = '_Source';
export const CLAIMS = '_CLAIMS';
export const RELEASE = '_Release';
export const DOCUMENT = '_Document';

/** What nodes, relationships and sources were before a merge changed or removed them: nodes without relationships. */
export const PAST_NODE = '_PastNode';
export const PAST_EDGE = '_PastEdge';
export const PAST_SOURCE = '_PastSource';

/** The layout of the bookkeeping. It rises when a graph written by an older version can no longer be read. */
export const LAYOUT = 6;

/** The full-text index over `_search`, the tokens of what a node is found by. */
export const SEARCH_INDEX = 'policy_graph_search';

/**
 * Relationships of which one node may have thousands. Each carries its whole place in the order as one text (`_in`,
 * `_out`) that begins with the near node's id and has a range index, so a page of a hub is read, not sorted.
 */
const INDEXED: Readonly<Record<Direction, readonly RelationshipType[]>> = {
  IN: [
    'ISSUED_BY', 'LED_BY', 'SUPPORTED_BY', 'ASSIGNED_TO', 'APPLIES_TO', 'GOVERNS', 'IN_REGION', 'PROMOTES',
    'LAID_OUT_IN', 'MARKS', 'CITES', 'IMPLEMENTS', 'PART_OF',
  ],
  OUT: ['CONTAINS', 'HAS_CLAUSE'],
}; // biome-ignore format: a table

/** The property that holds the place of a relationship in the order of this direction, or null where it has none. */
export function orderProperty(type: RelationshipType, direction: Direction): '_in' | '_out' | null {
  if (!INDEXED[direction].includes(type)) return null;
  return direction === 'IN' ? '_in' : '_out';
}

/** Fields by which people look nodes up, beside their ids: each has an index. */
export const LOOKED_UP = [
  ['Policy', 'documentNumber'],
  ['Clause', 'policyId'],
  ['Agency', 'name'],
  ['City', 'name'],
  ['City', 'code'],
] as const;

/** Between the parts of an order text: below every printable character, so parts compare one after another. */
export const SEPARATOR = '\u001f';
/** Just above the separator: with it, a near id ends the range of its own relationships. */
export const AFTER_SEPARATOR = '\u0020';

/** A field name on its way into a text: only the tables of the graph's fields get there (`checkPlan` says it kindly). */
export function knownField(name: string, fields: Readonly<Record<string, unknown>>): string {
  if (Object.hasOwn(fields, name)) return name;
  throw new DomainError('INVALID_ARGUMENT', `There is no field ${JSON.stringify(name.slice(0, 60))}.`);
}
