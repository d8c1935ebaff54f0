import {
  edgeFieldsOf,
  type FieldKind,
  NODE_FIELDS,
  type NodeByLabel,
  type NodeLabel,
  type RelationshipType,
} from '../../domain/graph-model.js';

/** A list out of the JSON that `walk-sql.ts` makes. */
export type Row = readonly unknown[];

/** The rows inside a JSON text. */
export function parsed(json: unknown): readonly Row[] {
  return JSON.parse(String(json)) as readonly Row[];
}

/** The id of a node stands before its other fields, and only there. */
export function fieldsBesideId(fields: readonly string[]): readonly string[] {
  return fields.filter((field) => field !== 'id');
}

const EDGE_KINDS: Readonly<Record<string, FieldKind>> = { stated: 'boolean' };

/** Reads fields of a node from `id, …other fields`, beginning at `at`. Lists and null come as they are; only booleans differ in SQL. */
export function nodeFieldReader(label: NodeLabel, fields: readonly string[], at: number): FieldReader {
  const besideId = fieldsBesideId(fields);
  return fieldReader(fields, NODE_FIELDS[label], (field) => at + 1 + besideId.indexOf(field));
}

/** Reads a whole node from `id, …all other fields`, beginning at `at`. */
export function wholeNodeReader<L extends NodeLabel>(label: L, at = 0): (row: Row) => NodeByLabel[L] {
  return nodeFieldReader(label, Object.keys(NODE_FIELDS[label]), at) as unknown as (
    row: Row,
  ) => NodeByLabel[L];
}

export function edgeFieldReader(type: RelationshipType, fields: readonly string[], at: number): FieldReader {
  return fieldReader(fields, { ...edgeFieldsOf(type), ...EDGE_KINDS }, (field) => at + fields.indexOf(field));
}

type FieldReader = (row: Row) => Readonly<Record<string, unknown>>;

function fieldReader(
  names: readonly string[],
  kinds: Readonly<Record<string, FieldKind>>,
  placeOf: (name: string) => number,
): FieldReader {
  if (names.length === 0) return () => NO_FIELDS;
  const places = names.map(placeOf);
  const areBooleans = names.map((name) => kinds[name] === 'boolean');
  return (row) => {
    const found: Record<string, unknown> = {};
    for (let nth = 0; nth < names.length; nth++) {
      const value = row[places[nth] as number];
      found[names[nth] as string] = areBooleans[nth] ? value === 1 : value;
    }
    return found;
  };
}

const NO_FIELDS = Object.freeze({});
