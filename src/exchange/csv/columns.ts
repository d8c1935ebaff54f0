import type { SourceRecord } from '../../domain/graph-batch.js';
import {
  type EdgeOf,
  edgeFieldsOf,
  type FieldKind,
  NODE_FIELDS,
  type NodeLabel,
  type RelationshipType,
} from '../../domain/graph-model.js';

/** What a cell holds before it is written: a list is joined, null is an empty cell, which Neo4j takes for no property. */
export type Cell = string | number | boolean | readonly (string | number)[] | null;

/** Types of Neo4j's import tool. The store keeps whole numbers as its integers, which are `long` here. */
const TYPES: Readonly<Record<FieldKind, string>> = {
  string: 'string',
  strings: 'string[]',
  int: 'long',
  float: 'double',
  boolean: 'boolean',
};

/** Nodes of ours and sources have ids of their own, which may be alike: each kind is a space of ids. */
export function nodeHeader(label: NodeLabel): readonly string[] {
  const fields = Object.entries(NODE_FIELDS[label]).filter(([name]) => name !== 'id');
  return ['id:ID(node)', ...fields.map(([name, kind]) => `${name}:${TYPES[kind]}`), ':LABEL'];
}

export function nodeCells(label: NodeLabel, node: object): readonly Cell[] {
  const values = node as Readonly<Record<string, Cell>>;
  const names = Object.keys(NODE_FIELDS[label]).filter((name) => name !== 'id');
  return [values.id ?? null, ...names.map((name) => values[name] ?? null), label];
}

const COMMON_HEADER = [
  'position:long', 'inKey:string', 'key:string', 'ruleId:string', 'stated:boolean', 'correctionId:string', 'owner:string',
  'evidenceQuote:string[]', 'evidenceSource:string[]', 'evidenceStart:long[]', 'evidenceEnd:long[]',
  'evidenceLine:long[]', 'evidencePage:long[]',
]; // biome-ignore format: one screen

/** As the Neo4j store keeps a relationship (docs/neo4j-model.md): evidence as parallel lists, page 0 for none. */
export function edgeHeader(type: RelationshipType): readonly string[] {
  const own = Object.entries(edgeFieldsOf(type)).map(([name, kind]) => `${name}:${TYPES[kind]}`);
  return [':START_ID(node)', ':END_ID(node)', ...COMMON_HEADER, ...own, ':TYPE'];
}

export function edgeCells<R extends RelationshipType>(
  owner: string,
  {
    type,
    from,
    to,
    edge,
  }: { readonly type: R; readonly from: string; readonly to: string; readonly edge: EdgeOf<R> },
): readonly Cell[] {
  const { position, inKey, key, ruleId, stated, correctionId, evidence } = edge;
  const own = edge as unknown as Readonly<Record<string, Cell>>;
  return [
    from, to, position, inKey, key, ruleId, stated, correctionId, owner,
    evidence.map(({ quote }) => quote), evidence.map(({ sourceId }) => sourceId), evidence.map(({ start }) => start),
    evidence.map(({ end }) => end), evidence.map(({ line }) => line), evidence.map(({ page }) => page ?? 0),
    ...Object.keys(edgeFieldsOf(type)).map((name) => own[name] ?? null), type,
  ]; // biome-ignore format: one screen
}

export const SOURCE_HEADER = [
  'id:ID(source)', 'kind:string', 'file:string', 'sha256:string', 'characters:long', 'loadedAt:string',
  'diagnostics:string', 'unresolved:string', 'quality:string', 'corrections:string', ':LABEL',
]; // biome-ignore format: one screen

export function sourceCells(source: SourceRecord): readonly Cell[] {
  const { id, kind, file, sha256, characters, loadedAt, diagnostics, unresolved, quality, corrections } =
    source;
  const json = [diagnostics, unresolved, quality, corrections].map((value) => JSON.stringify(value));
  return [id, kind, file, sha256, characters, loadedAt, ...json, '_Source'];
}

export const CLAIMS_HEADER = [':START_ID(source)', ':END_ID(node)', 'stub:boolean', ':TYPE'];
