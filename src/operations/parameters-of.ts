import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  TypeInfo,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { ownSizeMax } from '../graphql/limits/field-size.js';
import { type JsonSchema, leafSchema } from './json-schema.js';
import type { Query } from './operation.js';
import { parseDocument } from './parse-document.js';

/** One value that a caller may give, whether by link, on a command line or as JSON. */
export interface Parameter {
  /** `city`, `issuedFrom`; on the command line `--issued-from`. */
  readonly name: string;
  /** From `schema/`: English, ending with the Chinese term. */
  readonly description: string;
  /** Of its value; of a list, `{ type: 'array', items }`. Has `default` where leaving it out means a value. */
  readonly schema: JsonSchema;
  readonly isRequired: boolean;
  /** Whether it must be given once another parameter of the same object is: a direction needs what it orders by. */
  readonly isRequiredBeside: boolean;
  readonly isList: boolean;
  /** What leaving it out means; undefined where it means nothing. */
  readonly default: unknown;
  /** Of a size that has a limit of its own; left out: that of all pages holds. */
  readonly sizeMax?: number;
  /** Where its value goes among the variables: `['filter', 'issuedFrom']`. */
  readonly path: readonly string[];
}

/**
 * What can be asked of an operation. A variable of an input type becomes one parameter for each of its fields: those of
 * `filter` under their own names, those of another variable behind its name (`sort.field` is `sortField`). A field that is
 * itself an input type of plain values, such as a range, is opened likewise: `issued.from` is `issuedFrom`. Conditions on other things, and `anyOf` and `not`, have no flat form: for these there is GraphQL.
 */
export function parametersOf(schema: GraphQLSchema, operation: Query): readonly Parameter[] {
  const { document, query } = parseDocument(operation);
  const fed = inputsFed(schema, document);
  const parameters = (query.variableDefinitions ?? []).flatMap((definition) => {
    const name = definition.variable.name.value;
    const input = fed.get(name);
    const type = typeFromAST(schema, definition.type) as GraphQLInputType | undefined;
    if (input === undefined || type === undefined)
      throw new Error(`$${name} of ${operation.name} feeds nothing, or is of no type.`);
    const value = { name, description: input.description ?? '', type, default: defaultOf(definition, input) };
    return flat({ ...value, ...ownLimit(schema, input) }, [name], true);
  });
  const names = parameters.map(({ name }) => name);
  const clash = names.find((name, at) => names.indexOf(name) !== at);
  if (clash !== undefined) throw new Error(`Two parameters of ${operation.name} are called ${clash}.`);
  return parameters;
}

/** The argument or input field that each variable is given to, which explains it. */
function inputsFed(
  schema: GraphQLSchema,
  document: ReturnType<typeof parseDocument>['document'],
): ReadonlyMap<string, GraphQLArgument | GraphQLInputField> {
  const fed = new Map<string, GraphQLArgument | GraphQLInputField>();
  const info = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(info, {
    Variable(node, _key, parent) {
      const around = parent as { readonly kind?: string; readonly name?: { readonly value: string } };
      if (around.kind === Kind.VARIABLE_DEFINITION) return;
      const owner = around.kind === Kind.OBJECT_FIELD ? getNamedType(info.getParentInputType()) : null;
      const input = isInputObjectType(owner)
        ? owner.getFields()[around.name?.value ?? '']
        : info.getArgument();
      if (input && !fed.has(node.name.value)) fed.set(node.name.value, input);
    },
  });
  visit(document, visitor);
  return fed;
}

/** The most that a size may be which has a limit of its own, as `@sizeLimit` says. */
function ownLimit(schema: GraphQLSchema, input: GraphQLArgument | GraphQLInputField): Pick<Value, 'sizeMax'> {
  const sizeMax = ownSizeMax(input, schema);
  return sizeMax === null ? {} : { sizeMax };
}

/** A variable that is left out leaves its argument out, whose own default then holds. */
function defaultOf(
  { defaultValue }: VariableDefinitionNode,
  input: GraphQLArgument | GraphQLInputField,
): unknown {
  return defaultValue ? valueFromASTUntyped(defaultValue) : input.defaultValue;
}

interface Value {
  readonly name: string;
  readonly description: string;
  readonly type: GraphQLInputType;
  readonly default: unknown;
  readonly sizeMax?: number;
}

/** `isWithin`: whether the object that holds the value must be given, if there is one. */
function flat(value: Value, path: readonly string[], isWithin: boolean): readonly Parameter[] {
  const type = getNullableType(value.type);
  const isList = isListType(type);
  const item = isList ? getNullableType(type.ofType as GraphQLInputType) : type;
  if (isLeafType(item)) {
    const single = { ...leafSchema(item), ...(PAGE_SIZES.has(value.name) ? { minimum: 1 } : {}) };
    const standard = value.default === undefined ? {} : { default: value.default };
    const schema = isList ? { type: 'array', items: single, ...standard } : { ...single, ...standard };
    const mustBe = isNonNullType(value.type) && value.default === undefined;
    const { name, description, default: byDefault, sizeMax } = value;
    const limit = sizeMax === undefined ? {} : { sizeMax };
    const required = { isRequired: mustBe && isWithin, isRequiredBeside: mustBe && !isWithin };
    return [{ name, description, schema, ...required, isList, default: byDefault, path, ...limit }];
  }
  if (isList || !isInputObjectType(item)) return [];
  const isTop = path.length === 1;
  return Object.values(item.getFields())
    .filter(({ type: inner }) => isTop || isPlain(inner))
    .filter(({ type: inner }) => isPlain(inner) || isRange(inner))
    .flatMap((field) =>
      flat(
        {
          name: path.join() === 'filter' ? field.name : `${path.at(-1)}${capitalised(field.name)}`,
          description: field.description ?? '',
          type: field.type,
          default: field.defaultValue,
        },
        [...path, field.name],
        isWithin && isNonNullType(value.type),
      ),
    );
}

/** Arguments that are sizes of a page: at least one item. */
const PAGE_SIZES: ReadonlySet<string> = new Set(['first', 'last']);

function isPlain(type: GraphQLInputType): boolean {
  return isLeafType(getNamedType(type));
}

/** An input type of which every field is plain. */
function isRange(type: GraphQLInputType): boolean {
  const inner = getNullableType(type);
  return isInputObjectType(inner) && Object.values(inner.getFields()).every((field) => isPlain(field.type));
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
