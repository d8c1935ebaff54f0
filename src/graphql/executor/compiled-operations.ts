import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { fragmentsOf } from '../fragments-of.js';
import { type CompiledOperation, compileOperation } from './compile-operation.js';
import { UNUSUAL } from './run.js';

/** Places kept ready in all; one takes some hundred bytes. */
const PLACES_MAX = 50_000;
/** What has more is compiled by nobody: it may be a query made to be large, and is hardly asked twice. */
const PLACES_OF_ONE_MAX = 5_000;

/** Gives the compiled form of an operation, or null where graphql-js must execute it. */
export type CompiledOperations = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
) => CompiledOperation | null;

/**
 * Compiles each operation once for each set of its conditions, and forgets those longest unused where there are too many.
 * Apollo gives the same document for the same text.
 */
export function createCompiledOperations(schema: GraphQLSchema): CompiledOperations {
  const kept = new Map<OperationDefinitionNode, Variants>();
  let places = 0;
  const forgetOldest = (): void => {
    for (const [operation, { compiled }] of kept) {
      if (places <= PLACES_MAX) return;
      kept.delete(operation);
      for (const one of compiled.values()) places -= sizeOf(one);
    }
  };
  return (document, operation, variables) => {
    const variants = kept.get(operation) ?? {
      conditions: conditionsOf(document),
      fragments: fragmentsOf(document),
      compiled: new Map(),
    };
    kept.delete(operation);
    kept.set(operation, variants);
    const key = variants.conditions.map((name) => String(variables[name])).join();
    const known = variants.compiled.get(key);
    if (known !== undefined) return known;
    const context = { schema, fragments: variants.fragments, variableValues: variables };
    const compiled = compiledOrNull(() => compileOperation(schema, operation, context));
    variants.compiled.set(key, compiled);
    places += sizeOf(compiled);
    forgetOldest();
    return compiled;
  };
}

interface Variants {
  /** The variables of conditions. */
  readonly conditions: readonly string[];
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly compiled: Map<string, CompiledOperation | null>;
}

/** The names of the variables that conditions, and other directives, are given. */
function conditionsOf(document: DocumentNode): readonly string[] {
  const conditions = new Set<string>();
  visit(document, {
    enter: (node) => {
      if (node.kind !== Kind.DIRECTIVE) return;
      for (const { value } of node.arguments ?? [])
        if (value.kind === Kind.VARIABLE) conditions.add(value.name.value);
    },
  });
  return [...conditions];
}

function compiledOrNull(compile: () => CompiledOperation): CompiledOperation | null {
  try {
    const compiled = compile();
    return compiled.placeCount > PLACES_OF_ONE_MAX ? null : compiled;
  } catch (error) {
    if (error === UNUSUAL) return null;
    throw error;
  }
}

function sizeOf(compiled: CompiledOperation | null): number {
  return compiled?.placeCount ?? 1;
}
