import path from 'node:path';
import type { EdgeClaim, GraphBatch, NodeClaim } from '../../domain/graph-batch.js';
import type { Source } from '../../domain/span.js';
import { atHand, type SourceAtHand } from '../../ingest/source-at-hand.js';
import { type KeptBatch, keptBatch } from './kept-batch.js';
import { createRecordFile } from './record-file.js';
import { openTemporaryFolder } from './temporary-folder.js';

/** Puts aside, on disk, what a load has read and does not need for now: a large corpus is more than the memory holds. */
export interface Aside {
  source(source: Source): SourceAtHand;
  /** `document` is the text that it was made from, which is kept already; null where there is none. */
  batch(batch: GraphBatch, document: SourceAtHand | null): KeptBatch;
}

/** What is put aside is gone when the work ends, however it ends. Fails with FILE_UNWRITABLE. */
export async function withAside<T>(work: (aside: Aside) => Promise<T>): Promise<T> {
  const folder = await openTemporaryFolder('policy-graph-load-');
  const inFolder = (name: string) => createRecordFile(path.join(folder.path, name));
  const [texts, nodes, edges] = [inFolder('texts'), inFolder('nodes'), inFolder('relationships')];
  try {
    return await work({
      source(source) {
        const place = texts.append(source);
        return atHand(source, async () => texts.read(place) as Source);
      },
      batch(batch, document) {
        const [ofNodes, ofEdges] = [nodes.append(batch.nodes), edges.append(batch.edges)];
        return keptBatch(batch, {
          document,
          nodes: () => nodes.read(ofNodes) as readonly NodeClaim[],
          edges: () => edges.read(ofEdges) as readonly EdgeClaim[],
        });
      },
    });
  } finally {
    for (const file of [texts, nodes, edges]) file.close();
    await folder.remove();
  }
}
