import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { positionOf, type Source } from '../../../src/domain/span.js';
import { extractResponsibilities } from '../../../src/ingest/extract/responsibility/extract-responsibilities.js';
import { findRepeats } from '../../../src/ingest/extract/responsibility/find-repeats.js';
import type { ResponsibilityMention } from '../../../src/ingest/mention.js';
import { parse } from '../../../src/ingest/parse/parse.js';

/** The labelled documents: every list, in order, with roles, elided prefixes and joint duty. */
interface Unit {
  readonly printed: string;
  readonly expanded: string;
  readonly role: string;
}
interface Task {
  readonly lines?: readonly [number, number];
  readonly line?: number;
  readonly units: readonly Unit[];
  readonly joint_duty?: boolean;
  readonly implicit_units?: readonly { readonly expanded: string }[];
}

const gold = <T>(file: string): T => JSON.parse(readFileSync(`accuracy/gold/${file}`, 'utf8')) as T;
const plan = gold<{ measures: readonly (Task & { readonly label: string })[] }>('measures-000.json');
const tasks = gold<{
  readonly body: readonly Task[];
  readonly table1: readonly Task[];
  readonly table2: readonly Task[];
  readonly other_division_of_labour: readonly {
    readonly id: string;
    readonly items: readonly { readonly unit: string }[];
  }[];
}>('tasks-001.json');

function documentsOf(file: string) {
  const text = readFileSync(`seeds/documents/${file}`, 'utf8');
  const source: Source = { id: file, text, sha256: '', file, pageStarts: [] };
  return parse(source).documents.map((document) => ({
    document,
    source,
    mentions: extractResponsibilities(document, source).mentions,
  }));
}

const growth = documentsOf('guangdong-industrial-growth-plan-2022.txt');
const compendium = documentsOf('guangdong-policy-compendium-2021.txt');

function byLine(documents: typeof growth): ReadonlyMap<number, readonly ResponsibilityMention[]> {
  const lines = new Map<number, ResponsibilityMention[]>();
  for (const { source, mentions } of documents) {
    for (const mention of mentions) {
      const { line } = positionOf(source, mention.clause.labelSpan.start);
      lines.set(line, [...(lines.get(line) ?? []), mention]);
    }
  }
  return lines;
}

const growthByLine = byLine(growth);
const compendiumByLine = byLine(compendium);
const lineOf = ({ lines, line }: Task): number => lines?.[0] ?? line ?? 0;

describe('广东省促进工业经济平稳增长行动方案', () => {
  test.each(plan.measures)('$label', (measure) => {
    const read = growthByLine.get(lineOf(measure)) ?? [];
    expect(read.map(({ surface, expanded, role, jointDuty }) => ({ surface, expanded, role, jointDuty }))).toEqual(
      measure.units.map(({ printed, expanded, role }) => ({
        surface: printed,
        expanded,
        role: role === 'LEAD' ? 'LEAD' : 'SUPPORT',
        jointDuty: measure.joint_duty,
      })),
    );
    const states = measure.label === '（一）';
    for (const { inherited, statedBy } of read) {
      expect(inherited).toBe(!states);
      expect(statedBy?.number ?? null).toBe(states ? null : '（一）');
    }
  }); // biome-ignore format: as it reads

  test('174 mentions in 32 measures, and none outside of them', () => {
    expect(growth.flatMap(({ mentions }) => mentions)).toHaveLength(174);
    expect(growthByLine.size).toBe(32);
  });
});

describe('广东省制造业数字化转型 实施方案 and 若干政策措施', () => {
  const all = [...tasks.body, ...tasks.table1, ...tasks.table2];
  test.each(all.map((task) => [lineOf(task), task] as const))('line %i', (line, task) => {
    const read = compendiumByLine.get(line) ?? [];
    expect(read.map(({ expanded, role, inherited }) => ({ expanded, role, inherited }))).toEqual([
      ...task.units.map(({ expanded }) => ({ expanded, role: 'ASSIGNED', inherited: false })),
      ...(task.implicit_units ?? []).map(({ expanded }) => ({ expanded, role: 'ASSIGNED', inherited: true })),
    ]);
    expect(read.slice(0, task.units.length).map(({ surface }) => surface)).toEqual(
      task.units.map(({ printed }) => printed),
    );
  });

  test('table 1 repeats the body row by row, table 2 repeats nothing', () => {
    const repeats = compendium.flatMap(({ document, mentions }) => [...findRepeats(document, mentions)]);
    expect(repeats).toHaveLength(tasks.table1.length);
    for (const [row, clause] of repeats) {
      expect(row.kind).toBe('TABLE_ROW');
      expect(row.heading).toBe(clause.heading);
    }
  });
});

describe('the rest of the compendium', () => {
  const divided = compendium
    .flatMap(({ mentions }) => mentions)
    .filter(({ ruleId }) => ruleId === 'responsibility/division-of-labour')
    .map(({ surface }) => surface);

  test('the prose divisions of labour, and no others', () => {
    expect([...divided].sort()).toEqual(
      tasks.other_division_of_labour.flatMap(({ items }) => items.map(({ unit }) => unit)).sort(),
    );
  });

  test('nothing else: plan, regulation, interpretations and press conference name no responsible unit', () => {
    const lists = [...tasks.body, ...tasks.table1, ...tasks.table2];
    const labelled = lists.reduce(
      (sum, { units, implicit_units }) => sum + units.length + (implicit_units ?? []).length,
      0,
    );
    expect(compendium.flatMap(({ mentions }) => mentions)).toHaveLength(labelled + divided.length);
  });
});

describe('关于巩固回升向好势头加力振作工业经济的政策措施', () => {
  test('28 lists, 125 mentions of 27 units, none of them a lead', () => {
    const mentions = documentsOf('guangxi-industrial-growth-measures-2023.txt').flatMap(
      (each) => each.mentions,
    );
    expect(mentions).toHaveLength(125);
    expect(new Set(mentions.map(({ expanded }) => expanded)).size).toBe(27);
    expect(new Set(mentions.map(({ clause }) => clause)).size).toBe(28);
    expect(new Set(mentions.map(({ role }) => role))).toEqual(new Set(['ASSIGNED']));
  });
});

test.each(['miit-industrial-economy-notice-2022.txt', 'guangzhou-industry-chains-news-2022.txt'])(
  'no assignment is invented in %s',
  (file) => {
    expect(documentsOf(file).flatMap(({ mentions }) => mentions)).toEqual([]);
  },
);
