import {
  type DocumentNode,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { createKnownCosts, type KnownCosts } from '../limits/known-costs.js';
import type { CompiledOperation } from './compile-operation.js';
import { type CompiledOperations, createCompiledOperations } from './compiled-operations.js';

/** What is known of queries that were let through: what they cost, how they are answered, and which text is which of them. */
export interface KnownQueries {
  readonly costs: KnownCosts;
  readonly compiledOf: CompiledOperations;
  /** Remembers that this text was parsed, found valid, measured, and answered without an error. */
  readonly keep: (query: KnownQuery) => void;
  /** Null where the text, what it is called with, or its size is new, or its variables are wrong. */
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
  const kept = new Map<string, KnownQuery>();
  let characters = 0;
  const forget = (text: string): void => {
    if (kept.delete(text)) characters -= text.length;
  };
  return {
    costs,
    compiledOf,
    keep: (query) => {
      const { text, operation } = query;
      // A directive of the whole may change what is asked, such as `@asOf`.
      if (text.length > CHARACTERS_OF_ONE_MAX || operation.directives?.length) return;
      forget(text);
      kept.set(text, query);
      characters += text.length;
      for (const oldest of kept.keys()) {
        if (characters <= CHARACTERS_MAX) return;
        forget(oldest);
      }
    },
    find: ({ text, operationName, variables }) => {
      const known = kept.get(text);
      if (known?.operationName !== operationName) return null;
      kept.delete(text);
      kept.set(text, known);
      const { document, operation } = known;
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
      const cost = coerced ? costs.get(operation, coerced) : null;
      const compiled = coerced && cost !== null ? compiledOf(document, operation, coerced) : null;
      return coerced && cost !== null && compiled ? { compiled, variables: coerced, cost } : null;
    },
  };
}
