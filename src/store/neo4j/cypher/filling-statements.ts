import { NODE_LABELS } from '../../../domain/graph-model.js';
import { integer } from '../values.js';
import { DOCUMENT, LAYOUT, MARKER, PAST_EDGE, PAST_NODE, PAST_SOURCE, RELEASE, SOURCE } from './names.js';
import type { Statement } from './statement.js';

/** What is said to fill an empty database in many transactions: our mark tells everybody that it is not whole yet. */

/** `[whether the mark is this filler's]`: of two that begin at once only one gets it. */
export function beginFillingStatement(filler: string): Statement {
  return {
    text: `MERGE (m:${MARKER} {id: 'policy-graph'})
      ON CREATE SET m.layout = $layout, m.fillingAt = timestamp(), m.filler = $filler RETURN m.filler = $filler`,
    parameters: { filler, layout: integer(LAYOUT) },
  };
}

/** Says that this filler is alive; no row where the mark is not its own any more. */
export function goOnFillingStatement(filler: string): Statement {
  return {
    text: `MATCH (m:${MARKER} {filler: $filler}) SET m.fillingAt = timestamp() RETURN true`,
    parameters: { filler },
  };
}

/** Says that all is there; no row where the mark is not this filler's any more. */
export function endFillingStatement(filler: string): Statement {
  return {
    text: `MATCH (m:${MARKER} {filler: $filler}) REMOVE m.fillingAt, m.filler RETURN true`,
    parameters: { filler },
  };
}

const FILLED = [...NODE_LABELS, SOURCE, RELEASE, DOCUMENT, PAST_NODE, PAST_EDGE, PAST_SOURCE];

/** Empties what was half filled, a few thousand nodes at a time; the mark goes last. */
export function emptyStatements(): readonly Statement[] {
  return [...FILLED, MARKER].map((label) => ({
    text: `MATCH (n:${label}) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS`,
    parameters: {},
  }));
}
