import { type DocumentNode, GraphQLError, type GraphQLSchema, getNamedType, isLeafType } from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { fieldSize, isCounted, weightOf } from './field-size.js';
import { tooManyFields, VISITS_MAX } from './query-shape.js';

/**
 * Most nodes that the answer can hold: page sizes, variables and default values included, multiplied along each path and
 * added up, with what each question looks at on its own.
 */
export function queryCost(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Readonly<Record<string, unknown>>,
): number {
  const estimator = ({ type, field, args, childComplexity }: ComplexityEstimatorArgs): number => {
    if (field.name.startsWith('__') || type.name.startsWith('__')) return 0;
    if (isLeafType(getNamedType(field.type))) return weightOf(field, schema);
    const size = fieldSize(field, args, type, schema);
    const own = isCounted(field, size, schema) ? 1 : 0;
    return Math.min(weightOf(field, schema) + size.size * (own + childComplexity), Number.MAX_SAFE_INTEGER);
  };
  try {
    return getComplexity({
      schema,
      query,
      variables: { ...variables },
      estimators: [estimator],
      maxQueryNodes: VISITS_MAX,
      ...(operationName === undefined ? {} : { operationName }),
    });
  } catch (error) {
    // Arguments were read before, so all that is left to go wrong is the number of fields.
    throw error instanceof GraphQLError ? tooManyFields() : error;
  }
}
