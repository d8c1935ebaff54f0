import { NODE_FIELDS, type NodeLabel, type RelationshipType } from '../../../domain/graph-model.js';
import { EVIDENCE_PROPERTIES, edgeKinds, integer } from '../values.js';
import { whereText } from './condition-texts.js';
import { CLAIMS, DOCUMENT, PAST_EDGE, PAST_NODE, PAST_SOURCE, RELEASE, SOURCE } from './names.js';
import { SOURCE_COLUMNS } from './read-statements.js';
import type { Statement } from './statement.js';

/** What is asked of the past, and of all that a source claims. `release` is null for the graph as it is now. */

const COUNTED = ['created', 'updated', 'removed', 'unchanged'];
const SOURCE_VALUES = (variable: string): string =>
  SOURCE_COLUMNS.map((name) => `${variable}.${name}`).join(', ');

/** `[sequence, at, cause, nodes created, updated, removed, unchanged, edges created, …]`, oldest first. */
export function releasesStatement(): Statement {
  const counts = ['nodes', 'edges'].flatMap((what) => COUNTED.map((name) => `r.${what}_${name}`));
  return {
    text: `MATCH (r:${RELEASE}) RETURN r.sequence, r.at, r.cause, ${counts.join(', ')} ORDER BY r.sequence`,
    parameters: {},
  };
}

/** `[since, until, id, file, sha256, characters, loadedAt]` of every version of every record of a source. */
export function recordsStatement(): Statement {
  const columns = 's.id, s.file, s.sha256, s.characters, s.loadedAt';
  return {
    text: `MATCH (s:${SOURCE}|${PAST_SOURCE}) RETURN s._since, s._until, ${columns}`,
    parameters: {},
  };
}

/** `[id, about how many claims]` of the sources that there are, or were; of these alone where `ids` is given. */
export function sourceIdsStatement(release: number | null, ids: readonly string[] | null): Statement {
  const ofThese = ids === null ? [] : ['s.id IN $ids'];
  const now = whereText(release === null ? ofThese : ['s._since <= $release', ...ofThese]);
  const past = whereText(['s._since <= $release', 's._until > $release', ...ofThese]);
  return {
    text: `MATCH (s:${SOURCE})${now} RETURN s.id, s._claims${
      release === null
        ? ''
        : `\nUNION ALL MATCH (s:${PAST_SOURCE})${past}
      OPTIONAL MATCH (now:${SOURCE} {id: s.id}) RETURN s.id, now._claims AS \`s._claims\``
    }`,
    parameters: {
      ...(release === null ? {} : { release: integer(release) }),
      ...(ids === null ? {} : { ids }),
    },
  };
}

/** The columns of these sources. */
export function sourceRecordsStatement(ids: readonly string[], release: number | null): Statement {
  const now = `MATCH (s:${SOURCE}) WHERE s.id IN $ids${release === null ? '' : ' AND s._since <= $release'} RETURN ${SOURCE_VALUES('s')}`;
  const past = `MATCH (s:${PAST_SOURCE}) WHERE s.id IN $ids AND s._since <= $release AND s._until > $release RETURN ${SOURCE_VALUES('s')}`;
  return release === null
    ? { text: now, parameters: { ids } }
    : { text: `${now}\nUNION ALL ${past}`, parameters: { ids, release: integer(release) } };
}

/**
 * `[owner, stub, json, values]` of every node of this label that these sources claim; the one whose claim is shown has no JSON.
 * As of a release only the claim that was shown.
 */
export function claimedNodesStatement(
  label: NodeLabel,
  owners: readonly string[],
  release: number | null,
): Statement {
  const shown = release === null ? '' : ' AND c.json IS NULL AND n._since <= $release';
  return {
    text: `MATCH (s:${SOURCE})-[c:${CLAIMS}]->(n:${label}) WHERE s.id IN $owners${shown}
      RETURN s.id, c.stub, c.json, CASE WHEN c.json IS NULL THEN [name IN $names | n[name]] END`,
    parameters: {
      owners,
      names: nodeColumns(label),
      ...(release === null ? {} : { release: integer(release) }),
    },
  };
}

/** `[label, properties]` of what these sources showed of nodes then, and do no more. */
export function pastNodesStatement(owners: readonly string[], release: number): Statement {
  return {
    text: `MATCH (n:${PAST_NODE}) WHERE n._owner IN $owners AND n._since <= $release AND n._until > $release
      RETURN n._label, properties(n)`,
    parameters: { owners, release: integer(release) },
  };
}

/** `[from, to, values]` of every relationship of this type that these sources claim. */
export function claimedEdgesStatement(
  type: RelationshipType,
  owners: readonly string[],
  release: number | null,
): Statement {
  return {
    text: `MATCH (a)-[r:${type}]->(b) WHERE r.owner IN $owners${release === null ? '' : ' AND r._since <= $release'}
      RETURN a.id, b.id, [name IN $names | r[name]]`,
    parameters: {
      owners,
      names: edgeColumns(type),
      ...(release === null ? {} : { release: integer(release) }),
    },
  };
}

/** `[type, from, to, properties]` of what these sources claimed then, and do no more. */
export function pastEdgesStatement(owners: readonly string[], release: number): Statement {
  return {
    text: `MATCH (r:${PAST_EDGE}) WHERE r.owner IN $owners AND r._since <= $release AND r._until > $release
      RETURN r._type, r._from, r._to, properties(r)`,
    parameters: { owners, release: integer(release) },
  };
}

/** `[sha256, sourceId, file, text, pageStarts, notes]` of the documents that were read from these bytes. */
export function readDocumentsStatement(hashes: readonly string[]): Statement {
  return {
    text: `UNWIND $hashes AS sha256 MATCH (d:${DOCUMENT} {sha256: sha256})
      RETURN sha256, d.sourceId, d.file, d.text, d.pageStarts, d.notes`,
    parameters: { hashes },
  };
}

export function nodeColumns(label: NodeLabel): readonly string[] {
  return Object.keys(NODE_FIELDS[label]);
}

/** `owner` stands among them. */
export function edgeColumns(type: RelationshipType): readonly string[] {
  return [...Object.keys(edgeKinds(type)), ...Object.values(EVIDENCE_PROPERTIES)];
}
