import {
  findSource,
  versionsBetween,
  versionsOf,
  versionsOfSource,
} from '../../questions/changes/document-versions.js';
import { CONNECTION_RESOLVERS } from '../connection.js';
import type { GraphqlContext } from '../context.js';
import type { QueryResolvers, ReleaseResolvers } from '../generated/resolvers-types.js';
import type { ResolverMap } from '../node-resolvers.js';
import { pageOfItems } from '../page-of-items.js';

/** `releases` and `documentVersions` at the root: of the graph as it is now, whatever release is asked. */
export const RELEASE_QUERY = {
  releases: async (_root, args, { releases }) =>
    pageOfItems([...(await releases())].reverse(), args, ['number'], ({ sequence }) => [-sequence]),
  documentVersions: async (_root, { document, since, until, ...page }, { present, versions }) => {
    const all = await versions();
    const isAll = document === null || document === undefined;
    const kept = isAll ? all : versionsOfSource(all, await findSource(present, all, document));
    const came = versionsBetween(kept, since ?? null, until ?? null);
    return pageOfItems(came, page, ['string', 'number'], (one) => [one.sourceId, one.version]);
  },
} satisfies Pick<QueryResolvers<GraphqlContext>, 'releases' | 'documentVersions'>;

const RELEASE: ReleaseResolvers<GraphqlContext> = {
  relationships: ({ edges }) => edges,
  documents: async ({ sequence }, { first }, { versions }) =>
    versionsOf(await versions(), sequence).slice(0, first),
  documentCount: async ({ sequence }, _args, { versions }) => versionsOf(await versions(), sequence).length,
};

/** Releases, and versions of documents. */
export const RELEASE_RESOLVERS = {
  Release: RELEASE,
  ReleaseConnection: CONNECTION_RESOLVERS,
  DocumentVersionConnection: CONNECTION_RESOLVERS,
} as ResolverMap;
