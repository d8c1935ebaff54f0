import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { NodeLabel } from '../../domain/graph-model.js';
import { askedAsOf } from '../../operations/asked-as-of.js';
import type { Operation } from '../../operations/operation.js';
import { NODE_NAMES } from './node-names.js';

/**
 * The question behind a permalink: all fields of the node, and the first page of each relationship, with what it carries and
 * the words behind it. Made from the schema, so that a new relationship is on the page by itself; one walk of the store.
 */
export function nodeQuestion(schema: GraphQLSchema, label: NodeLabel, pageSize: number): Operation {
  const type = schema.getType(label) as GraphQLObjectType;
  const fields = Object.values(type.getFields());
  const parts = fields.map((field) => selectionOf(field, pageSize));
  const cursors = fields.filter((field) => edgeOf(field) !== null).map(({ name }) => `$${name}After: String`);
  const root = `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
  return {
    name: `permalink-${root}`,
    title: { en: label, zh: label },
    document: askedAsOf(
      `query Permalink($id: ID!, ${cursors.join(', ')}) { ${root}(id: $id) { ${parts.join(' ')} } }`,
    ),
    example: {},
    table: () => ({ columns: [], rows: [] }),
  };
}

function selectionOf({ name, type, args }: GraphQLField<unknown, unknown>, pageSize: number): string {
  const needsMore = args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  if (needsMore) return '';
  const named = getNamedType(type);
  if (isLeafType(named)) return args.length === 0 ? name : '';
  if (!isObjectType(named)) return '';
  if (named.name === 'Citation') return `${name} { chinese chineseLong bibtex cslJson }`;
  if (named.name in NODE_NAMES) return `${name} { ${nameSelection(named.name)} }`;
  const edge = edgeOf({ type });
  if (edge === null) return '';
  const node = getNamedType(edge.getFields().node?.type) as GraphQLObjectType;
  const carried = Object.values(edge.getFields()).filter(
    (field) => isLeafType(getNamedType(field.type)) && field.args.length === 0 && field.name !== 'cursor',
  );
  const evidence = edge.getFields().evidence ? 'evidence { sourceId quote line page }' : '';
  return `${name}(first: ${pageSize}, after: $${name}After) { totalCount pageInfo { hasNextPage endCursor } edges { ${carried.map((field) => field.name).join(' ')} ${evidence} node { ${nameSelection(node.name)} } } }`;
}

/** The edge of a connection that leads to nodes with addresses; null for any other field. */
function edgeOf({ type }: Pick<GraphQLField<unknown, unknown>, 'type'>): GraphQLObjectType | null {
  const connection = getNamedType(type);
  if (!isObjectType(connection) || !connection.name.endsWith('Connection')) return null;
  const edge = getNamedType(connection.getFields().edges?.type);
  const node = isObjectType(edge) ? getNamedType(edge.getFields().node?.type) : null;
  return isObjectType(edge) && isObjectType(node) && node.name in NODE_NAMES ? edge : null;
}

function nameSelection(label: string): string {
  return `id ${NODE_NAMES[label as NodeLabel].selection}`;
}
