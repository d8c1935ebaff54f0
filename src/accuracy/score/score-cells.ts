import type { CityNode } from '../../domain/graph-model.js';
import type { LabelledDocument } from '../labels/labelled-document.js';
import type { Fault } from './measured.js';
import type { Reading } from './reading.js';
import type { Tally } from './tally.js';

/** Cells of the tables of marks: is the cluster laid out in the city? Those that the labels leave open are left out. */
export function scoreCells(
  document: LabelledDocument,
  reading: Reading,
): { readonly tally: Tally; readonly faults: readonly Fault[] } | null {
  if (document.cells.length === 0) return null;
  const read = new Map(
    reading.edges('MARKS').map(({ from, to, edge }) => {
      const row = (reading.clause(from)?.heading ?? reading.clause(from)?.text ?? '').replace(/^\d+\.?/, '');
      return [`${row} ${reading.node<CityNode>(to)?.name}`, edge] as const;
    }),
  );
  const settled = document.cells.filter(({ membership }) => membership !== 'OPEN');
  const of = (cell: { readonly cluster: string; readonly city: string }) =>
    read.get(`${cell.cluster} ${cell.city}`);
  const wrong = settled.filter((cell) => of(cell)?.membership !== cell.membership);
  return {
    tally: { expected: settled.length, got: settled.filter(of).length, right: settled.length - wrong.length },
    faults: wrong.map((cell) => {
      const edge = of(cell);
      const [first] = edge?.evidence ?? [];
      return {
        relation: 'cells', line: first?.line ?? 1, clause: cell.cluster, what: edge ? 'differs' : 'missed',
        expected: `${cell.city} ${cell.membership}`, got: edge?.membership ?? 'nothing', ruleId: edge?.ruleId ?? '',
        around: first ? reading.around(first.start, first.end) : '',
      };
    }),
  }; // biome-ignore format: one screen
}
