import { DomainError } from '../../domain/errors.js';
import type { NodeByLabel } from '../../domain/graph-model.js';
import { grouped } from '../../domain/grouped.js';
import type { PageRequest } from '../../domain/page.js';
import {
  SEARCH_FIELDS,
  SEARCHED_LABELS,
  type SearchedFields,
  type SearchedLabel,
} from '../../domain/search.js';
import { searchWords } from '../../domain/search-text.js';
import type { GraphReader, SearchHit } from '../../store/graph-store.js';
import { policyInScope } from '../measures/policy-in-scope.js';
import { nodesById } from '../nodes-by-id.js';
import { moreNote } from '../trust/more-note.js';
import { findMatches } from './find-matches.js';
import type { SearchAnswer, SearchHitAnswer } from './search-answer.js';
import { snippetOf } from './snippet-of.js';

/** Most words of a query. */
const WORDS_MAX = 8;

interface SearchQuestion {
  /** White space parts words; a hit has all of them. */
  readonly text: string;
  /** Null: everything that is searched. */
  readonly labels: readonly SearchedLabel[] | null;
  /** Only this document, what it transmits or contains, and their clauses; null: everywhere. */
  readonly policy: string | null;
  readonly page: PageRequest;
  /** False where nobody looks at the hits of the page; they are left out then. Left out: true. */
  readonly wantsHits?: boolean;
  /** Bring also the best so many of each kind, which needs the total; null: none. */
  readonly groupSize?: number | null;
}

/**
 * Which nodes have these words, where do they stand? One store call, one more for each kind of nodes that is brought, and
 * two more where a document is named. Fails with INVALID_ARGUMENT where nothing is left to look for, or too much.
 */
export async function search(
  reader: GraphReader,
  { text, labels, policy, page, wantsHits = true, groupSize = null }: SearchQuestion,
): Promise<SearchAnswer> {
  const words = checkedWords(text);
  const scope = await policyInScope(reader, policy);
  const found = await reader.search({
    words,
    labels: labels ?? SEARCHED_LABELS,
    policyIds: scope?.ids ?? null,
    page,
    ...(groupSize === null ? {} : { bestOfEach: groupSize }),
  });
  const items = wantsHits ? found.items : [];
  const best = found.bestOfEach ?? [];
  const nodes = await nodesOf(reader, [...items, ...best]);
  const answersOf = (hits: readonly SearchHit[]): readonly SearchHitAnswer[] =>
    hits.flatMap((hit) => {
      const node = nodes.get(hit.id);
      return node ? [hitOf(hit, node, words)] : [];
    });
  return {
    words,
    hits: answersOf(items),
    hasMore: found.hasNextPage,
    totalCount: found.totalCount,
    countsByLabel: found.countsByLabel,
    groups: [...grouped(best, ({ label }) => label)].map(([label, hits]) => ({
      label,
      hits: answersOf(hits),
      count: found.countsByLabel?.[label] ?? hits.length,
    })),
    isTruncated: found.hasNextPage || (scope?.isCut ?? false),
    notes: [
      ...(found.hasNextPage ? [moreNote(page.backwards ?? false)] : []),
      ...(scope?.isCut
        ? ['The document carries more documents than were looked into: name one of them.']
        : []),
    ],
  };
}

function checkedWords(text: string): readonly string[] {
  const words = searchWords(text);
  if (words.length === 0)
    throw new DomainError(
      'INVALID_ARGUMENT',
      `There is no letter and no digit in 「${text.slice(0, 40)}」 to search for. Ask with words, for instance 融资.`,
    );
  if (words.length > WORDS_MAX)
    throw new DomainError(
      'INVALID_ARGUMENT',
      `A search has at most ${WORDS_MAX} words, not ${words.length}: leave out those that say least.`,
      { words: words.length, limit: WORDS_MAX },
    );
  return words;
}

async function nodesOf(
  reader: GraphReader,
  hits: readonly SearchHit[],
): Promise<ReadonlyMap<string, NodeByLabel[SearchedLabel]>> {
  const labels = [...new Set(hits.map(({ label }) => label))];
  const found = await Promise.all(
    labels.map((label) => {
      const ids = hits.filter((hit) => hit.label === label).map(({ id }) => id);
      return nodesById(reader, label, ids);
    }),
  );
  return new Map(found.flatMap((nodes) => [...nodes]));
}

function hitOf(
  { label, tier, cursor }: SearchHit,
  node: NodeByLabel[SearchedLabel],
  words: readonly string[],
): SearchHitAnswer {
  const values = valuesOf(label, node);
  const matches = values.flatMap(({ field, value, index }) => findMatches(value, words, field, index));
  const [first] = matches;
  const shown =
    values.find(({ field, index }) => field === first?.field && index === first.index) ?? values[0];
  return {
    label,
    node,
    tier,
    cursor,
    matches,
    snippet: snippetOf(shown?.field ?? 'id', shown?.value ?? node.id, first),
  };
}

interface FieldValue {
  readonly field: string;
  readonly value: string;
  readonly index: number | null;
}

/** The searched values of a node, in the order names, heading, text. */
function valuesOf(label: SearchedLabel, node: NodeByLabel[SearchedLabel]): readonly FieldValue[] {
  const { names, heading, text }: SearchedFields = SEARCH_FIELDS[label];
  const values = node as unknown as Readonly<Record<string, string | readonly string[] | null>>;
  return [...names, heading, text].flatMap((field): readonly FieldValue[] => {
    const value = field === null ? null : values[field];
    if (field === null || value === null || value === undefined) return [];
    if (typeof value === 'string') return [{ field, value, index: null }];
    return value.map((one, index) => ({ field, value: one, index }));
  });
}
