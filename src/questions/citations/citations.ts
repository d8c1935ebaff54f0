import { CITATION_KINDS, type EdgeOf, type PolicyNode } from '../../domain/graph-model.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { Hop, WalkedEdge, WalkedNode } from '../../store/walk-plan.js';
import { findPolicy } from '../names/find-policy.js';
import { along, edgeOf, nodeOf, wasCut, wholeNode } from '../walk-plans.js';
import { CITATION_HOPS, FAMILY_HOPS } from './citation-hops.js';
import type { CitationRoute, CitationsAnswer, DocumentCitation } from './citations-answer.js';
import { citingDocuments, citingEntries } from './citing-documents.js';

/**
 * What a document cites and what cites it, itself and through its family: a notice and what it sends are one act. Also for a
 * document that is only cited. At most two store calls beyond finding the document.
 */
export async function askCitations(
  reader: GraphReader,
  request: { readonly policy: string },
): Promise<CitationsAnswer> {
  const found = await findPolicy(reader, request.policy, FAMILY_HOPS);
  const notices = along(found, 'notice').map(({ node }) => node.id);
  const annexes = along(found, 'annexes').map(({ node }) => node.id);
  const walked = await walkTo(reader, [found.id, ...notices, ...annexes], CITATION_HOPS);
  const members = walked.map((node): readonly [CitationRoute, WalkedNode] => [
    node.id === found.id ? 'DIRECT' : notices.includes(node.id) ? 'NOTICE' : 'ANNEX',
    node,
  ]);
  const own = new Set(members.map(([, { id }]) => id));
  // That its notice sends it and its siblings is told once, by the document itself.
  const isOfFamily = ({ citing, cited, route, edge }: DocumentCitation): boolean =>
    route !== 'DIRECT' && own.has(citing.id) && (own.has(cited.id) || edge.kind === 'TRANSMITS');
  const told = (list: readonly DocumentCitation[]) => list.filter((one) => !isOfFamily(one)).sort(byKind);
  const citing = citingEntries(walked);
  const relatives = await walkTo(reader, [...citing.keys()], FAMILY_HOPS);
  const isTruncated = [found, ...walked, ...relatives].some(wasCut);
  return {
    policy: nodeOf('Policy', found),
    family: unique(walked.filter(({ id }) => id !== found.id)),
    cites: told(members.flatMap(([route, node]) => citesOf(node, route))),
    citedBy: told(members.flatMap(([route, node]) => citedByOf(node, route))),
    citingDocuments: citingDocuments(citing, relatives, own),
    isTruncated,
    notes: isTruncated
      ? [
          'More documents or clauses cite it than one answer looks at: ask for one kind with `citedInClauses`.',
        ]
      : [],
  };
}

async function walkTo(
  reader: GraphReader,
  ids: readonly string[],
  hops: readonly Hop[],
): Promise<readonly WalkedNode[]> {
  if (ids.length === 0) return [];
  const { nodes } = await reader.walk({ start: { ids: [...new Set(ids)] }, to: wholeNode('Policy', hops) });
  return nodes.filter((node) => node !== null);
}

function citesOf(walked: WalkedNode, route: CitationRoute): readonly DocumentCitation[] {
  const citing = nodeOf('Policy', walked);
  return [
    ...along(walked, 'cites').map((item) =>
      toCitation(item, citing, null, nodeOf('Policy', item.node), route),
    ),
    ...along(walked, 'citingClauses').flatMap(({ node }) =>
      along(node, 'cites').map((item) =>
        toCitation(item, citing, nodeOf('Clause', node), nodeOf('Policy', item.node), route),
      ),
    ),
  ];
}

function citedByOf(walked: WalkedNode, route: CitationRoute): readonly DocumentCitation[] {
  const cited = nodeOf('Policy', walked);
  return [
    ...along(walked, 'citedBy').map((item) =>
      toCitation(item, nodeOf('Policy', item.node), null, cited, route),
    ),
    ...along(walked, 'citedInClauses').flatMap((item) =>
      along(item.node, 'document').map(({ node }) =>
        toCitation(item, nodeOf('Policy', node), nodeOf('Clause', item.node), cited, route),
      ),
    ),
  ];
}

function toCitation(
  item: WalkedEdge,
  citing: PolicyNode,
  clause: DocumentCitation['clause'],
  cited: PolicyNode,
  route: CitationRoute,
): DocumentCitation {
  const edge = edgeOf('CITES', item) as DocumentCitation['edge'];
  return { citing, clause, cited, route, edge: { ...edge, status: statusNow(edge.status, cited) } };
}

/** The relationship keeps what was found last; the cited document may have gone since, with what came in its file's place. */
function statusNow(kept: EdgeOf<'CITES'>['status'], cited: PolicyNode): EdgeOf<'CITES'>['status'] {
  if (cited.status === 'LOADED') return 'RESOLVED';
  if (kept !== 'RESOLVED') return kept;
  return cited.documentNumber === null ? 'NO_NUMBER' : 'OUTSIDE_CORPUS';
}

/** What a list of citations is ordered by: kind, citing document, place in it, and what tells further ones apart. */
export function citationKey({ citing, clause, cited, edge }: DocumentCitation) {
  return [
    CITATION_KINDS.indexOf(edge.kind),
    citing.id,
    clause?.position ?? 0,
    Number(edge.position),
    `${cited.id} ${edge.key} ${edge.owner}`,
  ] as const;
}

function byKind(a: DocumentCitation, b: DocumentCitation): number {
  const other = citationKey(b);
  for (const [at, part] of citationKey(a).entries()) {
    const against = other[at] ?? '';
    if (part !== against) return part < against ? -1 : 1;
  }
  return 0;
}

function unique(nodes: readonly WalkedNode[]): readonly PolicyNode[] {
  return [...new Map(nodes.map((node) => [node.id, nodeOf('Policy', node)])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}
