import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Axis } from '../../../src/questions/matrix/matrix-answer.js';
import { ANY_MEASURE, type MeasureScope } from '../../../src/questions/measures/measure.js';
import { makeMatrixReport } from '../../../src/reports/matrix/make-matrix-report.js';
import type { MatrixReportRequest } from '../../../src/reports/matrix/matrix-report.js';
import { writeMatrixReport } from '../../../src/reports/matrix/write-matrix-report.js';
import { REPORT_FORMATS } from '../../../src/reports/report-formats.js';
import type { GraphReader } from '../../../src/store/graph-store.js';
import { recordCalls } from '../../support/recording-reader.js';
import { READ_BACK, type ReadMatrix } from './read-back.js';

/** The notice whose plan has 32 measures in nine chapters, all labelled by hand. */
const ACTION_PLAN = '粤办函〔2022〕41号';
const RELEASE = { sequence: 3, at: '2026-11-21T08:00:00.000Z' };
const BASE = 'http://127.0.0.1:4000';

const AXES: readonly Axis[] = ['AGENCY', 'MEASURE', 'CHAPTER', 'POLICY', 'CLUSTER', 'CITY'];
const PAIRS = AXES.flatMap((rows) =>
  AXES.filter((columns) => columns !== rows).map((columns) => [rows, columns] as const),
);

/** Reports on a store that holds the seeds, read back from each kind of file. */
export function describeMatrixReport(
  open: () => Promise<{ readonly reader: GraphReader; readonly close: () => Promise<void> }>,
): void {
  describe('the report on the responsibility matrix', () => {
    let reader: GraphReader;
    let close: () => Promise<void>;
    beforeAll(async () => {
      ({ reader, close } = await open());
    }, 120_000);
    afterAll(() => close());

    const report = (
      scope: Partial<MeasureScope>,
      axes: Pick<MatrixReportRequest, 'rows' | 'columns'> = { rows: 'MEASURE', columns: 'AGENCY' },
      from = reader,
    ) =>
      makeMatrixReport(
        from,
        { ...axes, scope: { ...ANY_MEASURE, ...scope } },
        { release: RELEASE, baseUrl: BASE },
      );

    describe.each(REPORT_FORMATS)('as %s', (format) => {
      const read = async (
        scope: Partial<MeasureScope>,
        axes?: Pick<MatrixReportRequest, 'rows' | 'columns'>,
      ): Promise<ReadMatrix> => {
        const file = await writeMatrixReport(await report(scope, axes), format, 'matrix');
        return (READ_BACK[format] as (typeof READ_BACK)[string])(file);
      };

      test('chapters by agencies of the action plan are the labelled ones, cell for cell', async () => {
        const found = await read({ policy: ACTION_PLAN }, { rows: 'CHAPTER', columns: 'AGENCY' });
        expect(found).toEqual(labelledMatrix());
        const question = answerToQuestion3();
        expect(Object.keys(question)).toHaveLength(10);
        for (const [agency, chapters] of Object.entries(question)) {
          const counts = Object.entries(found).map(([chapter, cells]) => [chapter, countsOf(cells[agency])]);
          expect({ agency, ...Object.fromEntries(counts) }).toEqual({ agency, ...chapters });
        }
      });

      test('the same release, question and options give the same bytes', async () => {
        const [one, other] = await Promise.all([report({ city: '东莞' }), report({ city: '东莞' })]);
        const [file, again] = [
          await writeMatrixReport(one, format, 'ledger'),
          await writeMatrixReport(other, format, 'ledger'),
        ];
        expect(file.length).toBeGreaterThan(1000);
        expect(Buffer.compare(file, again)).toBe(0);
      });
    });

    test.each(PAIRS)('%s by %s is written, too', async (rows, columns) => {
      const made = await report({ policy: '粤府〔2021〕45号' }, { rows, columns });
      const found = await (READ_BACK.csv as (typeof READ_BACK)[string])(
        await writeMatrixReport(made, 'csv', 'matrix'),
      );
      expect(Object.keys(found)).toEqual(made.matrix.rows.map(({ header }) => header.label));
      const cells = Object.values(found).flatMap((row) => Object.keys(row));
      expect(cells.length).toBeGreaterThan(0);
      expect(cells).toHaveLength(made.matrix.rows.flatMap((row) => row.cells).length);
    });

    test('the ledger has a row for each labelled unit of each measure, with the number of the notice', async () => {
      const { ledger } = await report({ policy: ACTION_PLAN });
      const found = ledger.map(({ measure, unit, role }) => [
        measure.clause.number,
        unit.edge.expanded,
        role === 'LEAD' ? 'LEAD' : 'OTHER',
      ]);
      const labelled = GOLD.measures.flatMap(({ label, units }) =>
        units.map(({ expanded, role }) => [label, expanded, role === 'LEAD' ? 'LEAD' : 'OTHER']),
      );
      expect(found.map(String).sort()).toEqual(labelled.map(String).sort());
      expect(new Set(ledger.map(({ measure }) => measure.documentNumber))).toEqual(new Set([ACTION_PLAN]));
      expect(ledger.map(({ no }) => no)).toEqual(ledger.map((_, at) => at + 1));
    });

    test('the store is asked as often for one city as for everything', async () => {
      const count = async (scope: Partial<MeasureScope>): Promise<object> => {
        const recorded = recordCalls(reader);
        await report(scope, undefined, recorded.reader);
        return recorded.calls;
      };
      expect(await count({})).toEqual({ projection: 1, walk: 2, nodes: 2, sources: 1 });
      expect(await count({ policy: ACTION_PLAN })).toEqual({ projection: 1, walk: 3, nodes: 2, sources: 1 });
    });

    test.each([
      ['an unknown city', { city: '无此市' }, 'NOT_FOUND'],
      ['a name of several documents', { policy: '实施细则' }, 'AMBIGUOUS_NAME'],
    ] as const)('%s is refused', async (_title, scope, code) => {
      await expect(report(scope)).rejects.toMatchObject({ code });
    });

    test('rows and columns must be two things', async () => {
      await expect(report({}, { rows: 'CITY', columns: 'CITY' })).rejects.toMatchObject({
        code: 'INVALID_ARGUMENT',
      });
    });
  });
}

