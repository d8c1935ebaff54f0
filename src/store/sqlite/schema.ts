import { createHash } from 'node:crypto';
import {
  edgeFieldsOf,
  type FieldKind,
  NODE_FIELDS,
  NODE_LABELS,
  type NodeLabel,
  RELATIONSHIPS,
  type RelationshipType,
} from '../../domain/graph-model.js';
import { isNullableEdgeField, isNullableNodeField } from '../shared/nullable-fields.js';
import { HISTORY_SCHEMA, sinceIndexText } from './history-schema.js';
import { columnOf, edgeTable, edgeView, nodeTable } from './names.js';

/** `PolG`: stands in the header of every file that is a store of ours. */
export const APPLICATION_ID = 0x506f6c47;

/** The whole schema: made from the graph model, so a new field or relationship needs no second place. */
export function schemaText(): string {
  return textOf(CARRIED);
}

function textOf(carried: Carried): string {
  const types = Object.keys(RELATIONSHIPS) as RelationshipType[];
  return [
    SOURCES,
    NODE_CLAIMS,
    HISTORY_SCHEMA,
    SEARCH,
    ...NODE_LABELS.map(nodeTableText),
    'CREATE INDEX clauses_by_policy ON clauses (policy_id, id);',
    'CREATE INDEX policies_by_number ON policies (document_number);',
    ...types.map((type) => edgeTableText(type, carried[type] ?? [])),
    ...types.map(edgeViewText),
  ].join('\n\n');
}

/** What only saves time, so that a file without it is no other one: it does not count for `schemaVersion`. */
export const FURTHER_INDEXES = 'CREATE INDEX policies_by_title ON policies (title);';

/**
 * Fields of a relationship that the index of what arrives at a node has, too: who comes to clauses from a city or a cluster mostly reads how
 * it is printed there, and need not look into the table for it. Like `FURTHER_INDEXES` they only save time.
 */
const CARRIED: Carried = { APPLIES_TO: ['printed'], PROMOTES: ['printed'] };
type Carried = { readonly [R in RelationshipType]?: readonly string[] };

/** Differs whenever the schema differs, so a file made by another version is told by its header (`user_version`). */
export function schemaVersion(): number {
  return createHash('sha256').update(textOf({})).digest().readUInt32BE(0) >>> 1;
}

const SOURCES = `CREATE TABLE sources (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "kind" TEXT NOT NULL,
  "file" TEXT NOT NULL,
  "sha256" TEXT NOT NULL,
  "characters" INTEGER NOT NULL,
  "loaded_at" TEXT,
  "diagnostics" TEXT NOT NULL,
  "unresolved" TEXT NOT NULL,
  "quality" TEXT NOT NULL,
  "corrections" TEXT NOT NULL,
  "since" INTEGER NOT NULL
) STRICT;`;

/** `fields` is null for the claim that is shown: its values are those of the node's own row. */
const NODE_CLAIMS = `CREATE TABLE node_claims (
  "node" INTEGER NOT NULL,
  "owner" INTEGER NOT NULL,
  "stub" INTEGER NOT NULL,
  "fields" TEXT,
  PRIMARY KEY ("node", "owner")
) STRICT, WITHOUT ROWID;
CREATE INDEX node_claims_by_owner ON node_claims ("owner");`;

/**
 * `names` and `heading` are folded, each name on a line. The indexes keep no text, only which pairs of characters stand where
 * (`search-tokens.ts`), and number their rows by size (`search-place.ts`); `ascii` takes every character beyond ASCII as part of a token;
 * with more room for what is new (`hashsize`, bytes) a load takes half the time.
 */
const SEARCH = `CREATE TABLE search_rows (
  "key" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL,
  "size" INTEGER NOT NULL,
  "names" TEXT NOT NULL,
  "heading" TEXT NOT NULL
) STRICT;
${['search_names', 'search_headings', 'search_index'].map(searchIndexText).join('\n')}`;

function searchIndexText(table: string): string {
  return `CREATE VIRTUAL TABLE ${table} USING fts5 (tokens, content = '', contentless_delete = 1, tokenize = 'ascii');
INSERT INTO ${table} (${table}, rank) VALUES ('hashsize', ${32 * 1024 * 1024});`;
}

