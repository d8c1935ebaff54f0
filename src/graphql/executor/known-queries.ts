import {
  type DocumentNode,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { askedRelease } from '../asked-release.js';
import { createKnownCosts, type KnownCosts } from '../limits/known-costs.js';
import type { CompiledOperation } from './compile-operation.js';
import { type CompiledOperations, createCompiledOperations } from './compiled-operations.js';
import { createHeavyQueries, type HeavyQueries } from './heavy-queries.js';

/** What is known of queries that were let through: what they cost, how they are answered, and which text is which of them. */
export interface KnownQueries {
  readonly costs: KnownCosts;
  readonly compiledOf: CompiledOperations;
  readonly heavy: HeavyQueries;
  /** Remembers that this text was parsed, found valid, measured, and answered without an error. */
  readonly keep: (query: KnownQuery) => void;
  /** Null where the text, what it is called with, or its size is new, its variables are wrong, or a former release is asked. */
  readonly find: (asked: AskedQuery) => ReadyQuery | null;
}

interface KnownQuery {
  readonly text: string;
  readonly operationName: string | null;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

export interface AskedQuery extends Pick<KnownQuery, 'text' | 'operationName'> {
  readonly variables: Readonly<Record<string, unknown>>;
}

interface ReadyQuery {
  readonly compiled: CompiledOperation;
  /** As coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly cost: number;
}

/** Of all texts that are kept, and of one. */
const CHARACTERS_MAX = 2_000_000;
const CHARACTERS_OF_ONE_MAX = 50_000;

/** Keeps texts within bounds: the one longest unused is forgotten first. */
export function createKnownQueries(schema: GraphQLSchema): KnownQueries {
  const costs = createKnownCosts();
  const compiledOf = createCompiledOperations(schema);
  const kept = new LRUCache<string, KnownQuery>({
    maxSize: CHARACTERS_MAX,
    maxEntrySize: CHARACTERS_OF_ONE_MAX,
    sizeCalculation: (_query, text) => text.length,
  });
  return {
    costs,
    compiledOf,
    heavy: createHeavyQueries(),
    keep: (query) => {
      kept.set(query.text, query);
    },
    find: ({ text, operationName, variables }) => {
      const known = kept.get(text);
      if (known?.operationName !== operationName) return null;
      const { document, operation } = known;
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
      // A former release is made ready by Apollo's plugin, which says in its words where there is none.
      if (!coerced || askedRelease(schema, operation, coerced) !== null) return null;
      const cost = costs.get(operation, coerced);
      const compiled = cost === null ? null : compiledOf(document, operation, coerced);
      return cost !== null && compiled ? { compiled, variables: coerced, cost } : null;
    },
  };
}