interface Gold {
  readonly chapters: readonly { readonly chapter: string }[];
  readonly measures: readonly {
    readonly label: string;
    readonly chapter: string;
    readonly units: readonly { readonly expanded: string; readonly role: string }[];
  }[];
}
const GOLD = JSON.parse(readFileSync('accuracy/gold/measures-000.json', 'utf8')) as Gold;

/** All nine chapters by all 34 agencies, as labelled, printed as the report prints it. */
function labelledMatrix(): ReadMatrix {
  return Object.fromEntries(
    GOLD.chapters.map(({ chapter }) => {
      const units = GOLD.measures.filter((one) => one.chapter === chapter).flatMap((one) => one.units);
      const names = [...new Set(units.map(({ expanded }) => expanded))];
      const cells = names.map((name) => {
        const own = units.filter(({ expanded }) => expanded === name);
        const leads = own.filter(({ role }) => role === 'LEAD').length;
        const signs = [leads > 0 ? `●${leads}` : '', own.length > leads ? `○${own.length - leads}` : ''];
        return [name, signs.filter((sign) => sign !== '').join(' ')];
      });
      return [chapter, Object.fromEntries(cells)];
    }),
  );
}

/** By agency and chapter: measures that it leads, and in which it has any part. */
function answerToQuestion3(): Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> {
  const { questions } = JSON.parse(readFileSync('accuracy/gold/questions.json', 'utf8'));
  return questions.find(({ no }: { no: number }) => no === 3).answer;
}

/** 「●1 ○4」 are 1 and 5. */
function countsOf(text = ''): readonly [number, number] {
  const numbers = [...text.matchAll(/([●○◇])(\d+)/g)].map(
    ([, sign, count]) => [sign, Number(count)] as const,
  );
  const leads = numbers.find(([sign]) => sign === '●')?.[1] ?? 0;
  return [leads, numbers.reduce((sum, [, count]) => sum + count, 0)];
}
