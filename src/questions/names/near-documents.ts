import { foldText } from '../../domain/fold-text.js';
import type { PolicyNode } from '../../domain/graph-model.js';
import type { GraphReader } from '../../store/graph-store.js';
import { bareNode } from '../walk-plans.js';

const MOST_OFFERED = 5;
/** Loaded documents whose names are compared. */
const COMPARED_MAX = 5_000;
/** Share of pairs of characters in common from which a name is worth offering. */
const LIKENESS_MIN = 0.25;

type Named = Pick<PolicyNode, 'title' | 'documentNumber'>;

/** Loaded documents that are called nearly so, the nearest first, for an error message: one store call. */
export async function nearDocuments(reader: GraphReader, asked: string): Promise<readonly string[]> {
  const page = { first: COMPARED_MAX, after: null, withTotal: false };
  const { nodes } = await reader.walk({
    start: { filter: { status: { eq: 'LOADED' } }, page },
    to: { ...bareNode('Policy'), fields: ['title', 'documentNumber'] },
  });
  const wanted = pairsOf(foldText(asked));
  return nodes
    .flatMap((node) => (node === null ? [] : [node.fields as unknown as Named]))
    .map(({ title, documentNumber }) => ({
      name: documentNumber === null ? title : `${title}（${documentNumber}）`,
      likeness: Math.max(likeness(wanted, title), likeness(wanted, documentNumber ?? '')),
    }))
    .filter((one) => one.likeness >= LIKENESS_MIN)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_OFFERED)
    .map(({ name }) => name);
}

/** Dice: twice the pairs in common, by the pairs of both. Most names have none in common, and theirs need not be counted. */
function likeness(wanted: ReadonlySet<string>, name: string): number {
  const folded = foldText(name);
  let common = 0;
  for (const pair of wanted) if (folded.includes(pair)) common++;
  return common === 0 ? 0 : (2 * common) / (wanted.size + pairsOf(folded).size);
}

function pairsOf(folded: string): ReadonlySet<string> {
  const characters = [...folded];
  return new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`));
}
