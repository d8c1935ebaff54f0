import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { DomainError } from '../domain/errors.js';
import { pageRequest } from './page-arguments.js';
import type { QueryLimits } from './query-limits.js';
import { type SelectedField, type SelectionContext, selectedFields } from './selected-fields.js';

export interface QueryMeasure {
  readonly depth: number;
  /** Most nodes that the answer can hold: page sizes multiplied along each path, and added up. */
  readonly cost: number;
}

/** Members assumed of a list that has no page size: agencies of a measure, reasons, layouts. */
const LIST_SIZE = 5;
/** Fields looked at before the measuring itself is given up; only aliases piled upon fragments come here. */
const VISITS_MAX = 10_000;
/** Layers of a connection, which are no depth of their own. */
const LAYERS = new Set(['edges', 'nodes', 'node']);

/**
 * Measures a query before it is executed, variables and default values included, and refuses what passes a limit:
 * INVALID_PAGE, QUERY_TOO_DEEP, QUERY_TOO_LARGE. The message says what to change.
 */
export function measureQuery(
  selections: readonly SelectionSetNode[],
  context: SelectionContext,
  limits: QueryLimits,
): QueryMeasure {
  const root = context.schema.getQueryType() as GraphQLObjectType;
  const walk: Measuring = { context, limits, depth: 0, visits: 0, largest: { path: '', size: 0 } };
  const fields = selectedFields(root, selections, context);
  if (fields.length > limits.rootFieldsMax) {
    throw new DomainError(
      'QUERY_TOO_LARGE',
      `The query has ${fields.length} fields at its root, aliases included; the limit is ${limits.rootFieldsMax}. Ask in several queries.`,
      { rootFields: fields.length, limit: limits.rootFieldsMax },
    );
  }
  const cost = costOfFields(root, fields, { path: [], depth: 0, times: 1 }, walk);
  if (cost > limits.costMax) throw tooLarge(cost, walk);
  return { depth: walk.depth, cost };
}

interface Measuring {
  readonly context: SelectionContext;
  readonly limits: QueryLimits;
  depth: number;
  visits: number;
  /** The page that multiplies most, to be named when the whole is too large. */
  largest: { readonly path: string; readonly size: number };
}

interface Place {
  readonly path: readonly string[];
  readonly depth: number;
  /** How many objects there may be at this place. */
  readonly times: number;
}

function costOfFields(
  type: GraphQLObjectType,
  fields: readonly SelectedField[],
  at: Place,
  walk: Measuring,
): number {
  let cost = 0;
  for (const field of fields) {
    walk.visits++;
    if (walk.visits > VISITS_MAX) throw tooManyFields();
    const definition = type.getFields()[field.name];
    if (definition) cost += costOfField(definition, field, at, walk);
  }
  return cost;
}

function costOfField(
  definition: GraphQLField<unknown, unknown>,
  field: SelectedField,
  at: Place,
  walk: Measuring,
): number {
  const path = [...at.path, field.name];
  const isConnection = definition.args.some(({ name }) => name === 'last');
  const asked = isConnection ? pageRequest(field.args, false).first : field.args.first;
  const first = checkedPageSize(asked, path, walk.limits);
  if (isLeafType(getNamedType(definition.type))) return 0;
  const isLayer = at.path.length > 0 && LAYERS.has(field.name);
  const depth = at.depth + (isLayer ? 0 : 1);
  walk.depth = Math.max(walk.depth, depth);
  if (depth > walk.limits.depthMax) throw tooDeep(path, walk.limits);
  const isPage = first !== null || Array.isArray(field.args.ids);
  const size =
    first ?? (Array.isArray(field.args.ids) ? field.args.ids.length : listSize(definition, isLayer));
  const times = Math.min(at.times * size, Number.MAX_SAFE_INTEGER);
  if (isPage && times > walk.largest.size) walk.largest = { path: path.join('.'), size: times };
  const child = costBelow(definition, field, { path, depth, times }, walk);
  const own = isPage || (!isLayer && isNode(definition, walk.context.schema)) ? 1 : 0;
  return weightOf(definition, walk.context.schema) + size * (own + child);
}

/** Nodes that a named question looks at on its own, as `@cost` says in `schema/`. */
function weightOf({ astNode }: GraphQLField<unknown, unknown>, schema: GraphQLSchema): number {
  const directive = schema.getDirective('cost');
  const cost = directive && astNode ? getDirectiveValues(directive, astNode) : undefined;
  return typeof cost?.weight === 'number' ? cost.weight : 0;
}

/** The dearest of the types that may stand there. */
function costBelow(
  definition: GraphQLField<unknown, unknown>,
  field: SelectedField,
  at: Place,
  walk: Measuring,
): number {
  const type = getNamedType(definition.type);
  const types = isAbstractType(type) ? walk.context.schema.getPossibleTypes(type) : [type];
  let dearest = 0;
  for (const possible of types) {
    if (!isObjectType(possible)) continue;
    const fields = selectedFields(possible, field.selections, walk.context);
    dearest = Math.max(dearest, costOfFields(possible, fields, at, walk));
  }
  return dearest;
}

function checkedPageSize(
  first: unknown,
  path: readonly string[],
  { pageSizeMax }: QueryLimits,
): number | null {
  if (typeof first !== 'number') return null;
  if (first < 1 || first > pageSizeMax) {
    throw new DomainError(
      'INVALID_PAGE',
      `\`first: ${first}\` of ${path.join('.')} is not allowed: use 1 to ${pageSizeMax}, and \`after\` for more.`,
      { first, limit: pageSizeMax },
    );
  }
  return first;
}

function listSize({ type }: GraphQLField<unknown, unknown>, isLayer: boolean): number {
  return !isLayer && isListType(getNullableType(type)) ? LIST_SIZE : 1;
}

function isNode({ type }: GraphQLField<unknown, unknown>, schema: GraphQLSchema): boolean {
  const named = getNamedType(type);
  const node = schema.getType('Node');
  return named === node || (isObjectType(named) && isAbstractType(node) && schema.isSubType(node, named));
}

function tooDeep(path: readonly string[], { depthMax }: QueryLimits): DomainError {
  return new DomainError(
    'QUERY_TOO_DEEP',
    `The query is nested more than ${depthMax} deep at ${path.join('.')}. Ask for the ids there, and go on from them in another query.`,
    { limit: depthMax },
  );
}

function tooLarge(cost: number, { largest, limits }: Measuring): DomainError {
  return new DomainError(
    'QUERY_TOO_LARGE',
    `The query may bring ${cost} nodes; the limit is ${limits.costMax}. Ask for smaller pages with \`first\`: most come from ${largest.path} (up to ${largest.size}).`,
    { cost, limit: limits.costMax },
  );
}

function tooManyFields(): DomainError {
  return new DomainError(
    'QUERY_TOO_LARGE',
    `The query selects more than ${VISITS_MAX} fields. Use fewer aliases and fragments, or several queries.`,
    { limit: VISITS_MAX },
  );
}
