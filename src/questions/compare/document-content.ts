import type { AgencyNode, EdgeOf, PolicyNode, TargetNode } from '../../domain/graph-model.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { WalkedNode } from '../../store/walk-plan.js';
import { along, edgeOf, nodeOf, wasCut } from '../walk-plans.js';
import type { AgencyPart, ComparedPolicy, Mentions } from './compare-policies-answer.js';
import { contentPlan } from './content-plan.js';

/** All that a document, with what it carries, says of whom; by the id of what it says it of. */
export interface DocumentContent {
  readonly document: ComparedPolicy;
  readonly agencies: ReadonlyMap<string, AgencyPart>;
  readonly clusters: ReadonlyMap<string, Mentions>;
  readonly cities: ReadonlyMap<string, Mentions>;
  readonly cited: ReadonlyMap<string, Mentions>;
  readonly targets: readonly TargetNode[];
  readonly lineage: readonly { readonly from: string; readonly to: string; readonly edge: LineageEdge }[];
  readonly isCut: boolean;
}

type LineageEdge = EdgeOf<'IMPLEMENTS'> & { readonly owner: string };

/** One store call. `otherIds` are the documents to which lineage is wanted. */
export async function documentContent(
  reader: GraphReader,
  { policy, ids }: { readonly policy: PolicyNode; readonly ids: readonly string[] },
  otherIds: readonly string[],
): Promise<DocumentContent> {
  const partIds = [...ids].sort();
  const { nodes } = await reader.walk({ start: { ids: partIds }, to: contentPlan(otherIds) });
  const parts = nodes.filter((node) => node !== null);
  const clauses = parts.flatMap((part) => along(part, 'clauses').map(({ node }) => node));
  // A row of a table that repeats a clause of the body gives nobody further work.
  const asking = clauses.filter(({ fields }) => fields.repeatsId === null);
  const targets = clauses.flatMap((clause) =>
    along(clause, 'targets').map(({ node }) => nodeOf('Target', node)),
  );
  const issuers = parts.flatMap((part) =>
    along(part, 'issuers').map(({ node }) => [node.id, nodeOf('Agency', node)] as const),
  );
  const cited = new Map(mentionsOf([...parts, ...clauses], 'cites'));
  for (const id of partIds) cited.delete(id);
  return {
    document: {
      policy,
      parts: parts.map((part) => nodeOf('Policy', part)),
      issuers: [...new Map<string, AgencyNode>(issuers).values()],
      clauses: clauses.length,
      measures: asking.filter((clause) => ROLES.some((role) => along(clause, role).length > 0)).length,
      targets: targets.length,
    },
    agencies: partsOfAgencies(asking),
    clusters: mentionsOf(clauses, 'clusters'),
    cities: mentionsOf(clauses, 'cities'),
    cited,
    targets,
    lineage: clauses.flatMap((clause) =>
      along(clause, 'implements').map((item) => ({
        from: clause.id,
        to: item.node.id,
        edge: edgeOf('IMPLEMENTS', item) as LineageEdge,
      })),
    ),
    isCut: parts.some(wasCut),
  };
}

const ROLES = ['leads', 'supports', 'assigned'] as const;

function partsOfAgencies(clauses: readonly WalkedNode[]): ReadonlyMap<string, AgencyPart> {
  const parts = new Map<string, AgencyPart>();
  for (const clause of clauses) {
    for (const role of ROLES) {
      for (const id of new Set(along(clause, role).map(({ node }) => node.id))) {
        const part = parts.get(id) ?? { leads: 0, supports: 0, assigned: 0, clauseIds: [] };
        const clauseIds = [...new Set([...part.clauseIds, clause.id])];
        parts.set(id, { ...part, [role]: part[role] + 1, clauseIds });
      }
    }
  }
  return parts;
}

/** What documents or clauses name along a hop, each with where: a document that cites as a whole counts as a clause does. */
function mentionsOf(from: readonly WalkedNode[], key: string): ReadonlyMap<string, Mentions> {
  const mentions = new Map<string, Mentions>();
  for (const one of from) {
    for (const id of new Set(along(one, key).map(({ node }) => node.id))) {
      mentions.set(id, { clauseIds: [...(mentions.get(id)?.clauseIds ?? []), one.id] });
    }
  }
  return mentions;
}
