import { DomainError } from '../../domain/errors.js';
import { foldNumber } from '../../domain/fold-number.js';
import type { PolicyNode } from '../../domain/graph-model.js';
import { foldForSearch, searchWords } from '../../domain/search-text.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { Hop, WalkedNode } from '../../store/walk-plan.js';
import { wholeNode } from '../walk-plans.js';
import { ambiguousName, findKnown } from './find-known.js';
import { nearDocuments } from './near-documents.js';
import { unknownName } from './unknown-name.js';

/** Most documents with the words in their titles that are looked at. */
const HITS_MAX = 200;
/** Most words that a search takes. */
const WORDS_MAX = 8;

/**
 * The document of an id, a document number in any brackets, a title, or words that the title of only one loaded document
 * has; with whatever `hops` bring. One store call for an id, number or title, at most five in all.
 *
 * A document that is only cited is found by its whole number or title, and by words where no loaded one has them. Words
 * of several titles are refused with the candidates (AMBIGUOUS_NAME); unknown ones with near titles (NOT_FOUND).
 */
export async function findPolicy(
  reader: GraphReader,
  name: string,
  hops: readonly Hop[] = [],
): Promise<WalkedNode> {
  const asked = name.trim().replace(/^《(.*)》$/u, '$1');
  if (asked === '') {
    throw new DomainError('INVALID_ARGUMENT', 'Name a document, for instance 粤府〔2021〕45号.');
  }
  const plan = wholeNode('Policy', hops);
  for (const [field, word] of exactly(asked)) {
    const policy = await findKnown(reader, plan, [field], word);
    if (policy !== null) return policy;
  }
  const id = await idByWords(reader, asked);
  const [policy] = id === null ? [] : (await reader.walk({ start: { ids: [id] }, to: plan })).nodes;
  if (policy) return policy;
  const near = await nearDocuments(reader, asked);
  throw await unknownName(reader, 'Policy', asked, {
    near,
    hint: 'Ask with a document number such as 粤府〔2021〕45号, or with words of a title.',
  });
}

/** Where the word may stand as a whole: an id is ASCII, a number has a figure and ends in 号. */
function exactly(asked: string): readonly (readonly [field: string, word: string])[] {
  if (/^[a-z0-9-]+$/.test(asked)) return [['id', asked]];
  const number = foldNumber(asked);
  const title = ['title', asked] as const;
  return /\d.*号$/u.test(number) ? [['documentNumber', number], title] : [title];
}

/**
 * The only document with these words in its names: a loaded one, else one that is cited. A name that is all of them goes before;
 * a title that only names another one of them (the notice that transmits it, its interpretation) yields to it.
 */
async function idByWords(reader: GraphReader, asked: string): Promise<string | null> {
  const words = searchWords(asked).slice(0, WORDS_MAX);
  if (words.length === 0) return null;
  const page = { first: HITS_MAX, after: null, withTotal: false };
  const { items } = await reader.search({ words, labels: ['Policy'], policyIds: null, page });
  const ids = items.map(({ id }) => id);
  const found = ids.length === 0 ? [] : await reader.nodes('Policy', ids);
  const policies = found.filter((policy) => policy !== null);
  const loaded = policies.filter(({ status }) => status === 'LOADED');
  const known = loaded.length > 0 ? loaded : policies;
  const whole = known.filter((policy) => isWhole(policy, words.join('')));
  const meant = whole.length > 0 ? whole : known.filter((policy) => !namesAnother(policy, known));
  if (meant.length < 2) return meant[0]?.id ?? null;
  throw ambiguousName(
    asked,
    meant.map((policy) => ({ label: 'Policy', id: policy.id, fields: { ...policy } })),
  );
}

function isWhole({ title, documentNumber }: PolicyNode, word: string): boolean {
  return [title, documentNumber ?? ''].some((name) => foldForSearch(name).text === word);
}

function namesAnother({ id, title }: PolicyNode, policies: readonly PolicyNode[]): boolean {
  return policies.some((other) => other.id !== id && other.title !== title && title.includes(other.title));
}
