import { describe, expect, test } from '@jest/globals';
import { arrangeMatrix } from '../../src/questions/matrix/arrange-matrix.js';
import { askMatrix } from '../../src/questions/matrix/matrix.js';
import type { Axis, MatrixHeader, MatrixRow } from '../../src/questions/matrix/matrix-answer.js';
import { ANY_MEASURE } from '../../src/questions/measures/measure.js';
import { createMemoryReader } from '../support/memory-reader.js';
import { plainMeasures } from '../support/plain-measures.js';
import { withIds } from '../support/with-ids.js';
import { dice, randomMeasures } from './random-measures.js';
import { randomScope, unlessUnknown } from './random-scope.js';

const AXES: readonly Axis[] = ['AGENCY', 'MEASURE', 'CHAPTER', 'POLICY', 'CLUSTER', 'CITY'];
const SEEDS = [1, 2, 3, 4, 5, 6];
const SCOPES = 25;
const ALL = { isNamed: true, isCounted: true };
const WHOLE = { rows: ALL, columns: ALL, areIdsRead: true };

/** What is counted in numbers over the projection is what counting the measures one by one gives, whatever is asked for. */
describe.each(SEEDS)('a matrix in numbers, world %i', (seed) => {
  const batches = randomMeasures(seed);
  const reader = createMemoryReader(batches);
  const roll = dice(100 + seed);
  const questions = Array.from({ length: SCOPES }, () => ({ ...randomAxes(roll), scope: randomScope(roll) }));

  test.each(questions)('$rows × $columns', async ({ rows, columns, scope }) => {
    const answer = await askMatrix(reader, { rows, columns, scope }).catch(unlessUnknown);
    if (answer === null) return;
    const plain = arrangeMatrix(
      { ...NOTHING_FOUND, measures: plainMeasures(batches, scope) },
      { rows, columns },
      [],
      Number.POSITIVE_INFINITY,
    );
    const shown = await answer.rows(0, answer.rowCount, WHOLE);
    // Chapters without a measure, which a document has as well, are a matter of their own.
    const filled = shown.filter(({ header }) => header.counts.measures > 0);
    const found = { rows: filled.map(wholeRow), counts: answer.counts };
    for (const first of [1, 1_000])
      expect(withIds(found, first)).toEqual(withIds({ rows: plain.rows, counts: plain.counts }, first));
    const headed = (await answer.columns(ALL)).filter(({ counts }) => counts.measures > 0);
    expect(withIds(headed.map(wholeHeader))).toEqual(withIds(plain.columns));
    expect(answer.notes.slice(-plain.notes.length || answer.notes.length)).toEqual(plain.notes);
  });
});

test('the worlds have what there is to count', () => {
  const all = SEEDS.flatMap((seed) => plainMeasures(randomMeasures(seed), ANY_MEASURE));
  expect(all.length).toBeGreaterThan(50);
  for (const has of [
    all.some(({ firstListedId }) => firstListedId !== null),
    all.some(({ leads }) => leads.some(({ edge }) => edge.jointDuty)),
    all.some(({ cities, clusters }) => cities.length > 1 && clusters.length > 1),
    all.some(({ clause, chapter }) => clause.id !== chapter.id),
  ]) {
    expect(has).toBe(true);
  }
});

/** What of a header is read only where it is asked for is no property of its own. */
function wholeHeader({ id, label, node, place, counts }: MatrixHeader): MatrixHeader {
  return { id, label, node, place, counts };
}

function wholeRow({ header, cells }: MatrixRow): MatrixRow {
  return {
    header: wholeHeader(header),
    cells: cells.map(({ column, counts }) => ({ column: wholeHeader(column), counts })),
  };
}

const NOTHING_FOUND = {
  policy: null,
  policyIds: null,
  city: null,
  cluster: null,
  agency: null,
  isTruncated: false,
  notes: [],
};

function randomAxes(roll: (sides: number) => number): { readonly rows: Axis; readonly columns: Axis } {
  const rows = AXES[roll(6)] ?? 'AGENCY';
  const others = AXES.filter((axis) => axis !== rows);
  return { rows, columns: others[roll(5)] ?? 'POLICY' };
}
