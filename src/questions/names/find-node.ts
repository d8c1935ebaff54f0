import { DomainError } from '../../domain/errors.js';
import { labelOfId } from '../../domain/ids.js';
import type { SearchedLabel } from '../../domain/search.js';
import { searchWords } from '../../domain/search-text.js';
import type { GraphReader, SearchHit } from '../../store/graph-store.js';
import { ambiguousName } from './find-known.js';
import { mayBeId } from './may-be-id.js';
import { meantOnes } from './meant-one.js';

/** What has a name. A clause or a target is asked for by its id. */
const NAMED: readonly SearchedLabel[] = ['Policy', 'Agency', 'City', 'Region', 'Cluster'];
/** Most hits looked at. */
const HITS_MAX = 100;
/** No more of a name is repeated than anybody reads. */
const NAME_CHARACTERS_MAX = 100;
/** As many words as a search takes. */
const WORDS_MAX = 8;

/**
 * The id of any node: by its id, by a name or number that it alone has, or by words that stand in the name of nothing else.
 * Of namesakes the one that the loaded documents speak of is meant. Fails with INVALID_ARGUMENT, NOT_FOUND, or
 * AMBIGUOUS_NAME with the candidates. At most two store calls, and one more for each label that namesakes have.
 */
export async function findNode(reader: GraphReader, asked: string): Promise<string> {
  const name = asked.trim();
  if (name === '') {
    throw new DomainError(
      'INVALID_ARGUMENT',
      'Say what is meant: an id, or a name such as 东莞 or 粤府〔2021〕45号.',
    );
  }
  if (mayBeId(name)) {
    const [known] = await reader.nodes(labelOfId(name), [name]);
    if (known) return known.id;
  }
  const hits = await hitsOf(reader, name);
  const [only] = hits;
  if (!only) {
    throw new DomainError(
      'NOT_FOUND',
      `Nothing is known by the id or name 「${name.slice(0, NAME_CHARACTERS_MAX)}」. Look for it with \`search\`, and ask with the id it gives.`,
    );
  }
  if (hits.length === 1) return only.id;
  const labels = NAMED.filter((label) => hits.some((hit) => hit.label === label));
  const meant = await Promise.all(
    labels.map((label) =>
      meantOnes(
        reader,
        label,
        hits.filter((hit) => hit.label === label).map(({ id }) => id),
      ),
    ),
  );
  const [one, ...others] = meant.flat();
  if (one && others.length === 0) return one.id;
  throw ambiguousName(name, meant.flat());
}

/** What is called so; where nothing is, what has all the words in its name. */
async function hitsOf(reader: GraphReader, name: string): Promise<readonly SearchHit[]> {
  const words = searchWords(name).slice(0, WORDS_MAX);
  if (words.length === 0) return [];
  const page = { first: HITS_MAX, after: null, withTotal: false };
  const { items } = await reader.search({ words, labels: NAMED, policyIds: null, page });
  const exact = items.filter(({ tier }) => tier === 1);
  return exact.length > 0 ? exact : items;
}
