import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type JsonSchema, leafSchema } from './json-schema.js';
import type { Query } from './operation.js';
import { parseDocument } from './parse-document.js';

/**
 * The JSON Schema (2020-12) of an operation's answer: exactly what its selection brings, closed lists and nulls included,
 * each field explained as in `schema/`. The answer itself is never null: `runOperation` fails instead.
 */
export function answerSchemaOf(schema: GraphQLSchema, operation: Query): JsonSchema {
  const { query, root, fragments } = parseDocument(operation);
  const field = schema.getRootType(query.operation)?.getFields()[root.name.value];
  if (field === undefined)
    throw new Error(`${operation.name} asks for ${root.name.value}, which nobody answers.`);
  const type = getNullableType(field.type);
  return { ...presentSchema(type, [root], { schema, fragments }), description: field.description ?? '' };
}

interface Context {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** `nodes` are the places where the field is selected; what they select is merged. */
function valueSchema(type: GraphQLOutputType, nodes: readonly FieldNode[], context: Context): JsonSchema {
  if (!isNonNullType(type)) return nullable(presentSchema(type, nodes, context));
  return presentSchema(type.ofType as GraphQLOutputType, nodes, context);
}

function presentSchema(type: GraphQLOutputType, nodes: readonly FieldNode[], context: Context): JsonSchema {
  if (isListType(type)) {
    return { type: 'array', items: valueSchema(type.ofType as GraphQLOutputType, nodes, context) };
  }
  if (isLeafType(type)) return leafSchema(type);
  if (isObjectType(type)) return objectSchema(type, nodes, context);
  if (!isAbstractType(type)) throw new Error(`${String(type)} has no JSON Schema.`);
  const shapes = context.schema.getPossibleTypes(type).map((one) => objectSchema(one, nodes, context));
  const distinct = [...new Map(shapes.map((shape) => [JSON.stringify(shape), shape])).values()];
  const [only] = distinct;
  if (only !== undefined && distinct.length === 1) return only;
  // With __typename no value fits two of them; without it one may.
  return shapes.every(tellsItsType) ? { oneOf: distinct } : { anyOf: distinct };
}

function tellsItsType({ properties }: JsonSchema): boolean {
  return Object.values(properties as Record<string, JsonSchema>).some((one) => 'const' in one);
}

function objectSchema(type: GraphQLCompositeType, nodes: readonly FieldNode[], context: Context): JsonSchema {
  const selected = new Map<string, Selected>();
  for (const { selectionSet } of nodes) {
    if (selectionSet) collect(type, selectionSet, { context, selected, isCertain: true });
  }
  const properties: Record<string, JsonSchema> = {};
  for (const [key, { nodes: places }] of selected) {
    properties[key] = propertySchema(type, places, context);
  }
  const required = [...selected].filter(([, { isCertain }]) => isCertain).map(([key]) => key);
  return { type: 'object', properties, required, additionalProperties: false };
}

function propertySchema(
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  context: Context,
): JsonSchema {
  const name = nodes[0]?.name.value ?? '';
  if (name === '__typename') return { const: type.name };
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  if (field === undefined) throw new Error(`${type.name} has no field ${name}.`);
  return {
    ...valueSchema(field.type, nodes, context),
    ...(field.description ? { description: field.description } : {}),
  };
}

interface Selected {
  readonly nodes: FieldNode[];
  /** False where `@skip` or `@include` may leave it out. */
  isCertain: boolean;
}

interface Collecting {
  readonly context: Context;
  readonly selected: Map<string, Selected>;
  readonly isCertain: boolean;
}

/** Everything selected of an object of this very type, by the name that it has in the answer. */
function collect(type: GraphQLCompositeType, { selections }: SelectionSetNode, at: Collecting): void {
  const { schema, fragments } = at.context;
  for (const node of selections) {
    const isCertain = at.isCertain && (node.directives ?? []).length === 0;
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      const former = at.selected.get(key);
      at.selected.set(key, {
        nodes: [...(former?.nodes ?? []), node],
        isCertain: isCertain || (former?.isCertain ?? false),
      });
      continue;
    }
    const inner = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
    if (inner === undefined) continue;
    const on = inner.typeCondition ? schema.getType(inner.typeCondition.name.value) : type;
    const fits = on === type || (isAbstractType(on) && isObjectType(type) && schema.isSubType(on, type));
    if (fits) collect(type, inner.selectionSet, { ...at, isCertain });
  }
}

function nullable(schema: JsonSchema): JsonSchema {
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const { enum: values } = schema;
  return {
    ...schema,
    type: [schema.type, 'null'],
    ...(Array.isArray(values) ? { enum: [...values, null] } : {}),
  };
}
