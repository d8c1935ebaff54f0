import { type Direction, edgeFieldsOf } from '../../../domain/graph-model.js';
import { orderText } from '../cypher/hop-text.js';
import { orderProperty } from '../cypher/names.js';
import { evidenceProperties, integer, propertiesOf } from '../values.js';
import type { OwnedEdge } from './plan-edges.js';

/** Everything a relationship carries in Neo4j: what it says, whose it is, its evidence, and what keeps hubs fast. */
export function edgeProperties({ owner, claim, hash }: OwnedEdge): Record<string, unknown> {
  const { type, from, to, edge } = claim;
  const { position, inKey, key, ruleId, stated, correctionId, evidence } = edge;
  const fields = edgeFieldsOf(type);
  const nothing = Object.fromEntries(Object.keys(fields).map((name) => [name, null]));
  const properties: Record<string, unknown> = {
    ...nothing,
    ...propertiesOf(fields, edge as unknown as Readonly<Record<string, unknown>>),
    position: integer(position),
    inKey,
    key,
    ruleId,
    stated,
    correctionId,
    owner,
    ...evidenceProperties(evidence),
    _hash: hash,
  };
  const orders: readonly (readonly [Direction, string])[] = [
    ['OUT', orderText(from, [position, to, key, owner])],
    ['IN', orderText(to, [inKey, from, key, owner])],
  ];
  for (const [direction, text] of orders) {
    const name = orderProperty(type, direction);
    if (name !== null) properties[name] = text;
  }
  return properties;
}
