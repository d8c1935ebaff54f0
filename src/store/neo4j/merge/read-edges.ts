import { RELATIONSHIPS, type RelationshipType } from '../../../domain/graph-model.js';
import * as cypher from '../cypher/merge-statements.js';
import type { Run } from '../run.js';
import type { StoredEdge } from './plan-edges.js';

const TYPES = Object.keys(RELATIONSHIPS) as RelationshipType[];

/** What these sources claim of relationships of these types, without what they say. */
export async function readEdges(
  run: Run,
  owners: readonly string[],
  types: readonly RelationshipType[] = TYPES,
): Promise<readonly StoredEdge[]> {
  const stored: StoredEdge[] = [];
  for (const type of types)
    for (const row of await run(cypher.ownedStatement(type, owners))) {
      const [owner, from, to, key, hash, element] = row as readonly string[] as readonly [
        string, string, string, string, string, string,
      ]; // biome-ignore format: one screen
      stored.push({ type, owner, from, to, key, hash, element });
    }
  return stored;
}
