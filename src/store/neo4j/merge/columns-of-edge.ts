import {
  type Direction,
  edgeFieldsOf,
  RELATIONSHIPS,
  type RelationshipType,
} from '../../../domain/graph-model.js';
import type { Evidence } from '../../../domain/span.js';
import { orderText } from '../cypher/hop-text.js';
import { orderProperty } from '../cypher/names.js';
import type { CellKind, Column } from '../cypher/row-text.js';
import { EVIDENCE_PROPERTIES } from '../values.js';
import type { OwnedEdge } from './plan-edges.js';

export interface EdgeColumn extends Column {
  readonly value: (edge: OwnedEdge) => unknown;
}

/** Everything a relationship carries in Neo4j: what it says, whose it is, its evidence, and what keeps hubs fast. */
export function columnsOfEdge(type: RelationshipType): readonly EdgeColumn[] {
  return COLUMNS[type];
}

const COMMON: readonly EdgeColumn[] = [
  { name: 'position', kind: 'int', value: ({ claim }) => claim.edge.position },
  { name: 'inKey', kind: 'string', value: ({ claim }) => claim.edge.inKey },
  { name: 'key', kind: 'string', value: ({ claim }) => claim.edge.key },
  { name: 'ruleId', kind: 'string', value: ({ claim }) => claim.edge.ruleId },
  { name: 'stated', kind: 'boolean', value: ({ claim }) => claim.edge.stated },
  { name: 'correctionId', kind: 'string', value: ({ claim }) => claim.edge.correctionId },
  { name: 'owner', kind: 'string', value: ({ owner }) => owner },
  evidence('sourceId', 'strings', (one) => one.sourceId),
  evidence('start', 'ints', (one) => one.start),
  evidence('end', 'ints', (one) => one.end),
  evidence('quote', 'strings', (one) => one.quote),
  evidence('line', 'ints', (one) => one.line),
  evidence('page', 'ints', (one) => one.page ?? 0),
  { name: '_hash', kind: 'string', value: ({ hash }) => hash },
];

function evidence(field: keyof Evidence, kind: CellKind, of: (one: Evidence) => string | number): EdgeColumn {
  return { name: EVIDENCE_PROPERTIES[field], kind, value: ({ claim }) => claim.edge.evidence.map(of) };
}

const ORDERS: Readonly<Record<Direction, (edge: OwnedEdge) => string>> = {
  OUT: ({ owner, claim: { from, to, edge } }) => orderText(from, [edge.position, to, edge.key, owner]),
  IN: ({ owner, claim: { from, to, edge } }) => orderText(to, [edge.inKey, from, edge.key, owner]),
};

function columnsOf(type: RelationshipType): readonly EdgeColumn[] {
  const orders = (['OUT', 'IN'] as const).flatMap((direction): readonly EdgeColumn[] => {
    const name = orderProperty(type, direction);
    return name === null ? [] : [{ name, kind: 'string', value: ORDERS[direction] }];
  });
  const own = Object.entries(edgeFieldsOf(type)).map(
    ([name, kind]): EdgeColumn => ({
      name,
      kind,
      value: ({ claim }) => (claim.edge as unknown as Readonly<Record<string, unknown>>)[name],
    }),
  );
  return [...COMMON, ...orders, ...own];
}

const COLUMNS = Object.fromEntries(
  (Object.keys(RELATIONSHIPS) as RelationshipType[]).map((type) => [type, columnsOf(type)]),
) as Readonly<Record<RelationshipType, readonly EdgeColumn[]>>;
