import type { Statement } from 'better-sqlite3';
import { RELATIONSHIPS, type RelationshipType } from '../../domain/graph-model.js';
import { edgeTable } from './names.js';

/**
 * Takes the indexes of all relationships away while an empty store is filled, and gives how to make them again, one a step: an index
 * that is made of sorted rows costs a third of one that is kept in step (bench/README.md). Does nothing where the store holds a source.
 * While they are away only sources that are new may merge.
 */
export function takeIndexesAway(prepare: (text: string) => Statement): () => Generator<void> {
  const [isEmpty] = prepare('SELECT NOT EXISTS (SELECT 1 FROM sources)').get() as [number];
  const indexes = isEmpty === 1 ? Object.keys(RELATIONSHIPS).flatMap((type) => indexesOf(prepare, type)) : [];
  for (const { name } of indexes) prepare(`DROP INDEX ${name}`).run();
  return function* make() {
    for (const { text } of indexes) {
      prepare(text).run();
      yield;
    }
  };
}

interface Index {
  readonly name: string;
  readonly text: string;
}

function indexesOf(prepare: (text: string) => Statement, type: string): readonly Index[] {
  const rows = prepare(
    `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = ?`,
  ).all(edgeTable(type as RelationshipType)) as readonly [string, string][];
  return rows.map(([name, text]) => ({ name, text }));
}
