import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { CITATION_KINDS, type CitationKind } from '../../domain/graph-model.js';
import { askCitations, citationKey } from '../../questions/citations/citations.js';
import type { CitationsAnswer, DocumentCitation } from '../../questions/citations/citations-answer.js';
import { completeness } from '../completeness-resolvers.js';
import { CONNECTION_RESOLVERS } from '../connection.js';
import type { GraphqlContext } from '../context.js';
import type {
  CitationsResolvers,
  CitingDocumentResolvers,
  QueryResolvers,
} from '../generated/resolvers-types.js';
import type { DocumentCitationModel } from '../models.js';
import type { ResolverMap } from '../node-resolvers.js';
import { pageOfItems } from '../page-of-items.js';
import { claimResolversOf } from './claim-resolvers-of.js';
import { knownNode } from './known-node.js';
import { knownOrNull } from './known-or-null.js';

/** `citations` at the root. */
export const CITATIONS_QUERY = {
  citations: (_root, { policy }, { reader }) => askCitations(reader, { policy }),
} satisfies Pick<QueryResolvers<GraphqlContext>, 'citations'>;

const BY_KIND = ['number', 'string', 'number', 'number', 'string'] as const;

const CITATIONS: CitationsResolvers<GraphqlContext> = {
  policy: ({ policy }, _args, context, info) => knownNode('Policy', policy, context, info),
  family: ({ family }, _args, context, info) => family.map((one) => knownNode('Policy', one, context, info)),
  cites: ({ cites }, args) => pageOfCitations(cites, args),
  citedBy: ({ citedBy }, args) => pageOfCitations(citedBy, args),
  kinds: (answer) => countsByKind(answer),
  citingDocuments: ({ citingDocuments }, args) =>
    pageOfItems(citingDocuments, args, ['number', 'string'], ({ isResting, policy }) => [
      isResting ? 0 : 1,
      policy.id,
    ]),
  completeness,
};

const CITING_DOCUMENT: CitingDocumentResolvers<GraphqlContext> = {
  policy: ({ policy }, _args, context, info) => knownNode('Policy', policy, context, info),
  through: ({ through }, _args, context, info) => knownOrNull('Policy', through, context, info),
};

/** Who cites whom, with its nodes opened to the graph. */
export function createCitationsResolvers(schema: GraphQLSchema): ResolverMap {
  return {
    Citations: CITATIONS,
    DocumentCitationConnection: CONNECTION_RESOLVERS,
    DocumentCitation: claimResolversOf<DocumentCitationModel>(schema, 'DocumentCitation', () => 'CITES', OWN),
    CitingDocumentConnection: CONNECTION_RESOLVERS,
    CitingDocument: CITING_DOCUMENT,
  } as ResolverMap;
}

type Own<T> = (
  one: DocumentCitationModel,
  args: unknown,
  context: GraphqlContext,
  info: GraphQLResolveInfo,
) => T;

const OWN: Readonly<Record<string, Own<unknown>>> = {
  citing: ({ citing }, _args, context, info) => knownNode('Policy', citing, context, info),
  clause: ({ clause }, _args, context, info) => knownOrNull('Clause', clause, context, info),
  cited: ({ cited }, _args, context, info) => knownNode('Policy', cited, context, info),
  route: ({ route }) => route,
};

function pageOfCitations(
  citations: readonly DocumentCitation[],
  args: Readonly<Record<string, unknown>> & { readonly kind?: readonly CitationKind[] | null },
) {
  const { kind = null } = args;
  const kept = kind === null ? citations : citations.filter(({ edge }) => kind.includes(edge.kind));
  const page = pageOfItems(kept, args, BY_KIND, citationKey);
  return {
    ...page,
    items: page.items.map(({ node, cursor }) => ({ node: { ...node, edge: { ...node.edge } }, cursor })),
  };
}

function countsByKind({ cites, citedBy }: CitationsAnswer) {
  const count = (list: readonly DocumentCitation[], kind: CitationKind): number =>
    list.filter(({ edge }) => edge.kind === kind).length;
  return CITATION_KINDS.map((kind) => ({
    kind,
    cites: count(cites, kind),
    citedBy: count(citedBy, kind),
  })).filter((one) => one.cites + one.citedBy > 0);
}
