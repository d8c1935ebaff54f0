import { DomainError } from '../domain/errors.js';
import { labelOfId } from '../domain/ids.js';
import { askCityLeads } from '../questions/city-leads/city-leads.js';
import { dataQualityOf } from '../questions/trust/data-quality.js';
import { completeness } from './completeness-resolvers.js';
import type { GraphqlContext } from './context.js';
import type { QueryResolvers } from './generated/resolvers-types.js';
import { lookUp } from './look-up.js';
import { nodeList } from './node-list.js';
import { planHere } from './plan-here.js';
import { narrowReader } from './questions/narrow-reader.js';
import { summarise } from './summary-resolvers.js';

/** Most ids that `nodes` takes. */
const IDS_MAX = 100;

/** The roots: each look-up and each list is one store call, however deep the selection below it. */
export const QUERY_RESOLVERS = {
  node: (_root, { id }, { nodes }, info) => nodes.load(id, planHere(labelOfId(id), info)),
  nodes: async (_root, { ids }, { nodes }, info) => {
    if (ids.length > IDS_MAX) {
      throw new DomainError(
        'INVALID_ARGUMENT',
        `\`nodes\` takes at most ${IDS_MAX} ids, not ${ids.length}: ask in several parts.`,
        { limit: IDS_MAX },
      );
    }
    return Promise.all(ids.map((id) => nodes.load(id, planHere(labelOfId(id), info))));
  },

  policy: (_root, args, context, info) => lookUp(context.reader, planHere('Policy', info), args),
  clause: (_root, args, context, info) => lookUp(context.reader, planHere('Clause', info), args),
  agency: (_root, args, context, info) => lookUp(context.reader, planHere('Agency', info), args),
  city: (_root, args, context, info) => lookUp(context.reader, planHere('City', info), args),
  region: (_root, args, context, info) => lookUp(context.reader, planHere('Region', info), args),
  cluster: (_root, args, context, info) => lookUp(context.reader, planHere('Cluster', info), args),
  target: (_root, args, context, info) => lookUp(context.reader, planHere('Target', info), args),

  policies: (_root, args, context, info) => nodeList('Policy', args, context, info),
  clauses: (_root, args, context, info) => nodeList('Clause', args, context, info),
  agencies: (_root, args, context, info) => nodeList('Agency', args, context, info),
  cities: (_root, args, context, info) => nodeList('City', args, context, info),
  regions: (_root, args, context, info) => nodeList('Region', args, context, info),
  clusters: (_root, args, context, info) => nodeList('Cluster', args, context, info),
  targets: (_root, args, context, info) => nodeList('Target', args, context, info),

  cityLeads: (_root, { city, cluster }, context, info) =>
    askCityLeads(narrowReader(context, info), { city, cluster: cluster ?? null }),
  summary: (_root, _args, { reader }) => summarise(reader),
  dataQuality: async (_root, _args, { sources }) => dataQualityOf(await sources()),
  completeness: (_root, args, context) => completeness({ isTruncated: false, notes: [] }, args, context),
} satisfies QueryResolvers<GraphqlContext>;
