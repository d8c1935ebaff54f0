import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode, visit } from 'graphql';
import { DomainError } from '../../domain/errors.js';
import { fragmentsOf } from '../fragments-of.js';
import { queryCost } from './query-cost.js';
import type { QueryLimits } from './query-limits.js';
import { queryShape } from './query-shape.js';

/** What is measured: the operation that will be executed, with the values of its variables. */
interface MeasuredQuery {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Measures a query before it is executed and refuses what passes a limit: INVALID_PAGE, QUERY_TOO_DEEP, QUERY_TOO_LARGE. The
 * message says what to change. `onCost` is told the cost also where it is refused.
 */
export function measureQuery(
  { schema, document, operation, variables }: MeasuredQuery,
  limits: QueryLimits,
  onCost: (cost: number) => void,
): void {
  const aliases = countAliases(document);
  if (aliases > limits.aliasesMax) {
    throw new DomainError(
      'QUERY_TOO_LARGE',
      `The query has ${aliases} aliases; the limit is ${limits.aliasesMax}. Ask in several queries, or for a list by \`ids\`.`,
      { aliases, limit: limits.aliasesMax },
    );
  }
  const fragments = fragmentsOf(document);
  const { largest } = queryShape(
    [operation.selectionSet],
    { schema, fragments, variableValues: variables },
    limits,
    schema.getRootType(operation.operation) ?? undefined,
  );
  const cost = queryCost(schema, document, operation.name?.value, variables);
  onCost(cost);
  if (cost > limits.costMax) throw tooLarge(cost, largest, limits);
}

function countAliases(document: DocumentNode): number {
  let aliases = 0;
  visit(document, {
    enter: (node) => {
      if (node.kind === Kind.FIELD && node.alias) aliases++;
    },
  });
  return aliases;
}

function tooLarge(
  cost: number,
  { path, size }: { readonly path: string; readonly size: number },
  { costMax }: QueryLimits,
): DomainError {
  const advice =
    path === ''
      ? 'Ask for fewer questions at once.'
      : `Ask for smaller pages with \`first\`: most come from ${path} (up to ${size}).`;
  return new DomainError(
    'QUERY_TOO_LARGE',
    `The query may bring ${cost} nodes; the limit is ${costMax}. ${advice}`,
    {
      cost,
      limit: costMax,
    },
  );
}
