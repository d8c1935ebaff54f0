import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
} from 'graphql';
import { pageRequest } from '../page-arguments.js';

type Field = GraphQLField<unknown, unknown>;
type Args = Readonly<Record<string, unknown>>;

/** How many objects a field may bring for each object it stands on. */
interface FieldSize {
  readonly size: number;
  /** The size is the caller's: a page, or a list of ids or words. */
  readonly isAsked: boolean;
  /** A layer of a connection, which is no level and no object of its own. */
  readonly isLayer: boolean;
}

/** Members assumed of a list that has no page size and no `@listSize`: agencies of a measure, reasons, layouts. */
const LIST_SIZE = 5;
const LAYERS = new Set(['edges', 'nodes', 'node']);
/** Arguments whose length says how many are brought. */
const LISTS = ['ids', 'words', 'of'];

/** Fails with INVALID_PAGE where a page is asked for both ways. */
export function fieldSize(
  field: Field,
  args: Args,
  parent: GraphQLNamedType,
  schema: GraphQLSchema,
): FieldSize {
  const isLayer = parent !== schema.getQueryType() && LAYERS.has(field.name);
  const page = pageSizeOf(field, args);
  const lists = LISTS.map((name) => args[name]).filter((value) => Array.isArray(value));
  if (page !== null || lists.length > 0) {
    // Of a whole answer that brings what is asked for and what belongs to it, else so much for each that is asked for.
    const isWhole = directiveOf('ofWholeAnswer', sizeOf(field), schema) !== undefined;
    const size = isWhole
      ? lists.reduce((sum, list) => sum + list.length, page ?? 0)
      : lists.reduce((times, list) => times * list.length, page ?? 1);
    return { size, isAsked: true, isLayer };
  }
  const isList = !isLayer && isListType(getNullableType(field.type));
  return { size: isList ? (assumedSizeOf(field, schema) ?? LIST_SIZE) : 1, isAsked: false, isLayer };
}

/** The page size that the arguments ask for, as it is; null where the field has none. */
export function pageSizeOf(field: Field, args: Args): number | null {
  if (field.args.some(({ name }) => name === 'last')) return pageRequest(args, false).first;
  return typeof args.first === 'number' ? args.first : null;
}

/** The limit of a size that has one of its own, as `@sizeLimit` says of it in `schema/`; null where that of all pages holds. */
export function ownSizeMax(size: Placed | undefined, schema: GraphQLSchema): number | null {
  const max = directiveOf('sizeLimit', size, schema)?.max;
  return typeof max === 'number' ? max : null;
}

/** The argument that says how many a field brings. */
export function sizeOf({ args }: Field): Placed | undefined {
  return args.find(({ name }) => name === 'first');
}

/** Whether each object that the field brings counts. */
export function isCounted({ type }: Field, { isAsked, isLayer }: FieldSize, schema: GraphQLSchema): boolean {
  if (isAsked) return true;
  if (isLayer) return false;
  const named = getNamedType(type);
  const node = schema.getType('Node');
  return named === node || (isObjectType(named) && isAbstractType(node) && schema.isSubType(node, named));
}

/** Nodes that a question looks at on its own, as `@cost` says in `schema/`. */
export function weightOf(field: Field, schema: GraphQLSchema): number {
  const weight = directiveOf('cost', field, schema)?.weight;
  return typeof weight === 'number' ? weight : 0;
}

/** What `@listSize` says in `schema/`; null where it says nothing. */
function assumedSizeOf(field: Field, schema: GraphQLSchema): number | null {
  const assumedSize = directiveOf('listSize', field, schema)?.assumedSize;
  return typeof assumedSize === 'number' ? assumedSize : null;
}

/** A field, an argument, an input field: whatever stands in `schema/`. */
type Placed = Pick<Field | GraphQLArgument | GraphQLInputField, 'astNode'>;

/** What a directive says of it; undefined where it is not there. */
function directiveOf(name: string, placed: Placed | undefined, schema: GraphQLSchema): Args | undefined {
  const directive = schema.getDirective(name);
  return directive && placed?.astNode ? getDirectiveValues(directive, placed.astNode) : undefined;
}
