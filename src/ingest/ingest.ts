import type { GraphBatch } from '../domain/graph-batch.js';
import type { Source } from '../domain/span.js';
import { assembleSource } from './assemble/assemble.js';
import { createCorpus, type KnownPolicy, knownPoliciesOf, policyIdsOf } from './assemble/corpus.js';
import { createExtract } from './extract/extract.js';
import type { Gazetteers } from './gazetteers.js';
import { parse } from './parse/parse.js';
import { createKnowledge } from './resolve/knowledge.js';

/** The steps between reading and merging, composed: pure functions of the texts, the gazetteers and the known titles. */
export interface Ingest {
  /**
   * What would be loaded of each source, in order. All sources are parsed before the first batch is made, so that
   * they can cite each other; `known` are the documents that the store holds already.
   */
  batchesOf(sources: readonly Source[], known: readonly KnownPolicy[]): Generator<GraphBatch, void, void>;
}

export function createIngest(gazetteers: Gazetteers): Ingest {
  const knowledge = createKnowledge(gazetteers);
  const extract = createExtract(gazetteers);
  return {
    *batchesOf(sources, known) {
      const trees = sources.map((source) => {
        const tree = parse(source);
        return { tree, ids: policyIdsOf(tree.documents, source.file) };
      });
      const corpus = createCorpus([
        ...known,
        ...trees.flatMap(({ tree, ids }) => knownPoliciesOf(tree.documents, ids)),
      ]);
      for (const { tree, ids } of trees) yield assembleSource({ tree, ids, knowledge, corpus, extract });
    },
  };
}
