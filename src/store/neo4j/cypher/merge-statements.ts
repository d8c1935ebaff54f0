import { NODE_LABELS, type NodeLabel, type RelationshipType } from '../../../domain/graph-model.js';
import { integer } from '../values.js';
import { keepEdge, keepNode, keepSource } from './keep-text.js';
import { CLAIMS, DOCUMENT, LAYOUT, MARKER, PAST_NODE, RELEASE, SOURCE } from './names.js';
import type { Statement } from './statement.js';

/**
 * Everything a merge says to Neo4j. Rows are lists of maps, sent in slices of a few thousand. `release` is the one that the
 * merge makes: what it writes is so since then, and what it changes or removes is kept as it was until then.
 */

/** Takes the lock that makes merges follow one another, and marks the database as ours. */
export function beginStatement(): Statement {
  return {
    text: `MERGE (m:${MARKER} {id: 'policy-graph'}) SET m.layout = $layout, m.merges = coalesce(m.merges, 0) + 1`,
    parameters: { layout: integer(LAYOUT) },
  };
}

/** `[owner, label, id]` of every node that these sources claim. */
export function claimedStatement(owners: readonly string[]): Statement {
  return {
    text: `MATCH (s:${SOURCE})-[:${CLAIMS}]->(n) WHERE s.id IN $owners
      RETURN s.id, head([l IN labels(n) WHERE l IN $labels]), n.id`,
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
export function createNodesStatement(label: NodeLabel, release: number, rows: readonly unknown[]): Statement {
  return {
    text: `UNWIND $rows AS row CREATE (n:${label}) SET n = row.properties, n._since = $release`,
    parameters: { rows, release: integer(release) },
  };
}

/** Rows `{id, properties}`. Properties of ours that are null are gone; what somebody else wrote on the node stays. */
export function updateNodesStatement(label: NodeLabel, release: number, rows: readonly unknown[]): Statement {
  return {
    text: `UNWIND $rows AS row MATCH (n:${label} {id: row.id})
      ${keepNode(label, 'n')}
      SET n += row.properties, n._since = $release`,
    parameters: { rows, release: integer(release) },
  };
}

export function removeNodesStatement(label: NodeLabel, release: number, ids: readonly string[]): Statement {
  return {
    text: `UNWIND $ids AS id MATCH (n:${label} {id: id})
      ${keepNode(label, 'n')}
      DETACH DELETE n`,
    parameters: { ids, release: integer(release) },
  };
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
export function updateClaimsStatement(rows: readonly unknown[]): Statement {
  return {
    text: `UNWIND $rows AS row MATCH ()-[c:${CLAIMS}]->() WHERE elementId(c) = row.element SET c += row.properties`,
    parameters: { rows },
  };
}

export function removeClaimsStatement(elements: readonly string[]): Statement {
  return {
    text: `UNWIND $elements AS element MATCH ()-[c:${CLAIMS}]->() WHERE elementId(c) = element DELETE c`,
    parameters: { elements },
  };
}

/** Rows `{element, properties}`. */
export function updateEdgesStatement(
  type: RelationshipType,
  release: number,
  rows: readonly unknown[],
): Statement {
  return {
    text: `UNWIND $rows AS row MATCH (a)-[r:${type}]->(b) WHERE elementId(r) = row.element
      ${keepEdge(type)}
      SET r += row.properties, r._since = $release`,
    parameters: { rows, release: integer(release) },
  };
}

export function removeEdgesStatement(
  type: RelationshipType,
  release: number,
  elements: readonly string[],
): Statement {
  return {
    text: `UNWIND $elements AS element MATCH (a)-[r:${type}]->(b) WHERE elementId(r) = element
      ${keepEdge(type)}
      DELETE r`,
    parameters: { elements, release: integer(release) },
  };
}

/** Rows `{from, to, properties}`. */
export function createEdgesStatement(
  type: RelationshipType,
  [from, to]: readonly [NodeLabel, NodeLabel],
  release: number,
  rows: readonly unknown[],
): Statement {
  return {
    text: `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})
      CREATE (a)-[r:${type}]->(b) SET r = row.properties, r._since = $release`,
    parameters: { rows, release: integer(release) },
  };
}

/**
 * Rows `{id, loadedAt, claims, properties}`; answers how many are not as they were. A source with the same bytes as before was
 * loaded when it was first.
 */
export function sourcesMergeStatement(release: number, rows: readonly unknown[]): Statement {
  return {
    text: `UNWIND $rows AS row MERGE (s:${SOURCE} {id: row.id}) SET s._claims = row.claims
      WITH s, row, CASE WHEN s.sha256 = row.properties.sha256 THEN s.loadedAt ELSE row.loadedAt END AS loadedAt
      WHERE s._since IS NULL OR any(name IN keys(row.properties) WHERE s[name] <> row.properties[name])
      ${keepSource()}
      SET s += row.properties, s.loadedAt = loadedAt, s._since = $release
      RETURN count(s)`,
    parameters: { rows, release: integer(release) },
  };
}

/** Rows `{id, claims}`: adds to how much these sources are said to claim. */
export function addClaimsStatement(rows: readonly unknown[]): Statement {
  return {
    text: `UNWIND $rows AS row MATCH (s:${SOURCE} {id: row.id}) SET s._claims = s._claims + row.claims`,
    parameters: { rows },
  };
}

/** Rows `{sha256, origin, reading}`: texts as last read from these bytes; `origin` says who brought the bytes first. */
export function documentsStatement(rows: readonly unknown[]): Statement {
  return {
    text: `UNWIND $rows AS row MERGE (d:${DOCUMENT} {sha256: row.sha256}) ON CREATE SET d += row.origin
      WITH d, row WHERE any(name IN keys(row.reading) WHERE coalesce(d[name] <> row.reading[name], true))
      SET d += row.reading`,
    parameters: { rows },
  };
}

/** `[created, updated]`: how many nodes are new in this release, or say something else than before. */
export function countChangedStatement(label: NodeLabel, release: number): Statement {
  return {
    text: `MATCH (n:${label}) WHERE n._since = $release
      OPTIONAL MATCH (was:${PAST_NODE} {id: n.id}) WHERE was._until = $release
      RETURN count(CASE WHEN was IS NULL THEN 1 END), count(CASE WHEN was._hash <> n._hash THEN 1 END)`,
    parameters: { release: integer(release) },
  };
}

/** `[count]` of the nodes that these sources claim, each once. */
export function countClaimedStatement(owners: readonly string[]): Statement {
  return {
    text: `MATCH (s:${SOURCE})-[:${CLAIMS}]->(n) WHERE s.id IN $owners RETURN count(DISTINCT n)`,
    parameters: { owners },
  };
}

/** `[sequence]` of the latest release, 0 where there is none. */
export function latestReleaseStatement(): Statement {
  return {
    text: `OPTIONAL MATCH (r:${RELEASE}) RETURN coalesce(max(r.sequence), 0)`,
    parameters: {},
  };
}

export function createReleaseStatement(properties: Readonly<Record<string, unknown>>): Statement {
  return { text: `CREATE (r:${RELEASE}) SET r = $properties`, parameters: { properties } };
}
