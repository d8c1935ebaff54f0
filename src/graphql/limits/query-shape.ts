import {
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { DomainError } from '../../domain/errors.js';
import { type SelectedField, selectedFields } from '../selected-fields.js';
import type { SelectionContext } from '../selection-context.js';
import { fieldSize, ownSizeMax, pageSizeOf, sizeOf } from './field-size.js';
import type { QueryLimits } from './query-limits.js';

interface QueryShape {
  readonly depth: number;
  /** The page that multiplies most: where it stands, and how many objects there may be. */
  readonly largest: { readonly path: string; readonly size: number };
}

/** Fields looked at before the measuring itself is given up; only aliases piled upon fragments come here. */
export const VISITS_MAX = 10_000;

/** Looks at every field that will be executed, and refuses pages outside the limits (INVALID_PAGE) and what nests too deep (QUERY_TOO_DEEP). */
export function queryShape(
  selections: readonly SelectionSetNode[],
  context: SelectionContext,
  limits: QueryLimits,
  root = context.schema.getQueryType() as GraphQLObjectType,
): QueryShape {
  const fields = selectedFields(root, selections, context);
  if (fields.length > limits.rootFieldsMax) throw tooManyRoots(fields.length, limits);
  const walk: Walk = { context, limits, depth: 0, visits: 0, largest: { path: '', size: 0 } };
  visitFields(root, fields, { path: [], depth: 0, times: 1 }, walk);
  return walk;
}

interface Walk {
  readonly context: SelectionContext;
  readonly limits: QueryLimits;
  depth: number;
  visits: number;
  largest: { readonly path: string; readonly size: number };
}

interface Place {
  readonly path: readonly string[];
  readonly depth: number;
  /** How many objects there may be at this place. */
  readonly times: number;
}

function visitFields(type: GraphQLObjectType, fields: readonly SelectedField[], at: Place, walk: Walk): void {
  for (const field of fields) {
    walk.visits++;
    if (walk.visits > VISITS_MAX) throw tooManyFields();
    visitField(type, field, at, walk);
  }
}

function visitField(type: GraphQLObjectType, field: SelectedField, at: Place, walk: Walk): void {
  const definition = type.getFields()[field.name];
  if (!definition) return;
  const { schema } = walk.context;
  const path = [...at.path, field.name];
  const most = ownSizeMax(sizeOf(definition), schema);
  checkPageSize(
    pageSizeOf(definition, field.args),
    field.args,
    path,
    most ?? walk.limits.pageSizeMax,
    most === null,
  );
  const named = getNamedType(definition.type);
  if (isLeafType(named)) return;
  const { size, isAsked, isLayer } = fieldSize(definition, field.args, type, schema);
  const depth = at.depth + (isLayer ? 0 : 1);
  walk.depth = Math.max(walk.depth, depth);
  if (depth > walk.limits.depthMax) throw tooDeep(path, walk.limits);
  const times = Math.min(at.times * size, Number.MAX_SAFE_INTEGER);
  if (isAsked && times > walk.largest.size) walk.largest = { path: path.join('.'), size: times };
  for (const possible of isAbstractType(named) ? schema.getPossibleTypes(named) : [named]) {
    if (!isObjectType(possible)) continue;
    const fields = selectedFields(possible, field.selections, walk.context);
    visitFields(possible, fields, { path, depth, times }, walk);
  }
}

function checkPageSize(
  size: number | null,
  { last }: SelectedField['args'],
  path: readonly string[],
  limit: number,
  hasMore: boolean,
): void {
  if (size === null || (size >= 1 && size <= limit)) return;
  const [name, more] = typeof last === 'number' ? ['last', 'before'] : ['first', 'after'];
  const advice = hasMore ? `, and \`${more}\` for more` : '';
  throw new DomainError(
    'INVALID_PAGE',
    `\`${name}: ${size}\` of ${path.join('.')} is not allowed: use 1 to ${limit}${advice}.`,
    { [name]: size, limit },
  );
}

function tooManyRoots(count: number, { rootFieldsMax }: QueryLimits): DomainError {
  return new DomainError(
    'QUERY_TOO_LARGE',
    `The query has ${count} fields at its root, aliases included; the limit is ${rootFieldsMax}. Ask in several queries.`,
    { rootFields: count, limit: rootFieldsMax },
  );
}

function tooDeep(path: readonly string[], { depthMax }: QueryLimits): DomainError {
  return new DomainError(
    'QUERY_TOO_DEEP',
    `The query is nested more than ${depthMax} deep at ${path.join('.')}. Ask for the ids there, and go on from them in another query.`,
    { limit: depthMax },
  );
}

export function tooManyFields(): DomainError {
  return new DomainError(
    'QUERY_TOO_LARGE',
    `The query selects more than ${VISITS_MAX} fields. Use fewer aliases and fragments, or several queries.`,
    { limit: VISITS_MAX },
  );
}
