import { DomainError } from '../../domain/errors.js';
import type { NodeLabel } from '../../domain/graph-model.js';
import { labelOfId } from '../../domain/ids.js';
import { ambiguousName } from '../../questions/names/find-known.js';
import { nearDocuments } from '../../questions/names/near-documents.js';
import { unknownName } from '../../questions/names/unknown-name.js';
import type { GraphReader } from '../../store/graph-store.js';
import { loadCited } from '../citation-resolvers.js';
import type { GraphqlContext } from '../context.js';
import type { CitedItemResolvers, QueryResolvers } from '../generated/resolvers-types.js';
import { lookUpMany } from '../look-up-many.js';
import type { CitedItemModel } from '../models.js';
import { nodeOfId } from './node-of-id.js';

/** `cite` at the root. */
export const CITE_QUERY = {
  cite: (_root, { of }, { reader }) => citedItems(reader, of),
} satisfies Pick<QueryResolvers<GraphqlContext>, 'cite'>;

const ITEM: CitedItemResolvers<GraphqlContext> = {
  node: ({ id }, _args, context, info) => nodeOfId(id, context, info),
  citation: ({ label, id }, _args, { nodes }) => loadCited(label, id, nodes),
};

export const CITE_RESOLVERS = { CitedItem: ITEM };

const WHAT_CAN_BE_CITED =
  'Documents and clauses can be cited: by the id of a clause, or by id, document number or full title of a document.';

/** In the order asked, in two store calls. Fails with INVALID_ARGUMENT, NOT_FOUND and AMBIGUOUS_NAME, naming the first such word. */
async function citedItems(reader: GraphReader, of: readonly string[]): Promise<readonly CitedItemModel[]> {
  if (of.length === 0)
    throw new DomainError('INVALID_ARGUMENT', `Say what is to be cited. ${WHAT_CAN_BE_CITED}`);
  for (const word of of) refuseOthers(word.trim());
  const isClause = (word: string) => isId(word) && labelOfId(word) === 'Clause';
  const words = of.map((word) => word.trim());
  const [documents, clauses] = await Promise.all([
    lookUpMany(reader, 'Policy', words.map(withoutMarks)),
    reader.nodes('Clause', words.filter(isClause)),
  ]);
  const known = new Set(clauses.flatMap((clause) => (clause === null ? [] : [clause.id])));
  const items: CitedItemModel[] = [];
  for (const [at, word] of words.entries()) {
    const asked = of[at] ?? word;
    const { node = null, candidates = [] } = documents[at] ?? {};
    if (known.has(word)) items.push({ asked, label: 'Clause', id: word });
    else if (node !== null) items.push({ asked, label: 'Policy', id: node.id });
    else if (candidates.length > 0)
      throw ambiguousName(
        word,
        candidates.map((one) => ({ ...one, label: 'Policy' })),
      );
    else throw isClause(word) ? unknownClause(word) : await unknownDocument(reader, word);
  }
  return items;
}

function refuseOthers(word: string): void {
  const label = isId(word) ? labelOfId(word) : 'Policy';
  if (label === 'Policy' || label === 'Clause') return;
  const way =
    label === 'Target'
      ? `Cite the clause that sets it: ${word.slice(0, word.indexOf('~target_'))}.`
      : WHAT_CAN_BE_CITED;
  throw new DomainError(
    'INVALID_ARGUMENT',
    `「${word.slice(0, 100)}」 is the id of ${ARTICLES[label]}. ${way}`,
  );
}

const ARTICLES: Readonly<Record<NodeLabel, string>> = {
  Policy: 'a document',
  Clause: 'a clause',
  Agency: 'an agency',
  City: 'a city',
  Region: 'a region',
  Cluster: 'a cluster',
  Target: 'a target',
};

/** Ids are ASCII without white space; no title or number of a document is. */
function isId(word: string): boolean {
  return /^[\x21-\x7e]+$/.test(word);
}

/** 《…》 as people write a title. */
function withoutMarks(word: string): string {
  return word.replace(/^《([^《》]*)》$/u, '$1');
}

function unknownClause(word: string): DomainError {
  return new DomainError(
    'NOT_FOUND',
    `There is no clause 「${word.slice(0, 100)}」. Look for it with \`search\` or \`clauses\`, and ask with the id they give.`,
  );
}

async function unknownDocument(reader: GraphReader, word: string): Promise<DomainError> {
  return unknownName(reader, 'Policy', word, {
    near: await nearDocuments(reader, word),
    hint: WHAT_CAN_BE_CITED,
  });
}
