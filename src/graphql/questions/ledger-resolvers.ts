import type { GraphQLResolveInfo } from 'graphql';
import type { AgencyNode } from '../../domain/graph-model.js';
import { askLedger } from '../../questions/ledger/ledger.js';
import { measureName } from '../../questions/measures/measure-name.js';
import { RELATIONSHIP_OF_ROLE } from '../../questions/measures/measure-plan.js';
import { completeness } from '../completeness-resolvers.js';
import { CONNECTION_RESOLVERS } from '../connection.js';
import type { GraphqlContext } from '../context.js';
import type {
  LedgerResolvers,
  LedgerRowResolvers,
  LedgerTargetResolvers,
  QueryResolvers,
} from '../generated/resolvers-types.js';
import type { ResolverMap } from '../node-resolvers.js';
import { pageOfOrderedList } from '../page-of-items.js';
import { knownNode } from './known-node.js';
import { knownOrNull } from './known-or-null.js';
import { measureScope } from './measure-scope.js';
import { narrowReader } from './narrow-reader.js';

/** A measure without a heading is named by its words. */
const NAMES_MEASURES = ['text'];

/** `ledger` at the root. */
export const LEDGER_QUERY = {
  ledger: (_root, { filter }, context, info) =>
    askLedger(narrowReader(context, info, NAMES_MEASURES), measureScope(filter)),
} satisfies Pick<QueryResolvers<GraphqlContext>, 'ledger'>;

/** Document and place in it, the part, the place in the list of those with this part, and the agency. */
const IN_ORDER = ['string', 'number', 'number', 'number', 'string', 'string'] as const;

const LEDGER: LedgerResolvers<GraphqlContext> = {
  policy: ({ policy }, _args, context, info) => knownOrNull('Policy', policy, context, info),
  city: ({ city }, _args, context, info) => knownOrNull('City', city, context, info),
  cluster: ({ cluster }, _args, context, info) => knownOrNull('Cluster', cluster, context, info),
  agency: ({ agency }, _args, context, info) => knownOrNull('Agency', agency, context, info),
  rows: ({ rows }, args) => pageOfOrderedList(rows, args, IN_ORDER),
  completeness,
};

const ROW: LedgerRowResolvers<GraphqlContext> = {
  policy: ({ measure }, _args, context, info) => knownNode('Policy', measure.policy, context, info),
  documentNumber: ({ measure }) => measure.documentNumber,
  chapter: ({ measure }, _args, context, info) => knownNode('Clause', measure.chapter, context, info),
  clause: ({ measure }, _args, context, info) => knownNode('Clause', measure.clause, context, info),
  measure: ({ measure }) => measureName(measure.clause),
  unit: ({ unit, role }) => ({
    agency: unit.agency,
    edge: { ...unit.edge },
    relationship: RELATIONSHIP_OF_ROLE[role],
  }),
  leads: ({ measure }, _args, context, info) => agencies(measure.all.leads, context, info),
  supports: ({ measure }, _args, context, info) => agencies(measure.all.supports, context, info),
  assigned: ({ measure }, _args, context, info) => agencies(measure.all.assigned, context, info),
  targets: ({ measure }) => measure.targets,
  cities: ({ measure }, _args, context, info) =>
    measure.cities.map((city) => knownNode('City', city, context, info)),
  clusters: ({ measure }, _args, context, info) =>
    measure.clusters.map((cluster) => knownNode('Cluster', cluster, context, info)),
};

function agencies(
  units: readonly { readonly agency: AgencyNode }[],
  context: GraphqlContext,
  info: GraphQLResolveInfo,
) {
  return units.map(({ agency }) => knownNode('Agency', agency, context, info));
}

const TARGET: LedgerTargetResolvers<GraphqlContext> = {
  target: ({ target }, _args, context, info) => knownNode('Target', target, context, info),
  evidence: ({ edge }) => edge.evidence,
};

/** The ledger, with its nodes opened to the graph. */
export const LEDGER_RESOLVERS = {
  Ledger: LEDGER,
  LedgerRowConnection: CONNECTION_RESOLVERS,
  LedgerRow: ROW,
  LedgerTarget: TARGET,
} as ResolverMap;
