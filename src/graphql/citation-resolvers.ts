import type { GraphQLFieldResolver } from 'graphql';
import { permalinkOf } from '../domain/permalink-of.js';
import { bibtexOf } from '../questions/cite/bibtex.js';
import { chineseCitation, chineseCitationLong } from '../questions/cite/chinese-citation.js';
import {
  CLAUSE_CITATION_PLAN,
  citedClause,
  citedPolicy,
  POLICY_CITATION_PLAN,
} from '../questions/cite/citation-plans.js';
import { type Cited, citedId } from '../questions/cite/cited.js';
import { cslItemOf } from '../questions/cite/csl-json.js';
import { placeOf } from '../questions/cite/place-of.js';
import type { WalkedNode } from '../store/walk-plan.js';
import type { GraphqlContext } from './context.js';
import type { CitationResolvers } from './generated/resolvers-types.js';

/** `citation` of a document or clause: all of one answer are brought by one store call. */
export function citationField(
  label: 'Policy' | 'Clause',
): GraphQLFieldResolver<Pick<WalkedNode, 'id'>, GraphqlContext> {
  return ({ id }, _args, { nodes }) => loadCited(label, id, nodes);
}

/** What the citation of a document or clause says, of which is known that it is there. */
export async function loadCited(
  label: 'Policy' | 'Clause',
  id: string,
  nodes: GraphqlContext['nodes'],
): Promise<Cited> {
  const walked = await nodes.load(id, label === 'Clause' ? CLAUSE_CITATION_PLAN : POLICY_CITATION_PLAN);
  const cited = walked && (label === 'Clause' ? citedClause(walked) : citedPolicy(walked));
  // A merge between two store calls may take it away.
  if (!cited) throw new Error(`${id} was there, and is not any more.`);
  return cited;
}

const CITATION: CitationResolvers<GraphqlContext> = {
  chinese: (cited) => chineseCitation(cited),
  chineseLong: (cited) => chineseCitationLong(cited),
  place: ({ path }) => placeOf(path) || null,
  bibtex: (cited, _args, { base }) => bibtexOf(cited, addressOf(cited, base)),
  cslJson: (cited, _args, { base }) =>
    `${JSON.stringify([cslItemOf(cited, addressOf(cited, base))], null, 2)}\n`,
};

export const CITATION_RESOLVERS = { Citation: CITATION };

function addressOf(cited: Cited, base: string): string | null {
  return base === '' ? null : `${base}${permalinkOf(citedId(cited))}`;
}
