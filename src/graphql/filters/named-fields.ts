import { foldNumber } from '../../domain/fold-number.js';
import type { NodeLabel } from '../../domain/graph-model.js';
import { spellingsOf } from './filter-words.js';

/** How the ids of a label begin, and in which fields its names stand. A six-digit code is the id behind `prefix`. */
const NAMES: { readonly [L in NodeLabel]?: { readonly prefix: string; readonly fields: readonly string[] } } =
  {
    Agency: { prefix: 'agency-', fields: ['aliases', 'name'] },
    City: { prefix: 'city-', fields: ['aliases'] },
    Region: { prefix: 'region-', fields: ['aliases', 'name'] },
    Cluster: { prefix: 'cluster-', fields: ['aliases', 'name'] },
  };

/** The values that fields of a node have which one of the words may mean: its id, its number, any of its names, a GB/T 2260 code. */
export function namedFields(
  label: NodeLabel,
  words: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  if (label === 'Policy') return ofDocuments(words);
  const names = NAMES[label];
  if (!names) return { id: words };
  const asked = words.map((word) => (isCode(word) ? `${names.prefix}${word}` : word));
  const ids = asked.filter((word) => word.startsWith(names.prefix));
  const spellings = spellingsOf(asked.filter((word) => !ids.includes(word)));
  return withoutEmpty({ id: ids, ...Object.fromEntries(names.fields.map((field) => [field, spellings])) });
}

/** Ids are ASCII, which no document number and no title is. */
function ofDocuments(words: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const ids = words.filter((word) => /^[!-~]+$/.test(word));
  const names = words.filter((word) => !ids.includes(word)).map((word) => word.replace(/^《(.*)》$/u, '$1'));
  return withoutEmpty({ id: ids, documentNumber: names.map(foldNumber), title: spellingsOf(names) });
}

function isCode(word: string): boolean {
  return /^\d{6}$/.test(word);
}

function withoutEmpty(fields: Readonly<Record<string, readonly string[]>>) {
  return Object.fromEntries(Object.entries(fields).filter(([, values]) => values.length > 0));
}
