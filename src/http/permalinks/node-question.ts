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
import type { Operation } from '../../operations/operation.js';
import { NODE_NAMES } from './node-names.js';

/**
 * The question behind a permalink: all fields of the node, and the first page of each relationship, with what it carries and
 * the words behind it. Made from the schema, so that a new relationship is on the page by itself; one walk of the store.
 */
export function nodeQuestion(schema: GraphQLSchema, label: NodeLabel, pageSize: number): Operation {
  const type = schema.getType(label) as GraphQLObjectType;
  const parts = Object.values(type.getFields()).map((field) => selectionOf(field, pageSize));
  const root = `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
  return {
    name: `permalink-${root}`,
    title: { en: label, zh: label },
    document: `query Permalink($id: ID!) { ${root}(id: $id) { ${parts.join(' ')} } }`,
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
  if (named.name in NODE_NAMES) return `${name} { ${nameSelection(named.name)} }`;
  const edge = isConnection(named) ? getNamedType(named.getFields().edges?.type) : null;
  if (!isObjectType(edge)) return '';
  const node = getNamedType(edge.getFields().node?.type);
  if (!isObjectType(node) || !(node.name in NODE_NAMES)) return '';
  const carried = Object.values(edge.getFields()).filter(
    (field) => isLeafType(getNamedType(field.type)) && field.args.length === 0 && field.name !== 'cursor',
  );
  const evidence = edge.getFields().evidence ? 'evidence { sourceId quote line page }' : '';
  return `${name}(first: ${pageSize}) { totalCount pageInfo { hasNextPage } edges { ${carried.map((field) => field.name).join(' ')} ${evidence} node { ${nameSelection(node.name)} } } }`;
}

function isConnection(type: GraphQLObjectType): boolean {
  return type.name.endsWith('Connection') && type.getFields().edges !== undefined;
}

function nameSelection(label: string): string {
  return `id ${NODE_NAMES[label as NodeLabel].selection}`;
}
