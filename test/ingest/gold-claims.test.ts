import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { EdgeClaim, GraphBatch } from '../../src/domain/graph-batch.js';
import type { AgencyNode, ClauseNode } from '../../src/domain/graph-model.js';
import { seedBatches } from '../support/load-seeds.js';

/** What would be loaded of the seeds, held against the labels: who, in which role, for which clause, resolved to whom. */
const read = (file: string) => JSON.parse(readFileSync(`accuracy/gold/${file}`, 'utf8'));
const plan = read('measures-000.json') as {
  measures: readonly (List & { joint_duty: boolean; lead: string })[];
};
const tasks = read('tasks-001.json') as {
  body: readonly List[];
  table1: readonly Row[];
  table2: readonly Row[];
};

interface List {
  readonly id: string;
  readonly lines: readonly [number, number];
  readonly units: readonly Unit[];
  readonly implicit_units?: readonly { readonly agency: string; readonly expanded: string }[];
}
interface Row extends Omit<List, 'lines'> {
  readonly line?: number;
  readonly lines?: readonly [number, number];
}
interface Unit {
  readonly order: number;
  readonly printed: string;
  readonly expanded: string;
  readonly canonical: string;
  readonly role: string;
}

const TYPES = ['LED_BY', 'SUPPORTED_BY', 'ASSIGNED_TO'] as const;
type Assignment = EdgeClaim & { readonly type: (typeof TYPES)[number] };

let batches: readonly GraphBatch[];
let agencies: ReadonlyMap<string, AgencyNode>;
const clauses: ClauseNode[] = [];
const byClause = new Map<string, Assignment[]>();

beforeAll(async () => {
  batches = await seedBatches();
  const nodes = batches.flatMap((batch) => batch.nodes);
  agencies = new Map(
    nodes.flatMap((claim) => (claim.label === 'Agency' ? [[claim.node.id, claim.node]] : [])),
  );
  clauses.push(...nodes.flatMap((claim) => (claim.label === 'Clause' ? [claim.node] : [])));
  for (const edge of batches.flatMap((batch) => batch.edges)) {
    if ((TYPES as readonly string[]).includes(edge.type)) {
      byClause.set(edge.from, [...(byClause.get(edge.from) ?? []), edge as Assignment]);
    }
  }
  for (const edges of byClause.values()) edges.sort((a, b) => a.edge.position - b.edge.position);
}, 60_000);

const of = (policyId: string, kind: string): readonly ClauseNode[] =>
  clauses.filter((c) => c.policyId === policyId && c.kind === kind);
const unitsOf = (clause: ClauseNode | undefined): readonly Assignment[] =>
  byClause.get(clause?.id ?? '') ?? [];
const said = ({ type, to, edge }: Assignment) => ({
  type,
  printed: edge.printed,
  expanded: edge.expanded,
  name: agencies.get(to)?.name,
});

describe('粤办函〔2022〕41号: 32 measures, 174 mentions', () => {
  const ID = 'yuebanhan-2022-41-annex-1';

  test.each(plan.measures.map((measure, at) => [measure.id, at] as const))('%s', (_id, at) => {
    const labelled = plan.measures[at] as (typeof plan.measures)[number];
    const clause = of(ID, 'MEASURE')[at];
    expect(clause?.line).toBe(labelled.lines[0]);
    expect(unitsOf(clause).map(said)).toEqual(
      labelled.units.map(({ role, printed, expanded, canonical }) => ({
        type: role === 'LEAD' ? 'LED_BY' : 'SUPPORTED_BY',
        printed,
        expanded,
        name: canonical,
      })),
    );
    for (const { edge } of unitsOf(clause)) expect(edge.jointDuty).toBe(labelled.joint_duty);
  });

  test('the rule of measure 1 gives the leads of the others', () => {
    const [first, ...others] = of(ID, 'MEASURE');
    expect(unitsOf(first).map(({ edge }) => [edge.inherited, edge.statedBy])).toContainEqual([false, null]);
    for (const measure of others) {
      for (const { edge } of unitsOf(measure).filter(({ type }) => type === 'LED_BY')) {
        expect([edge.inherited, edge.statedBy]).toEqual([true, first?.id]);
      }
    }
  });
});

