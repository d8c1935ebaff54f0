import { DomainError } from '../../../domain/errors.js';
import type { CellKind } from '../cypher/row-text.js';

/** Between the members of a list: no text of a batch holds it (`checkBatches`). */
const MEMBER = '\0';

/**
 * One value as the import tool reads it: a text in quotes, also an empty one; without quotes an empty cell is a property that is not
 * there. A list without members is no property either, which whoever finishes the graph puts right (`emptyListsStatements`). A list of
 * nothing but one empty text cannot be told from it: INVALID_ARGUMENT.
 */
export function csvCell(kind: CellKind, value: unknown): string {
  if (value === null || value === undefined) return '';
  switch (kind) {
    case 'string':
      return quoted(value as string);
    case 'strings':
      return listCell(value as readonly string[]);
    case 'ints':
      return intsCell(value as readonly number[]);
    case 'boolean':
      return value === true ? 'true' : 'false';
    case 'int':
    case 'float':
      return Object.is(value, -0) ? '-0' : String(value);
  }
}

function quoted(text: string): string {
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
}

/** Most lists have one member, and joining takes longer than writing it. */
function intsCell(members: readonly number[]): string {
  return members.length === 1 ? String(members[0]) : members.join(MEMBER);
}

function listCell(members: readonly string[]): string {
  const [first] = members;
  if (first === undefined) return '';
  if (members.length > 1) return quoted(members.join(MEMBER));
  if (first !== '') return quoted(first);
  throw new DomainError(
    'INVALID_ARGUMENT',
    "A list of one empty text cannot be written for Neo4j's import tool: import into Neo4j itself, without --neo4j-files.",
  );
}
