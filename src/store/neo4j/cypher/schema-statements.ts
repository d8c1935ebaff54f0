import {
  type Direction,
  NODE_LABELS,
  RELATIONSHIPS,
  type RelationshipType,
} from '../../../domain/graph-model.js';
import { SEARCHED_LABELS } from '../../../domain/search.js';
import { integer } from '../values.js';
import {
  DOCUMENT,
  LOOKED_UP,
  MARKER,
  orderProperty,
  PAST_EDGE,
  PAST_NODE,
  PAST_SOURCE,
  RELEASE,
  SEARCH_INDEX,
  SOURCE,
} from './names.js';
import type { Statement } from './statement.js';

/** What is unique, beside the ids of nodes. */
const UNIQUE = [
  [SOURCE, 'id'],
  [MARKER, 'id'],
  [RELEASE, 'sequence'],
  [DOCUMENT, 'sha256'],
] as const;

/** By which of their properties former versions are found: by what they are versions of, by whose they are, by when they ended. */
const PAST_INDEXES = [
  [PAST_NODE, 'id'],
  [PAST_NODE, '_owner'],
  [PAST_NODE, '_until'],
  [PAST_EDGE, '_from'],
  [PAST_EDGE, 'owner'],
  [PAST_EDGE, '_until'],
  [PAST_SOURCE, 'id'],
] as const;

/**
 * Constraints and indexes, each made only if it is not there: ids are unique per label, the order of hubs is indexed,
 * so is the owner of relationships, by which a source's claims are found again, the release since which a row is as it is,
 * and what nodes are searched by.
 */
export function schemaStatements(): readonly Statement[] {
  const types = Object.keys(RELATIONSHIPS) as RelationshipType[];
  const ways: readonly Direction[] = ['OUT', 'IN'];
  return [
    ...[...NODE_LABELS.map((label) => [label, 'id'] as const), ...UNIQUE].map(
      ([label, field]) =>
        `CREATE CONSTRAINT ${nameOf(label, field)} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${field} IS UNIQUE`,
    ),
    ...[...LOOKED_UP, ...NODE_LABELS.map((label) => [label, '_since'] as const), ...PAST_INDEXES].map(
      ([label, field]) =>
        `CREATE INDEX ${nameOf(label, field)} IF NOT EXISTS FOR (n:${label}) ON (n.${field})`,
    ),
    ...types.flatMap((type) =>
      [...ways.map((way) => orderProperty(type, way)), 'owner', '_since']
        .filter((property) => property !== null)
        .map(
          (property) =>
            `CREATE INDEX ${nameOf(type, property)} IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.${property})`,
        ),
    ),
    // Tokens are ready as they are, parted by spaces; a merge is found by whoever searches after it.
    `CREATE FULLTEXT INDEX ${SEARCH_INDEX} IF NOT EXISTS FOR (n:${SEARCHED_LABELS.join('|')}) ON EACH [n._search]
      OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}}`,
  ].map((text) => ({ text, parameters: {} }));
}

/** Indexes fill behind the scenes: until they are there, a search would fail. Waits for at most so many seconds. */
export function awaitIndexesStatement(): Statement {
  return { text: 'CALL db.awaitIndexes($seconds)', parameters: { seconds: integer(300) } };
}

function nameOf(label: string, property: string): string {
  return `policy_graph_${label}_${property}`.toLowerCase().replaceAll('__', '_');
}
