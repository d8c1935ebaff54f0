import { Kind, type OperationDefinitionNode, type TypeNode } from 'graphql';

/** Remembers what operations cost that were let through. */
export interface KnownCosts {
  readonly get: (operation: OperationDefinitionNode, variables: Variables) => number | null;
  readonly keep: (operation: OperationDefinitionNode, variables: Variables, cost: number) => void;
}

type Variables = Readonly<Record<string, unknown>>;

/** Kept for one operation; page sizes seldom differ much. */
const COSTS_MAX = 100;
/** What is called with longer variables than this is measured each time. */
const KEY_CHARACTERS_MAX = 500;
/** Types of which a value says nothing of how much is asked for, but only of what. */
const WORDS = ['ID', 'String'];

/** An operation is remembered as long as its document is: Apollo gives the same one for the same text. */
export function createKnownCosts(): KnownCosts {
  const costs = new WeakMap<OperationDefinitionNode, Map<string, number>>();
  return {
    get: (operation, variables) => costs.get(operation)?.get(sizesIn(operation, variables)) ?? null,
    keep: (operation, variables, cost) => {
      const key = sizesIn(operation, variables);
      if (key.length > KEY_CHARACTERS_MAX) return;
      const known = costs.get(operation) ?? new Map<string, number>();
      if (known.size >= COSTS_MAX) known.clear();
      costs.set(operation, known.set(key, cost));
    },
  };
}

/** What of the variables can change the cost: all, but of a word only whether it is given. */
function sizesIn({ variableDefinitions = [] }: OperationDefinitionNode, variables: Variables): string {
  const sizes = variableDefinitions.map(({ variable, type }) => {
    const value = variables[variable.name.value];
    return typeof value === 'string' && isWord(type) ? 'word' : JSON.stringify(value);
  });
  return sizes.join('\n');
}

function isWord(type: TypeNode): boolean {
  const given = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return given.kind === Kind.NAMED_TYPE && WORDS.includes(given.name.value);
}
