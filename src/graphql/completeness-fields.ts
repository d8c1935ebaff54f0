import type { GraphqlContext } from './context.js';
import type { CompletenessResolvers } from './generated/resolvers-types.js';

/** Which release was asked; a call of the history, made only where a field asks for it. */
export const COMPLETENESS_RESOLVERS = {
  release: async (_model, _args, { release }) => (await release())?.sequence ?? 0,
  releasedAt: async (_model, _args, { release }) => (await release())?.at ?? null,
} satisfies CompletenessResolvers<GraphqlContext>;
