import type { GraphQLSchema } from 'graphql';
import type { UnresolvedMention } from '../../domain/diagnostic.js';
import { askReading } from '../../questions/reading/reading.js';
import type { PlacedClaim } from '../../questions/reading/reading-answer.js';
import { completeness } from '../completeness-resolvers.js';
import type { GraphqlContext } from '../context.js';
import type {
  QueryResolvers,
  ReadingClaimResolvers,
  ReadingPolicyResolvers,
  ReadingResolvers,
  UnresolvedMentionResolvers,
} from '../generated/resolvers-types.js';
import type { ReadingClaimModel } from '../models.js';
import type { ResolverMap } from '../node-resolvers.js';
import { claimResolversOf } from './claim-resolvers-of.js';
import { knownNode } from './known-node.js';
import { nodeOfId } from './node-of-id.js';

/** `reading` at the root. */
export const READING_QUERY = {
  reading: async (_root, question, { reader, history, release, releases }) => {
    const asked = (await release())?.sequence ?? null;
    const isLatest = asked === ((await releases()).at(-1)?.sequence ?? null);
    return askReading({ reader, history, release: isLatest ? null : asked }, question);
  },
} satisfies Pick<QueryResolvers<GraphqlContext>, 'reading'>;

const READING: ReadingResolvers<GraphqlContext> = {
  policy: ({ policy }, _args, context, info) => knownNode('Policy', policy, context, info),
  clauses: ({ clauses, start, end }, { inPart }, context, info) =>
    clauses
      .filter((clause) => !inPart || (clause.start < end && start < clause.end))
      .map((clause) => knownNode('Clause', clause, context, info)),
  claims: ({ claims }) => claims.map((claim) => ({ ...claim, edge: { ...claim.edge } })),
  completeness,
};

const POLICY: ReadingPolicyResolvers<GraphqlContext> = {
  policy: ({ policy }, _args, context, info) => knownNode('Policy', policy, context, info),
};

const OWN: ReadingClaimResolvers<GraphqlContext> = {
  fromId: ({ fromId }) => fromId,
  toId: ({ toId }) => toId,
  from: ({ fromId }, _args, context, info) => nodeOfId(fromId, context, info),
  to: ({ toId }, _args, context, info) => nodeOfId(toId, context, info),
  start: ({ start }) => start,
  end: ({ end }) => end,
  clauseId: ({ clauseId }) => clauseId,
  qualifier: ({ relationship, edge }) => qualifierOf(relationship, edge),
};

const UNRESOLVED: UnresolvedMentionResolvers<GraphqlContext> = {
  start: ({ at }: UnresolvedMention) => at?.start ?? null,
  end: ({ at }: UnresolvedMention) => at?.end ?? null,
};

/** A text with what was read from it: the question's own types, with its nodes opened to the graph. */
export function createReadingResolvers(schema: GraphQLSchema): ResolverMap {
  return {
    Reading: READING,
    ReadingPolicy: POLICY,
    ReadingClaim: claimResolversOf(
      schema,
      'ReadingClaim',
      ({ relationship }: ReadingClaimModel) => relationship,
      OWN,
    ),
    UnresolvedMention: UNRESOLVED,
  } as ResolverMap;
}

/** The one word that tells claims of a relationship apart. */
function qualifierOf(type: PlacedClaim['relationship'], edge: ReadingClaimModel['edge']): string | null {
  const words: Readonly<Record<string, unknown>> = {
    CITES: edge.kind,
    LAID_OUT_IN: edge.grade ?? edge.way,
    MARKS: edge.membership,
  };
  const word = words[type];
  return typeof word === 'string' ? word : null;
}
