import { NODE_LABELS, RELATIONSHIPS } from '../../../domain/graph-model.js';
import { MARKER, SOURCE } from './names.js';
import type { Statement } from './statement.js';

/**
 * `[name, count]` of every label and type, from the counts that Neo4j keeps, which it takes only where nothing stands beside the
 * count; our bookkeeping is none of them.
 */
export function countsStatement(): Statement {
  const parts = [
    ...NODE_LABELS.map(
      (label) => `MATCH (n:${label}) WITH count(n) AS total RETURN '${label}' AS name, total`,
    ),
    ...Object.keys(RELATIONSHIPS).map(
      (type) => `MATCH ()-[r:${type}]->() WITH count(r) AS total RETURN '${type}' AS name, total`,
    ),
  ];
  return { text: parts.join('\nUNION ALL\n'), parameters: {} };
}

/** Asks nothing: the server tells with every answer of which state the database is. */
export function lookStatement(): Statement {
  return { text: 'RETURN 0', parameters: {} };
}

/** The columns of a source, in the order of `sourcesStatement`. Lists of doubts are kept as JSON. */
export const SOURCE_COLUMNS = [
  'id',
  'kind',
  'file',
  'sha256',
  'characters',
  'loadedAt',
  'diagnostics',
  'unresolved',
  'quality',
  'corrections',
] as const;

export function sourcesStatement(): Statement {
  const columns = SOURCE_COLUMNS.map((name) => `s.${name}`).join(', ');
  return { text: `MATCH (s:${SOURCE}) RETURN ${columns} ORDER BY s.id`, parameters: {} };
}

/**
 * `[layouts of our mark, how many nodes carry a label of ours, milliseconds since the last sign of life of whoever fills it or
 * null, what the import tool has left unfinished or null]`: whether the database is empty, ours, half filled, or another's.
 */
export function ownershipStatement(): Statement {
  const counts = NODE_LABELS.map((label) => `COUNT { MATCH (:${label}) }`).join(' + ');
  return {
    text: `OPTIONAL MATCH (m:${MARKER}) WITH collect(m.layout) AS layouts, max(timestamp() - m.fillingAt) AS silentMs,
        head(collect(m.unfinished)) AS unfinished
      RETURN layouts, ${counts} AS nodes, silentMs, unfinished`,
    parameters: {},
  };
}
