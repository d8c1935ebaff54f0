import { askNeighbourhood } from '../../questions/neighbourhood/neighbourhood.js';
import { completeness } from '../completeness-resolvers.js';
import type { GraphqlContext } from '../context.js';
import { fieldsBelow } from '../fields-below.js';
import type {
  NeighbourhoodLinkResolvers,
  NeighbourhoodResolvers,
  QueryResolvers,
} from '../generated/resolvers-types.js';
import type { ResolverMap } from '../node-resolvers.js';
import { nodesOfIds } from './nodes-of-ids.js';

/** `neighbourhood` at the root. */
export const NEIGHBOURHOOD_QUERY = {
  neighbourhood: (_root, { ids, relationships, direction, among, first }, { reader }, info) =>
    askNeighbourhood(reader, {
      ids,
      relationships: relationships ?? null,
      direction: direction ?? null,
      among,
      first,
      wantsKinds: fieldsBelow(info, '').has('kinds'),
    }),
} satisfies Pick<QueryResolvers<GraphqlContext>, 'neighbourhood'>;

const NEIGHBOURHOOD: NeighbourhoodResolvers<GraphqlContext> = {
  nodes: ({ nodeIds }, _args, context, info) => nodesOfIds(nodeIds, context, info),
  completeness,
};

const LINK: NeighbourhoodLinkResolvers<GraphqlContext> = {
  fromId: ({ from }) => from,
  toId: ({ to }) => to,
  relationship: ({ type }) => type,
};

/** What nodes are directly connected with. */
export const NEIGHBOURHOOD_RESOLVERS = {
  Neighbourhood: NEIGHBOURHOOD,
  NeighbourhoodLink: LINK,
} as ResolverMap;
