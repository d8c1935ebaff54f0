import { NODE_LABELS, type NodeLabel } from '../../domain/graph-model.js';
import { askChanges } from '../../questions/changes/changes.js';
import { completeness } from '../completeness-resolvers.js';
import { CONNECTION_RESOLVERS, pageEnds } from '../connection.js';
import type { GraphqlContext } from '../context.js';
import type {
  ChangeCountResolvers,
  ChangeResolvers,
  ChangesResolvers,
  QueryResolvers,
} from '../generated/resolvers-types.js';
import type { ResolverMap } from '../node-resolvers.js';
import { pageRequest } from '../page-arguments.js';

/** `changes` at the root: of the graph as it is now, whatever release is asked. */
export const CHANGES_QUERY = {
  changes: async (_root, { since, until, document, labels, relationships, first, after }, context) => {
    const page = pageRequest({ first, after }, true);
    const answer = await askChanges(context, {
      since: since ?? null,
      until: until ?? null,
      document: document ?? null,
      labels: labels ?? null,
      relationships: relationships ?? null,
      page,
    });
    return { ...answer, ...pageEnds(answer.hasNextPage, page) };
  },
} satisfies Pick<QueryResolvers<GraphqlContext>, 'changes'>;

const CHANGES: ChangesResolvers<GraphqlContext> = {
  documents: ({ versions }, { first }) => versions.slice(0, first),
  documentCount: ({ versions }) => versions.length,
  completeness,
};

const CHANGE_COUNT: ChangeCountResolvers<GraphqlContext> = {
  label: ({ name }) => (isLabel(name) ? name : null),
  relationship: ({ name }) => (isLabel(name) ? null : name),
};

const CHANGE: ChangeResolvers<GraphqlContext> = {
  kind: ({ change }) => change.kind,
  label: ({ change }) => (change.subject === 'NODE' ? change.label : null),
  id: ({ change }) => (change.subject === 'NODE' ? change.id : null),
  relationship: ({ change }) => (change.subject === 'NODE' ? null : change.type),
  evidenceBefore: ({ change }) => (change.subject === 'NODE' ? [] : (change.before?.evidence ?? [])),
  evidenceAfter: ({ change }) => (change.subject === 'NODE' ? [] : (change.after?.evidence ?? [])),
  wasCorrected: ({ change }) => change.subject !== 'NODE' && isCorrected(change.before),
  isCorrected: ({ change }) => change.subject !== 'NODE' && isCorrected(change.after),
  claimedBy: ({ change }) => change.owner,
  document: ({ version }) => version,
  release: ({ change }) => change.release,
};

/** What is different between two releases. */
export const CHANGES_RESOLVERS = {
  Changes: { ...CONNECTION_RESOLVERS, ...CHANGES },
  ChangeCount: CHANGE_COUNT,
  Change: CHANGE,
} as ResolverMap;

function isLabel(name: string): name is NodeLabel {
  return NODE_LABELS.some((label) => label === name);
}

function isCorrected(edge: { readonly correctionId: string | null } | null): boolean {
  return edge !== null && edge.correctionId !== null;
}