describe('粤府〔2021〕45号: 15 tasks and 25 items, no lead stated', () => {
  const withUnits = (id: string, kind: string) => of(id, kind).filter((clause) => unitsOf(clause).length > 0);

  test.each(tasks.body.map((task, at) => [task.id, at] as const))(
    '%s, with the cities that task 1 adds',
    (_id, at) => {
      const labelled = tasks.body[at] as List;
      const clause = withUnits('yuefu-2021-45-annex-1', 'MEASURE')[at];
      const expected = [...labelled.units, ...(labelled.implicit_units ?? [])].map(
        ({ expanded }) => expanded,
      );
      expect(unitsOf(clause).map(({ edge }) => edge.expanded)).toEqual(expected);
      expect(new Set(unitsOf(clause).map(({ type }) => type))).toEqual(new Set(['ASSIGNED_TO']));
      const inherited = unitsOf(clause).filter(({ edge }) => edge.inherited);
      expect(inherited.map(({ edge }) => edge.expanded)).toEqual(
        (labelled.implicit_units ?? []).map(({ expanded }) => expanded),
      );
      for (const { edge } of inherited)
        expect(edge.statedBy).toBe(withUnits('yuefu-2021-45-annex-1', 'MEASURE')[0]?.id);
      expect(unitsOf(clause).slice(0, labelled.units.length).map(said)).toMatchObject(
        labelled.units.map(({ printed, canonical }) => ({ printed, name: canonical })),
      );
    },
  );

  test('table 1 repeats the 15 lists: its rows say which clause, and are not counted again', () => {
    const rows = of('yuefu-2021-45-annex-1', 'TABLE_ROW');
    expect(rows).toHaveLength(15);
    const body = withUnits('yuefu-2021-45-annex-1', 'MEASURE').map(({ id }) => id);
    expect(rows.map(({ repeatsId }) => repeatsId)).toEqual(body);
    expect(rows.flatMap(unitsOf)).toEqual([]);
  });

  test.each(tasks.table2.map((row, at) => [row.id, at] as const))('%s', (_id, at) => {
    const labelled = tasks.table2[at] as Row;
    const row = of('yuefu-2021-45-annex-2', 'TABLE_ROW')[at];
    expect(unitsOf(row).map(said)).toEqual(
      labelled.units.map(({ printed, expanded, canonical }) => ({
        type: 'ASSIGNED_TO',
        printed,
        expanded,
        name: canonical,
      })),
    );
  });
});

describe('other documents', () => {
  test('the measures of 广西: 28 lists, 125 mentions, 27 units, no lead', () => {
    const measures = clauses.filter(
      ({ policyId, kind }) => policyId.startsWith('t-gygghsxhstjl') && kind === 'MEASURE',
    );
    const units = measures.flatMap(unitsOf);
    expect(measures.filter((measure) => unitsOf(measure).length > 0)).toHaveLength(28);
    expect(units).toHaveLength(125);
    expect(new Set(units.map(({ to }) => to)).size).toBe(27);
    expect(new Set(units.map(({ type }) => type))).toEqual(new Set(['ASSIGNED_TO']));
    // A department of 广西 is never taken for the one of 广东 that bears the same name.
    expect(units.filter(({ to }) => agencies.get(to)?.jurisdiction?.startsWith('44'))).toEqual([]);
  });

  test.each([
    ['the notice of the ministries', 't-gygghsxhqsjl'],
    ['the news article', 't-hnccggzsgxjz'],
    ['the manufacturing plan', 'yuefu-2021-53'],
  ])('%s states no responsibility, and none is invented', (_name, prefix) => {
    const own = clauses.filter(({ policyId }) => policyId.startsWith(prefix));
    expect(own.length).toBeGreaterThan(10);
    expect(own.flatMap(unitsOf)).toEqual([]);
  });

  test('no name of a responsible unit or issuer stays unresolved', () => {
    expect(
      batches.flatMap(({ source }) => source.unresolved.filter(({ kind }) => kind === 'AGENCY')),
    ).toEqual([]);
  });
});
