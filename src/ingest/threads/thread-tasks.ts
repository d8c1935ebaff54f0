import { workerData } from 'node:worker_threads';
import { DomainError, type ErrorCode } from '../../domain/errors.js';
import type { GraphBatch } from '../../domain/graph-batch.js';
import type { Source } from '../../domain/span.js';
import { assembleSource } from '../assemble/assemble.js';
import {
  type Corpus,
  createCorpus,
  type KnownPolicy,
  knownPoliciesOf,
  policyIdsOf,
} from '../assemble/corpus.js';
import { createExtract, type Extract } from '../extract/extract.js';
import type { Gazetteers } from '../gazetteers.js';
import { parse } from '../parse/parse.js';
import type { PolicyDocument, PolicyTree } from '../policy-tree.js';
import { readSource } from '../read/read-source.js';
import { createKnowledge, type Knowledge } from '../resolve/knowledge.js';

/** What a thread keeps between its tasks: the trees of its own sources, until they are assembled. */
interface Held {
  readonly tree: PolicyTree;
  readonly ids: ReadonlyMap<PolicyDocument, string>;
}

const held = new Map<string, Held>();
let tools: { readonly knowledge: Knowledge; readonly extract: Extract } | null = null;
let corpus: Corpus | null = null;

/** An error loses its class on the way between threads, so that a foreseen one travels as what it says. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Reads one file. */
export async function readFile(path: string): Promise<Source | { readonly refusal: Refusal }> {
  try {
    return await readSource(path);
  } catch (failure) {
    if (!(failure instanceof DomainError)) throw failure;
    const { code, message, details } = failure;
    return { refusal: { code, message, details } };
  }
}

/** Parses a source, keeps its tree, and tells under which titles and numbers others may cite its documents. */
export function parseSource(source: Source): readonly KnownPolicy[] {
  const tree = parse(source);
  const ids = policyIdsOf(tree.documents, source.file);
  held.set(source.id, { tree, ids });
  return knownPoliciesOf(tree.documents, ids);
}

/** All documents that can be cited: of this run, of every thread, and of the store. */
export function knowCorpus(policies: readonly KnownPolicy[]): void {
  corpus = createCorpus(policies);
}

/** What would be loaded of a source that this thread has parsed. */
export function assembleHeld(sourceId: string): GraphBatch {
  const mine = held.get(sourceId);
  if (mine === undefined || corpus === null) throw new Error(`${sourceId} was not parsed by this thread.`);
  held.delete(sourceId);
  tools ??= toolsOf(workerData as Gazetteers);
  return assembleSource({ ...mine, ...tools, corpus });
}

function toolsOf(gazetteers: Gazetteers): { readonly knowledge: Knowledge; readonly extract: Extract } {
  return { knowledge: createKnowledge(gazetteers), extract: createExtract(gazetteers) };
}
