import { DomainError } from '../domain/errors.js';
import type { NodeLabel } from '../domain/graph-model.js';
import { MAX_PAGE_SIZE } from '../domain/page.js';
import { meantAmong, SPOKEN_OF } from '../questions/names/spoken-of.js';
import { wholeNode } from '../questions/walk-plans.js';
import type { GraphReader } from '../store/graph-store.js';
import type { WalkedNode } from '../store/walk-plan.js';
import { bearsName } from './filters/bears-name.js';
import { isNamed } from './filters/node-words.js';

/** One word and what it means: nothing, one node, or one of several. */
export interface LookedUpWord {
  readonly asked: string;
  readonly label: NodeLabel;
  /** Whole; null where nothing is called so, or where it cannot be decided which of the candidates is meant. */
  readonly node: WalkedNode | null;
  readonly candidates: readonly WalkedNode[];
}

/** Most words that are looked up at once. */
const WORDS_MAX = 100;

/**
 * Each word's node, by id, number, code or any name, in the order asked, in one store call. Of namesakes the one that the
 * loaded documents speak of is meant; where none or several are, they are the candidates. Fails with INVALID_ARGUMENT.
 */
export async function lookUpMany(
  reader: GraphReader,
  label: NodeLabel,
  asked: readonly string[],
): Promise<readonly LookedUpWord[]> {
  const words = asked.map((word) => word.trim());
  if (words.length > WORDS_MAX)
    throw invalid(
      `\`lookUp\` takes at most ${WORDS_MAX} words, not ${words.length}: ask in several parts.`,
      WORDS_MAX,
    );
  if (words.includes('')) throw invalid('A word to look up is empty: leave it out, or say what is meant.');
  if (words.length === 0) return [];
  const { nodes, hasNextPage } = await reader.walk({
    start: {
      filter: {},
      where: isNamed(label, words),
      page: { first: MAX_PAGE_SIZE, after: null, withTotal: false },
    },
    to: wholeNode(label, SPOKEN_OF[label]),
  });
  if (hasNextPage)
    throw invalid(`More than ${MAX_PAGE_SIZE} nodes bear these names: ask for fewer at once.`, MAX_PAGE_SIZE);
  const known = nodes.filter((node) => node !== null);
  return words.map((word, at) => meaningOf(asked[at] ?? word, word, label, known));
}

function meaningOf(
  asked: string,
  word: string,
  label: NodeLabel,
  known: readonly WalkedNode[],
): LookedUpWord {
  const namesakes = known.filter((node) => bearsName(node, label, word));
  const meant = meantAmong(namesakes, SPOKEN_OF[label]);
  return meant.length === 1
    ? { asked, label, node: meant[0] ?? null, candidates: [] }
    : { asked, label, node: null, candidates: meant };
}

function invalid(message: string, limit?: number): DomainError {
  return new DomainError('INVALID_ARGUMENT', message, limit === undefined ? {} : { limit });
}
