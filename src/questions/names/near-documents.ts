import { foldText } from '../../domain/fold-text.js';
import type { PolicyNode } from '../../domain/graph-model.js';
import { onceFor } from '../../domain/once-for.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { WalkAnswer } from '../../store/walk-plan.js';
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
  const { names, likenessTo } = namesOf(nodes);
  const likeness = likenessTo(asked);
  return names
    .map((name, at) => ({ name, likeness: likeness(at) }))
    .filter((one) => one.likeness >= LIKENESS_MIN)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_OFFERED)
    .map(({ name }) => name);
}

/** What documents are called, ready to be compared with a name that none of them bears. */
interface DocumentNames {
  readonly names: readonly string[];
  /** How like it the nth document is called, by its title or its number. */
  readonly likenessTo: (asked: string) => (document: number) => number;
}

/** Where a store brings the same list again, its names are not taken apart again. */
const namesOf = onceFor((nodes: WalkAnswer['nodes']): DocumentNames => {
  const documents = nodes.flatMap((node) => (node === null ? [] : [node.fields as unknown as Named]));
  // Of each document the title, then the number.
  const called = documents.flatMap(({ title, documentNumber }) => [title, documentNumber ?? '']);
  const sizes = new Uint32Array(called.length);
  const having = new Map<string, number[]>();
  called.forEach((name, at) => {
    const pairs = pairsOf(foldText(name));
    sizes[at] = pairs.size;
    for (const pair of pairs) {
      const known = having.get(pair);
      if (known) known.push(at);
      else having.set(pair, [at]);
    }
  });
  return {
    names: documents.map(({ title, documentNumber }) =>
      documentNumber === null ? title : `${title}（${documentNumber}）`,
    ),
    likenessTo: (asked) => {
      const wanted = pairsOf(foldText(asked));
      const common = new Uint32Array(called.length);
      for (const pair of wanted) for (const at of having.get(pair) ?? []) common[at] = (common[at] ?? 0) + 1;
      // Dice: twice the pairs in common, by the pairs of both.
      const likeness = (at: number): number => {
        const shared = common[at] ?? 0;
        return shared === 0 ? 0 : (2 * shared) / (wanted.size + (sizes[at] ?? 0));
      };
      return (document) => Math.max(likeness(2 * document), likeness(2 * document + 1));
    },
  };
});

function pairsOf(folded: string): ReadonlySet<string> {
  const characters = [...folded];
  return new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`));
}
