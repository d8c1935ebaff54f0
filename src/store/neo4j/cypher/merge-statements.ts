import { NODE_LABELS, type NodeLabel, type RelationshipType } from '../../../domain/graph-model.js';
import { integer } from '../values.js';
import { CLAIMS, LAYOUT, MARKER, SOURCE } from './names.js';
import type { Statement } from './statement.js';

/** Everything a merge says to Neo4j. Rows are lists of maps, sent in slices of a few thousand. */

/** Takes the lock that makes merges follow one another, and marks the database as ours. */
export function beginStatement(): Statement {
  return {
    text: `MERGE (m:${MARKER} {id: 'policy-graph'}) SET m.layout = $layout, m.merges = coalesce(m.merges, 0) + 1`,
    parameters: { layout: integer(LAYOUT) },
  };
}

/** `[label, id]` of every node that these sources claim. */
export function claimedStatement(owners: readonly string[]): Statement {
  return {
    text: `MATCH (s:${SOURCE})-[:${CLAIMS}]->(n) WHERE s.id IN $owners
      RETURN DISTINCT head([l IN labels(n) WHERE l IN $labels]) AS label, n.id AS id`,
    parameters: { owners, labels: NODE_LABELS },
  };
}

/**
 * `[id, owner, stub, hash, json, element, fields]` of every claim on these nodes. The claim that is shown has no JSON:
 * its words are the node. Where it is another source's, the node's fields come along, in case it must give way.
 */
export function claimsStatement(
  label: NodeLabel,
  ids: readonly string[],
  owners: readonly string[],
): Statement {
  return {
    text: `UNWIND $ids AS id MATCH (n:${label} {id: id})<-[c:${CLAIMS}]-(s:${SOURCE})
      RETURN id, s.id, c.stub, c.hash, c.json, elementId(c),
        CASE WHEN c.json IS NULL AND NOT s.id IN $owners THEN properties(n) END`,
    parameters: { ids, owners },
  };
}

/** `[owner, from, to, key, hash, element]` of every relationship of this type that these sources claim. */
export function ownedStatement(type: RelationshipType, owners: readonly string[]): Statement {
  return {
    text: `MATCH (a)-[r:${type}]->(b) WHERE r.owner IN $owners
      RETURN r.owner, a.id, b.id, r.key, r._hash, elementId(r)`,
    parameters: { owners },
  };
}

/** `[from, to, element, properties]` of every citation of these documents. */
export function citationsStatement(ids: readonly string[]): Statement {
  return {
    text: `UNWIND $ids AS id MATCH (a)-[r:CITES]->(b:Policy {id: id}) RETURN a.id, id, elementId(r), properties(r)`,
    parameters: { ids },
  };
}

/** `[id]` of those of these nodes that exist. */
export function existingStatement(label: NodeLabel, ids: readonly string[]): Statement {
  return { text: `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN id`, parameters: { ids } };
}

/** Rows `{id, properties}`. */
export function createNodesStatement(label: NodeLabel, rows: readonly unknown[]): Statement {
  return { text: `UNWIND $rows AS row CREATE (n:${label}) SET n = row.properties`, parameters: { rows } };
}

/** Rows `{id, properties}`. Properties of ours that are null are gone; what somebody else wrote on the node stays. */
export function updateNodesStatement(label: NodeLabel, rows: readonly unknown[]): Statement {
  return {
    text: `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n += row.properties`,
    parameters: { rows },
  };
}

export function removeNodesStatement(label: NodeLabel, ids: readonly string[]): Statement {
  return { text: `UNWIND $ids AS id MATCH (n:${label} {id: id}) DETACH DELETE n`, parameters: { ids } };
}

/** `[id, type, from, to, owner]` of one relationship of ours that still needs a node which is about to go, or nothing. */
export function neededStatement(
  label: NodeLabel,
  ids: readonly string[],
  types: readonly string[],
): Statement {
  return {
    text: `UNWIND $ids AS id MATCH (n:${label} {id: id})-[r]-() WHERE type(r) IN $types
      RETURN id, type(r), startNode(r).id, endNode(r).id, r.owner ORDER BY id LIMIT 1`,
    parameters: { ids, types },
  };
}

/** Rows `{owner, id, properties}`. */
export function createClaimsStatement(label: NodeLabel, rows: readonly unknown[]): Statement {
  return {
    text: `UNWIND $rows AS row MATCH (s:${SOURCE} {id: row.owner}) MATCH (n:${label} {id: row.id})
      CREATE (s)-[c:${CLAIMS}]->(n) SET c = row.properties`,
    parameters: { rows },
  };
}

/** Rows `{element, properties}`. */
export function updateEdgesStatement(type: string, rows: readonly unknown[]): Statement {
  return {
    text: `UNWIND $rows AS row MATCH ()-[r:${type}]->() WHERE elementId(r) = row.element SET r += row.properties`,
    parameters: { rows },
  };
}

export function removeEdgesStatement(type: string, elements: readonly string[]): Statement {
  return {
    text: `UNWIND $elements AS element MATCH ()-[r:${type}]->() WHERE elementId(r) = element DELETE r`,
    parameters: { elements },
  };
}

/** Rows `{from, to, properties}`. */
export function createEdgesStatement(
  type: RelationshipType,
  from: NodeLabel,
  to: NodeLabel,
  rows: readonly unknown[],
): Statement {
  return {
    text: `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})
      CREATE (a)-[r:${type}]->(b) SET r += row.properties`,
    parameters: { rows },
  };
}

/** Rows `{id, loadedAt, properties}`. A source with the same bytes as before was loaded when it was first. */
export function sourcesMergeStatement(rows: readonly unknown[]): Statement {
  return {
    text: `UNWIND $rows AS row MERGE (s:${SOURCE} {id: row.id})
      SET s.loadedAt = CASE WHEN s.sha256 = row.properties.sha256 THEN s.loadedAt ELSE row.loadedAt END
      SET s += row.properties`,
    parameters: { rows },
  };
}
