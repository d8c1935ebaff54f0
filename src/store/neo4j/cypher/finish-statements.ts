import { MARKER } from './names.js';
import type { Statement } from './statement.js';

/** What is said to finish a graph that Neo4j's import tool has loaded. Names come from our own tables. */

/** `[count]` of the nodes with this label. */
export function labelCountStatement(label: string): Statement {
  return { text: `MATCH (n:${label}) RETURN count(n)`, parameters: {} };
}

/** `[count]` of the relationships of this type. */
export function typeCountStatement(type: string): Statement {
  return { text: `MATCH ()-[r:${type}]->() RETURN count(r)`, parameters: {} };
}

/** Gives nodes the lists without members that the files could not say. */
export function nodeListsStatement(label: string, lists: readonly string[]): Statement {
  return listsStatement(`(x:${label})`, lists);
}

export function edgeListsStatement(type: string, lists: readonly string[]): Statement {
  return listsStatement(`()-[x:${type}]->()`, lists);
}

function listsStatement(pattern: string, lists: readonly string[]): Statement {
  const missing = lists.map((name) => `x.${name} IS NULL`).join(' OR ');
  const given = lists.map((name) => `x.${name} = coalesce(x.${name}, [])`).join(', ');
  return {
    text: `MATCH ${pattern} WHERE ${missing} CALL (x) { SET ${given} } IN TRANSACTIONS OF 5000 ROWS`,
    parameters: {},
  };
}

/** Says that nothing is missing any more. */
export function endFinishingStatement(): Statement {
  return { text: `MATCH (m:${MARKER}) REMOVE m.unfinished`, parameters: {} };
}
