import {
  type EdgeProperties,
  NODE_FIELDS,
  type NodeByLabel,
  type NodeLabel,
  type RelationshipType,
} from '../../domain/graph-model.js';

type NullKey<T> = { readonly [F in keyof T]: null extends T[F] ? F : never }[keyof T];

/** Which fields of a node may be null. The compiler keeps it equal to the types. */
const NULLABLE_NODE_FIELDS = {
  Policy: [
    'documentNumber', 'issuedOn', 'effectiveOn', 'expiresOn', 'validity', 'jurisdiction', 'sourceId', 'startLine', 'endLine',
  ],
  Clause: ['number', 'heading', 'page', 'repeatsId'],
  Agency: ['jurisdiction'],
  City: ['parentCode'],
  Region: ['code'],
  Cluster: ['category', 'ordinal'],
  Target: ['valueTo', 'year', 'dueOn', 'scope'],
} as const satisfies { readonly [L in NodeLabel]: readonly NullKey<NodeByLabel[L]>[] }; // biome-ignore format: one screen

const NULLABLE_EDGE_FIELDS = {
  LED_BY: ['statedBy'],
  SUPPORTED_BY: ['statedBy'],
  ASSIGNED_TO: ['statedBy'],
  APPLIES_TO: [],
  PROMOTES: [],
  LAID_OUT_IN: ['grade', 'way'],
  MARKS: [],
  CITES: [],
  IMPLEMENTS: [],
} as const satisfies { readonly [R in keyof EdgeProperties]: readonly NullKey<EdgeProperties[R]>[] };

type Unlisted =
  | {
      [L in NodeLabel]: Exclude<NullKey<NodeByLabel[L]>, (typeof NULLABLE_NODE_FIELDS)[L][number]>;
    }[NodeLabel]
  | {
      [R in keyof EdgeProperties]: Exclude<
        NullKey<EdgeProperties[R]>,
        (typeof NULLABLE_EDGE_FIELDS)[R][number]
      >;
    }[keyof EdgeProperties];
/** Does not compile where a field that may be null is not listed above. */
const ALL_ARE_LISTED: [Unlisted] extends [never] ? true : Unlisted = true;

/** True where a node's field may be null. */
export function isNullableNodeField(label: NodeLabel, field: string): boolean {
  const fields: readonly string[] = NULLABLE_NODE_FIELDS[label];
  return ALL_ARE_LISTED && Object.hasOwn(NODE_FIELDS[label], field) && fields.includes(field);
}

/** True where a further field of an edge may be null. */
export function isNullableEdgeField(type: RelationshipType, field: string): boolean {
  if (field === 'correctionId') return true;
  const fields: readonly string[] | undefined = (
    NULLABLE_EDGE_FIELDS as Partial<Record<RelationshipType, readonly string[]>>
  )[type];
  return fields?.includes(field) ?? false;
}
