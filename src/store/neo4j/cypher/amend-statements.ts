import { integer } from '../values.js';
import { keepSource } from './keep-text.js';
import { SOURCE } from './names.js';
import type { Statement } from './statement.js';

/** What an amendment says to Neo4j of its source, beside the statements of a merge. */

/** `[corrections, quality]` of a source, as JSON; no row where there is none. */
export function amendedFieldsStatement(id: string): Statement {
  return { text: `MATCH (s:${SOURCE} {id: $id}) RETURN s.corrections, s.quality`, parameters: { id } };
}

/** Beside the graph, and no release: what is noted of a source, but nothing that it claims. */
export function writeLogStatement(id: string, corrections: string): Statement {
  return {
    text: `MATCH (s:${SOURCE} {id: $id}) SET s.corrections = $corrections`,
    parameters: { id, corrections },
  };
}

export function amendSourceStatement(
  id: string,
  release: number,
  fields: { readonly corrections: string; readonly quality: string },
): Statement {
  return {
    text: `MATCH (s:${SOURCE} {id: $id})
      ${keepSource()}
      SET s += $fields, s._since = $release`,
    parameters: { id, fields, release: integer(release) },
  };
}
