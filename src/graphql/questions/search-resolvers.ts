import { type GraphQLObjectType, type GraphQLResolveInfo, getNamedType } from 'graphql';
import { type HitTier, SEARCHED_LABELS } from '../../domain/search.js';
import { search } from '../../questions/search/search.js';
import { completeness } from '../completeness-resolvers.js';
import { CONNECTION_RESOLVERS, pageEnds } from '../connection.js';
import type { GraphqlContext } from '../context.js';
import type {
  QueryResolvers,
  SearchGroupResolvers,
  SearchHitConnectionResolvers,
  SearchHitResolvers,
  HitTier as TierName,
} from '../generated/resolvers-types.js';
import type { ResolverMap } from '../node-resolvers.js';
import { pageRequest } from '../page-arguments.js';
import { type SelectedField, selectedFields } from '../selected-fields.js';
import { selectionsOf } from '../selections-of.js';
import { knownNode } from './known-node.js';

/** `search` at the root. */
export const SEARCH_QUERY = {
  search: async (_root, args, { reader }, info) => {
    const selected = fieldsOf(info);
    const isSelected = (...names: readonly string[]): boolean =>
      selected.some(({ name }) => names.includes(name));
    const page = pageRequest(args, isSelected('totalCount', 'counts', 'groups'));
    const answer = await search(reader, {
      text: args.text,
      labels: args.in ?? null,
      policy: args.policy ?? null,
      page,
      wantsHits: isSelected('nodes', 'edges', 'pageInfo'),
      groupSize: groupSizeOf(selected),
    });
    const items = answer.hits.map((node) => ({ node, cursor: node.cursor }));
    return { ...answer, items, ...pageEnds(answer.hasMore, page) };
  },
} satisfies Pick<QueryResolvers<GraphqlContext>, 'search'>;

function fieldsOf(info: GraphQLResolveInfo): readonly SelectedField[] {
  const type = getNamedType(info.returnType) as GraphQLObjectType;
  return selectedFields(type, selectionsOf(info), info);
}

/** Asked for several times with several sizes, the largest has them all. */
function groupSizeOf(selected: readonly SelectedField[]): number | null {
  const sizes = selected.filter(({ name }) => name === 'groups').map(({ args }) => Number(args.first));
  return sizes.length === 0 ? null : Math.max(...sizes);
}

const TIERS: { readonly [T in HitTier]: TierName } = {
  1: 'NAME_IS',
  2: 'NAME_BEGINS',
  3: 'NAME_CONTAINS',
  4: 'HEADING_CONTAINS',
  5: 'TEXT_CONTAINS',
};

const CONNECTION: SearchHitConnectionResolvers<GraphqlContext> = {
  counts: ({ countsByLabel }) => SEARCHED_LABELS.map((type) => ({ type, count: countsByLabel?.[type] ?? 0 })),
  groups: ({ groups }, { first }) => groups.map((group) => ({ ...group, hits: group.hits.slice(0, first) })),
  completeness,
};

const GROUP: SearchGroupResolvers<GraphqlContext> = { type: ({ label }) => label };

const HIT: SearchHitResolvers<GraphqlContext> = {
  node: ({ label, node }, _args, context, info) => knownNode(label, node, context, info),
  type: ({ label }) => label,
  tier: ({ tier }) => TIERS[tier],
  matches: ({ matches }, { first }) => matches.slice(0, first),
  matchCount: ({ matches }) => matches.length,
};

/** What a search found: its nodes opened to the graph. */
export const SEARCH_RESOLVERS = {
  SearchHitConnection: { ...CONNECTION_RESOLVERS, ...CONNECTION },
  SearchGroup: GROUP,
  SearchHit: HIT,
} as ResolverMap;
