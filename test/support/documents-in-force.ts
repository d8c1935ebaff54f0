import { askInForce } from '../../src/questions/in-force/in-force.js';
import type { DocumentInForce } from '../../src/questions/in-force/in-force-answer.js';
import type { GraphReader } from '../../src/store/graph-store.js';

/** All documents of the answer on a day. */
export async function documentsInForce(reader: GraphReader, on: string): Promise<readonly DocumentInForce[]> {
  const list = (await askInForce(reader, { on })).documents(null);
  return list.items(0, list.count);
}
