import { codeOf } from '../../projection/column.js';
import { idOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { WalkNodePlan } from '../../store/walk-plan.js';
import { type ClauseTree, nearestMarked } from './clause-tree.js';

/** Most clauses, rows among them, whose words are held against each other. */
const CLAUSES_MAX = 5_000;

/** Shorter headings stand in too many texts. */
const HEADING_MIN = 4;

const WORDS: WalkNodePlan = { label: 'Clause', fields: ['heading', 'text'], hops: [] };

/**
 * A table that divides the tasks (任务分工表) prints the heading of a measure again, beside the units: those of the open clauses
 * and their parts whose heading a row of their document with units prints. One store call, none where no such row is.
 */
export async function namedByTables(
  reader: GraphReader,
  projection: Projection,
  {
    tree,
    hasUnits,
    open,
  }: { readonly tree: ClauseTree; readonly hasUnits: Uint8Array; readonly open: Uint8Array },
): Promise<{ readonly named: readonly number[]; readonly isCut: boolean }> {
  const { policy, kind } = projection.clauses;
  const policyOf = (clause: number): number => policy[clause] ?? 0;
  const row = codeOf(kind, 'TABLE_ROW');
  const rows = tree.clauses.filter((clause) => kind.codes[clause] === row && hasUnits[clause] === 1);
  const withTables = new Set(Array.from(rows, policyOf));
  const asked =
    rows.length === 0
      ? []
      : [...tree.clauses].filter(
          (clause) => withTables.has(policyOf(clause)) && nearestMarked(tree, open, clause) >= 0,
        );
  if (asked.length === 0) return { named: [], isCut: false };
  const all = [...new Set([...rows, ...asked])].sort((a, b) => a - b);
  const shown = all.slice(0, CLAUSES_MAX);
  const { nodes } = await reader.walk({
    start: { ids: shown.map((clause) => idOf(projection, 'Clause', clause)) },
    to: WORDS,
  });
  const wordsOf = new Map(shown.map((clause, at) => [clause, nodes[at]?.fields] as const));
  const named = asked.filter((clause) => {
    const heading = wordsOf.get(clause)?.heading;
    return (
      typeof heading === 'string' &&
      heading.length >= HEADING_MIN &&
      rows.some(
        (one) => policyOf(one) === policyOf(clause) && String(wordsOf.get(one)?.text ?? '').includes(heading),
      )
    );
  });
  return { named, isCut: shown.length < all.length };
}
