import type { LoggedCorrection } from '../../domain/correction.js';
import { askCorrections } from '../../questions/corrections/ask-corrections.js';
import { clauseIdNow, lastSaidAt, newestFirst } from '../../questions/corrections/correction-log.js';
import { moreNote } from '../../questions/trust/more-note.js';
import { roleOf } from '../claim-resolvers.js';
import { completeness } from '../completeness-resolvers.js';
import { CONNECTION_RESOLVERS } from '../connection.js';
import type { GraphqlContext } from '../context.js';
import type {
  ClauseResolvers,
  CorrectionClaimResolvers,
  CorrectionConnectionResolvers,
  CorrectionResolvers,
  QueryResolvers,
  ReplacedClaimResolvers,
  SourceResolvers,
} from '../generated/resolvers-types.js';
import type { CorrectionList } from '../models.js';
import type { ResolverMap } from '../node-resolvers.js';
import { pageRequest } from '../page-arguments.js';
import { pageOfItems } from '../page-of-items.js';
import { nodeNow } from './node-now.js';

/** `corrections` at the root. */
export const CORRECTIONS_QUERY = {
  corrections: async (_root, { filter, ...page }, { reader, corrections }) => {
    const { corrections: kept, notes } = await askCorrections(reader, corrections, {
      status: filter?.status ?? [],
      outcome: filter?.outcome ?? [],
      kind: filter?.kind ?? [],
      document: filter?.document ?? null,
      agency: filter?.agency ?? null,
    });
    return correctionList(kept, page, notes);
  },
} satisfies Pick<QueryResolvers<GraphqlContext>, 'corrections'>;

const CORRECTION: CorrectionResolvers<GraphqlContext> = {
  clause: (correction, _args, context, info) => nodeNow(clauseIdNow(correction), context, info),
  quote: ({ evidence }) => evidence?.quote ?? null,
  start: ({ evidence }) => evidence?.start ?? null,
  end: ({ evidence }) => evidence?.end ?? null,
};

const CLAIM: CorrectionClaimResolvers<GraphqlContext> = {
  relationship: ({ type }) => type,
  role: ({ type }) => roleOf(type),
  toId: ({ to }) => to,
  to: ({ to }, _args, context, info) => nodeNow(to, context, info),
};

const REPLACED: ReplacedClaimResolvers<GraphqlContext> = {
  relationship: ({ type }) => type,
  role: ({ type }) => roleOf(type),
  toId: ({ to }) => to,
  to: ({ to }, _args, context, info) => nodeNow(to, context, info),
  printed: ({ edge }) => edge.printed,
  ruleId: ({ edge }) => edge.ruleId,
  evidence: ({ edge }) => edge.evidence,
};

const CONNECTION: Pick<CorrectionConnectionResolvers<GraphqlContext>, 'completeness'> = {
  completeness: ({ hasNextPage, hasPreviousPage, isBackwards, notes }, args, context) => {
    const hasMore = isBackwards ? hasPreviousPage : hasNextPage;
    const isTruncated = hasMore || notes.length > 0;
    const all = [...notes, ...(hasMore ? [moreNote(isBackwards)] : [])];
    return completeness({ isTruncated, notes: all }, args, context);
  },
};

/** Of a source: what its record bears. */
export const CORRECTIONS_OF_SOURCE = {
  corrections: ({ corrections }, page) => correctionList(newestFirst(corrections), page),
} satisfies Pick<SourceResolvers<GraphqlContext>, 'corrections'>;

/** Of a clause: what the sources' records bear of it. */
export const CORRECTIONS_OF_CLAUSE = {
  corrections: async ({ id }, page, { corrections }) =>
    correctionList((await corrections()).byClause.get(id) ?? [], page),
} satisfies Pick<ClauseResolvers<GraphqlContext>, 'corrections'>;

/** What readers proposed and editors decided, with its nodes opened to the graph. */
export const CORRECTIONS_RESOLVERS = {
  Correction: CORRECTION,
  CorrectionClaim: CLAIM,
  ReplacedClaim: REPLACED,
  CorrectionConnection: { ...CONNECTION_RESOLVERS, ...CONNECTION },
} as ResolverMap;

/** A page of corrections that are newest first. */
function correctionList(
  corrections: readonly LoggedCorrection[],
  page: Readonly<Record<string, unknown>>,
  notes: readonly string[] = [],
): CorrectionList {
  const isBackwards = pageRequest(page, false).backwards === true;
  const list = pageOfItems(corrections, page, ['number', 'string'], (one) => [-lastSaidAt(one), one.id]);
  return { ...list, isBackwards, notes };
}
