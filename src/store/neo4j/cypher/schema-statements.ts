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

/** Constraints and indexes, each made only if it is not there. */
export function schemaStatements(): readonly Statement[] {
  return [...constraintStatements(), ...indexStatements()];
}

/** Ids are unique per label, and found fast: needed by whoever writes. */
export function constraintStatements(): readonly Statement[] {
  return [...NODE_LABELS.map((label) => [label, 'id'] as const), ...UNIQUE].map(([label, field]) =>
    plain(
      `CREATE CONSTRAINT ${nameOf(label, field)} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${field} IS UNIQUE`,
    ),
  );
}

/**
 * The order of hubs, the owner of relationships, by which a source's claims are found again, the release since which a row is as it is,
 * and what nodes are searched by. Whoever fills an empty database makes them when all is there, which is much faster.
 */
export function indexStatements(): readonly Statement[] {
  return [
    ...NODE_INDEXES.map(([label, field]) =>
      plain(`CREATE INDEX ${nameOf(label, field)} IF NOT EXISTS FOR (n:${label}) ON (n.${field})`),
    ),
    ...relationshipIndexes().map(([type, field]) =>
      plain(`CREATE INDEX ${nameOf(type, field)} IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.${field})`),
    ),
    searchIndexStatement(),
  ];
}

/** By far the longest to fill. Tokens are ready as they are, parted by spaces; a merge is found by whoever searches after it. */
export function searchIndexStatement(): Statement {
  return plain(`CREATE FULLTEXT INDEX ${SEARCH_INDEX} IF NOT EXISTS FOR (n:${SEARCHED_LABELS.join('|')}) ON EACH [n._search]
    OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}}`);
}

/** Takes away what `indexStatements` make. */
export function dropIndexStatements(): readonly Statement[] {
  const names = [...NODE_INDEXES, ...relationshipIndexes()].map(([name, field]) => nameOf(name, field));
  return [...names, SEARCH_INDEX].map((name) => plain(`DROP INDEX ${name} IF EXISTS`));
}

/** `[name, state]` of every index of ours that is not filled yet. */
export function indexStatesStatement(): Statement {
  return plain(
    `SHOW INDEXES YIELD name, state WHERE name STARTS WITH '${PREFIX}' AND state <> 'ONLINE' RETURN name, state`,
  );
}

/** Indexes fill behind the scenes: until they are there, a search would fail. Waits for at most so many seconds. */
export function awaitIndexesStatement(): Statement {
  return { text: 'CALL db.awaitIndexes($seconds)', parameters: { seconds: integer(300) } };
}

const PREFIX = 'policy_graph_';

const NODE_INDEXES = [
  ...LOOKED_UP,
  ...NODE_LABELS.map((label) => [label, '_since'] as const),
  ...PAST_INDEXES,
];

function relationshipIndexes(): readonly (readonly [RelationshipType, string])[] {
  const ways: readonly Direction[] = ['OUT', 'IN'];
  return (Object.keys(RELATIONSHIPS) as RelationshipType[]).flatMap((type) =>
    [...ways.map((way) => orderProperty(type, way)), 'owner', '_since'].flatMap((field) =>
      field === null ? [] : [[type, field] as const],
    ),
  );
}

function nameOf(label: string, property: string): string {
  return `${PREFIX}${label}_${property}`.toLowerCase().replaceAll('__', '_');
}

function plain(text: string): Statement {
  return { text, parameters: {} };
}
