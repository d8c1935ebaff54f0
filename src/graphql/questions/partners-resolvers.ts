import { askPartners } from '../../questions/partners/partners.js';
import { completeness } from '../completeness-resolvers.js';
import { CONNECTION_RESOLVERS } from '../connection.js';
import type { GraphqlContext } from '../context.js';
import type {
  PartnerResolvers,
  PartnerRolesResolvers,
  PartnersResolvers,
  QueryResolvers,
} from '../generated/resolvers-types.js';
import type { ResolverMap } from '../node-resolvers.js';
import { pageOfOrderedList } from '../page-of-items.js';
import { knownNode } from './known-node.js';
import { knownOrNull } from './known-or-null.js';
import { measureScope } from './measure-scope.js';

/** `partners` at the root. */
export const PARTNERS_QUERY = {
  partners: (_root, { agency, filter }, { reader }) => {
    const { partner = null, ...measures } = filter ?? {};
    return askPartners(reader, { agency, scope: measureScope({ ...measures, agency: partner }) });
  },
} satisfies Pick<QueryResolvers<GraphqlContext>, 'partners'>;

const PARTNERS: PartnersResolvers<GraphqlContext> = {
  agency: ({ agency }, _args, context, info) => knownNode('Agency', agency, context, info),
  policy: ({ policy }, _args, context, info) => knownOrNull('Policy', policy, context, info),
  city: ({ city }, _args, context, info) => knownOrNull('City', city, context, info),
  cluster: ({ cluster }, _args, context, info) => knownOrNull('Cluster', cluster, context, info),
  partners: ({ partners }, args) => pageOfOrderedList(partners, args, ['number', 'string']),
  completeness,
};

const PARTNER: PartnerResolvers<GraphqlContext> = {
  agency: ({ agency }, _args, context, info) => knownNode('Agency', agency, context, info),
  clauseIds: ({ clauseIds }, { first }) => clauseIds(first),
};

const PARTNER_ROLES: PartnerRolesResolvers<GraphqlContext> = {
  clauseIds: ({ clauseIds }, { first }) => clauseIds(first),
};

/** Who works with an agency, with its nodes opened to the graph. */
export const PARTNERS_RESOLVERS = {
  Partners: PARTNERS,
  PartnerConnection: CONNECTION_RESOLVERS,
  Partner: PARTNER,
  PartnerRoles: PARTNER_ROLES,
} as ResolverMap;
