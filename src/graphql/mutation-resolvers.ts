import { type ClaimAsNamed, namedClaims } from '../questions/corrections/named-claims.js';
import type { GraphqlContext } from './context.js';
import type { CorrectionClaimInput, MutationResolvers, QueryResolvers } from './generated/resolvers-types.js';

/** What people may change. Names are looked up as in questions; what is changed, and how it is kept, is `Editing`'s affair. */
export const MUTATION_RESOLVERS = {
  proposeCorrection: async (_root, { input }, context) => {
    const { editing, reader } = context;
    editing.refuseStrangers();
    const { clause: clauseId, kind, quote, reason } = input;
    const claims = await namedClaims(reader, {
      clauseId,
      kind,
      extracted: asNamed(input.extracted),
      corrected: asNamed(input.corrected),
    });
    return anew(context, await editing.propose({ clauseId, kind, ...claims, words: quote ?? null, reason }));
  },
  decideCorrection: async (_root, { id, verdict, reason }, context) =>
    anew(context, await context.editing.decide({ id, isAccepted: verdict === 'ACCEPT', reason })),
} satisfies MutationResolvers<GraphqlContext>;

/** `viewer` at the root. */
export const VIEWER_QUERY = {
  viewer: (_root, _args, { editing }) => {
    const viewer = editing.viewer();
    return viewer && { name: viewer.name, role: viewer.role === 'editor' ? 'EDITOR' : 'READER' };
  },
} satisfies Pick<QueryResolvers<GraphqlContext>, 'viewer'>;

/** What was read for this request before the change is not true any more. */
function anew<T>({ forget }: GraphqlContext, result: T): T {
  forget();
  return result;
}

function asNamed(input: CorrectionClaimInput | null | undefined): ClaimAsNamed | null {
  if (!input) return null;
  const { role, agency, cluster, city, region } = input;
  return {
    role: role ?? null,
    Agency: agency ?? null,
    Cluster: cluster ?? null,
    City: city ?? null,
    Region: region ?? null,
  };
}
