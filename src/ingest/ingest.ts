import type { GraphBatch } from '../domain/graph-batch.js';
import type { Source } from '../domain/span.js';
import { assembleSource } from './assemble/assemble.js';
import {
  type Corpus,
  createCorpus,
  type KnownPolicy,
  knownPoliciesOf,
  policyIdsOf,
} from './assemble/corpus.js';
import { createExtract } from './extract/extract.js';
import type { Gazetteers } from './gazetteers.js';
import { parse } from './parse/parse.js';
import type { PolicyDocument, PolicyTree } from './policy-tree.js';
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
  const assemble = createAssembler(gazetteers);
  return {
    *batchesOf(sources, known) {
      const parsed = sources.map(parseForCorpus);
      const corpus = createCorpus([...known, ...parsed.flatMap(({ policies }) => policies)]);
      for (const each of parsed) yield assemble(each, corpus);
    },
  };
}

/** A source before anyone knows what it cites: its tree, and under which titles and numbers others may cite it. */
export interface ParsedSource {
  readonly tree: PolicyTree;
  /** The id of each document of the tree. */
  readonly ids: ReadonlyMap<PolicyDocument, string>;
  readonly policies: readonly KnownPolicy[];
}

export function parseForCorpus(source: Source): ParsedSource {
  const tree = parse(source);
  const ids = policyIdsOf(tree.documents, source.file);
  return { tree, ids, policies: knownPoliciesOf(tree.documents, ids) };
}

/** What would be loaded of a parsed source, beside the documents that it may cite. */
export type Assemble = (parsed: ParsedSource, corpus: Corpus) => GraphBatch;

export function createAssembler(gazetteers: Gazetteers): Assemble {
  const knowledge = createKnowledge(gazetteers);
  const extract = createExtract(gazetteers);
  return ({ tree, ids }, corpus) => assembleSource({ tree, ids, knowledge, corpus, extract });
}