const COLUMN_TYPES = {
  string: 'TEXT',
  strings: 'TEXT',
  int: 'INTEGER',
  float: 'REAL',
  boolean: 'INTEGER',
} as const;

function nodeTableText(label: NodeLabel): string {
  const columns = Object.entries(NODE_FIELDS[label]).map(([field, kind]: [string, FieldKind]) =>
    field === 'id' ? '"id" TEXT NOT NULL UNIQUE' : columnText(field, kind, isNullableNodeField(label, field)),
  );
  const all = ['"key" INTEGER PRIMARY KEY', ...columns, '"since" INTEGER NOT NULL'];
  return `CREATE TABLE ${nodeTable(label)} (\n  ${all.join(',\n  ')}\n) STRICT;\n${sinceIndexText(nodeTable(label))}`;
}

/** Clustered by what leaves a node, with one index for what arrives; the bulky evidence stands last. */
function edgeTableText(type: RelationshipType, carried: readonly string[]): string {
  const table = edgeTable(type);
  const own = Object.entries(edgeFieldsOf(type)).map(([field, kind]) =>
    columnText(field, kind, isNullableEdgeField(type, field)),
  );
  const columns = [
    '"from_key" INTEGER NOT NULL',
    '"position" INTEGER NOT NULL',
    '"to_key" INTEGER NOT NULL',
    '"key" TEXT NOT NULL',
    '"owner" INTEGER NOT NULL',
    '"in_key" TEXT NOT NULL',
    '"rule_id" TEXT NOT NULL',
    '"stated" INTEGER NOT NULL',
    '"correction_id" TEXT',
    ...own,
    '"since" INTEGER NOT NULL',
    '"evidence" TEXT NOT NULL',
    'PRIMARY KEY ("from_key", "position", "to_key", "key", "owner")',
  ];
  const arriving = ['"to_key"', '"in_key"', '"from_key"', '"key"', '"owner"', ...carried.map(columnOf)];
  return `CREATE TABLE ${table} (\n  ${columns.join(',\n  ')}\n) STRICT, WITHOUT ROWID;
CREATE INDEX ${table}_in ON ${table} (${arriving.join(', ')});
CREATE INDEX ${table}_by_owner ON ${table} ("owner");
${sinceIndexText(table)}`;
}

/** What people read: ids for keys, the first quote beside the evidence, the source by its name. */
function edgeViewText(type: RelationshipType): string {
  const { from, to } = RELATIONSHIPS[type];
  const own = Object.keys(edgeFieldsOf(type)).map((field) => `e.${columnOf(field)}`);
  const columns = [
    `${idOf(from, 'f')} AS from_id`,
    `${idOf(to, 't')} AS to_id`,
    'e."position"',
    'e."key"',
    ...own,
    `e."evidence" ->> '$[0].quote' AS quote`,
    `e."evidence" ->> '$[0].line' AS line`,
    'e."evidence"',
    'e."rule_id"',
    'e."stated"',
    'e."correction_id"',
    'e."since"',
    's."id" AS source',
  ];
  return `CREATE VIEW ${edgeView(type)} AS
SELECT ${columns.join(', ')}
FROM ${edgeTable(type)} e${joins(from, 'f', 'from_key')}${joins(to, 't', 'to_key')}
JOIN sources s ON s."key" = e."owner";`;
}

function idOf(labels: readonly NodeLabel[], alias: string): string {
  const ids = labels.map((_, at) => `${alias}${at}."id"`);
  return ids.length === 1 ? `${ids[0]}` : `coalesce(${ids.join(', ')})`;
}

function joins(labels: readonly NodeLabel[], alias: string, column: string): string {
  const join = labels.length === 1 ? 'JOIN' : 'LEFT JOIN';
  return labels
    .map((label, at) => `\n${join} ${nodeTable(label)} ${alias}${at} ON ${alias}${at}."key" = e."${column}"`)
    .join('');
}

function columnText(field: string, kind: FieldKind, isNullable: boolean): string {
  return `${columnOf(field)} ${COLUMN_TYPES[kind]}${isNullable ? '' : ' NOT NULL'}`;
}
