import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  Kind,
} from 'graphql';
import { NODE_FIELDS, NODE_LABELS, type NodeLabel, type RelationshipType } from '../domain/graph-model.js';
import type { WalkedEdge, WalkedNode, WalkedPage } from '../store/walk-plan.js';
import { citationField } from './citation-resolvers.js';
import { claimResolver } from './claim-resolvers.js';
import { completenessOfList } from './completeness-resolvers.js';
import { CONNECTION_RESOLVERS, connectionOf } from './connection.js';
import type { GraphqlContext } from './context.js';
import { facets } from './facet-resolvers.js';
import { HOPS, type HopTable, SHORTCUTS } from './hops.js';
import { pageRequest } from './page-arguments.js';
import { hopKey, planFromSelection } from './plan-from-selection.js';
import { planHere } from './plan-here.js';
import { resolverAtPlace } from './resolver-at-place.js';

type Resolver<T> = GraphQLFieldResolver<T, GraphqlContext>;
export type ResolverMap = Readonly<Record<string, Readonly<Record<string, Resolver<never>>>>>;

/** Resolvers of the node types and of every connection between them, made from NODE_FIELDS, HOPS and SHORTCUTS. */
export function createNodeResolvers(schema: GraphQLSchema): ResolverMap {
  const map: Record<string, Record<string, Resolver<never>>> = {};
  for (const label of NODE_LABELS) {
    const type = schema.getType(label) as GraphQLObjectType;
    const fields: Record<string, Resolver<never>> = { id: (node: WalkedNode) => node.id };
    for (const field of Object.keys(NODE_FIELDS[label])) {
      if (field !== 'id') fields[field] = (node: WalkedNode) => node.fields[field];
    }
    for (const [field, [relationship]] of Object.entries((HOPS as HopTable)[label])) {
      fields[field] = followHop(label, field);
      const connection = getNamedType(type.getFields()[field]?.type) as GraphQLObjectType;
      map[connection.name] = CONNECTION_RESOLVERS;
      const edge = getNamedType(connection.getFields().edges?.type) as GraphQLObjectType;
      map[edge.name] = edgeResolvers(edge, relationship);
    }
    for (const field of Object.keys(SHORTCUTS[label])) fields[field] = followShortcut(label, field);
    map[label] = fields;
    map[`${label}Connection`] = LIST_RESOLVERS;
  }
  map.Clause = { ...map.Clause, repeats, citation: citationField('Clause') };
  map.Policy = { ...map.Policy, citation: citationField('Policy') };
  return map;
}

/** Resolvers of a list at the root: a page, and what is said of the whole. */
const LIST_RESOLVERS = { ...CONNECTION_RESOLVERS, facets, completeness: completenessOfList };

function followHop(label: NodeLabel, field: string): Resolver<WalkedNode> {
  return resolverAtPlace<WalkedNode>((args, context, info) => {
    const key = hopKey(field, args);
    const request = pageRequest(args, false);
    return (node) => {
      const carried = node.hops[key];
      return carried
        ? connectionOf(carried, request)
        : loadedPage(label, key, { node, context, info }).then((page) => connectionOf(page, request));
    };
  });
}

function followShortcut(label: NodeLabel, field: string): Resolver<WalkedNode> {
  return resolverAtPlace<WalkedNode>((args, context, info) => {
    const key = hopKey(field, args);
    return (node) => {
      const carried = node.hops[key];
      return carried ? firstOf(carried) : loadedPage(label, key, { node, context, info }).then(firstOf);
    };
  });
}

function firstOf(page: WalkedPage): WalkedNode | null {
  return page.items[0]?.node ?? null;
}

/** Where the parent was not walked together with this hop, all parents of this place ask for it in one call. */
async function loadedPage(
  label: NodeLabel,
  key: string,
  { node, context, info }: Asked,
): Promise<WalkedPage> {
  const only = { kind: Kind.SELECTION_SET, selections: info.fieldNodes } as const;
  const loaded = await context.nodes.load(node.id, planFromSelection(label, [only], info));
  return loaded?.hops[key] ?? { items: [], hasNextPage: false, totalCount: 0 };
}

interface Asked {
  readonly node: WalkedNode;
  readonly context: GraphqlContext;
  readonly info: GraphQLResolveInfo;
}

function edgeResolvers(
  edge: GraphQLObjectType,
  relationship: RelationshipType,
): Readonly<Record<string, Resolver<never>>> {
  const fields: Record<string, Resolver<never>> = {};
  for (const field of Object.keys(edge.getFields())) {
    if (field === 'node') fields[field] = ({ node }: WalkedEdge) => node;
    else if (field === 'cursor') fields[field] = ({ cursor }: WalkedEdge) => cursor;
    else fields[field] = claimResolver(relationship, field);
  }
  return fields;
}

const repeats: Resolver<WalkedNode> = (node, _args, { nodes }, info) => {
  const id = node.fields.repeatsId;
  return typeof id === 'string' ? nodes.load(id, planHere('Clause', info)) : null;
};
