import { foldForSearch } from '../../domain/search-text.js';
import type { GraphReader } from '../../store/graph-store.js';

const MOST_OFFERED = 5;
/** Loaded documents whose names are compared. */
const COMPARED_MAX = 5_000;
/** Share of pairs of characters in common from which a name is worth offering. */
const LIKENESS_MIN = 0.25;

/** Loaded documents that are called nearly so, the nearest first, for an error message: one store call. */
export async function nearDocuments(reader: GraphReader, asked: string): Promise<readonly string[]> {
  const page = { first: COMPARED_MAX, after: null, withTotal: false };
  const { items } = await reader.find('Policy', { status: { eq: 'LOADED' } }, page);
  const wanted = pairsOf(asked);
  return items
    .map(({ title, documentNumber }) => ({
      name: documentNumber === null ? title : `${title}（${documentNumber}）`,
      likeness: Math.max(likeness(wanted, title), likeness(wanted, documentNumber ?? '')),
    }))
    .filter((one) => one.likeness >= LIKENESS_MIN)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_OFFERED)
    .map(({ name }) => name);
}

/** Dice: twice the pairs in common, by the pairs of both. */
function likeness(wanted: ReadonlySet<string>, name: string): number {
  const pairs = pairsOf(name);
  const common = [...pairs].filter((pair) => wanted.has(pair)).length;
  return wanted.size + pairs.size === 0 ? 0 : (2 * common) / (wanted.size + pairs.size);
}

function pairsOf(name: string): ReadonlySet<string> {
  const characters = [...foldForSearch(name).text];
  return new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`));
}
