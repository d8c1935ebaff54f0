import { claimAsNamed, correctedAsNamed } from './claim-as-named.js';
import type { GraphqlContext } from './context.js';
import type { MutationResolvers, QueryResolvers } from './generated/resolvers-types.js';

/** What people may change. How it is made, decided and kept is `Editing`'s affair. */
export const MUTATION_RESOLVERS = {
  proposeCorrection: async (_root, { input }, context) => {
    const { clause, kind, quote, reason } = input;
    const extracted = claimAsNamed('extracted', input.extracted);
    const corrected = correctedAsNamed(input.corrected, kind, extracted);
    const words = quote ?? null;
    return anew(
      context,
      await context.editing.propose({ clauseId: clause, kind, extracted, corrected, words, reason }),
    );
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
