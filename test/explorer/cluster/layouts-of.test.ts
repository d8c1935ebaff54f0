import { describe, expect, test } from '@jest/globals';
import { layoutsOf, type Statement } from '../../../explorer/app/views/cluster/cities/layouts-of.js';

const OWN = { id: 'cluster-1', name: '新一代电子信息' };
const PART = { id: 'cluster-1-2', name: '新一代通信与网络' };
const dongguan = { id: 'city-441900', name: '东莞', code: '441900' };
const guangzhou = { id: 'city-440100', name: '广州', code: '440100' };

const table = (over: Partial<Statement> = {}): Statement => ({
  node: dongguan, basis: 'TABLE', grade: null, way: null, verdict: 'CONFIRMED', ...over,
}); // biome-ignore format: one screen
const text = (way: string, over: Partial<Statement> = {}): Statement =>
  table({ basis: 'TEXT', verdict: 'STATED', way, ...over });

const standingOf = (...statements: readonly Statement[]) =>
  layoutsOf(
    OWN.id,
    statements.map((statement) => ({ of: OWN, statement })),
  )[0]?.standing;

describe('what a city is to a cluster', () => {
  test.each([
    ['three stars', [table({ grade: 'CORE' })], 'CORE'],
    ['a cell whose stars cannot be trusted', [table()], 'LISTED'],
    ['a cell that was not printed', [table({ verdict: 'INFERRED' })], 'INFERRED'],
    ['the likelier of several readings', [table({ verdict: 'PROBABLE' })], 'PROBABLE'],
    ['a cell that stays open, whatever it prints', [table({ verdict: 'OPEN', grade: 'KEY' })], 'OPEN'],
    ['a sentence', [text('依托')], 'TEXT'],
    ['a sentence beside an open cell', [table({ verdict: 'OPEN' }), text('依托')], 'TEXT'],
    ['a cell beside a sentence', [text('依托'), table({ grade: 'GENERAL' })], 'GENERAL'],
  ] as const)('%s', (_, statements, standing) => {
    expect(standingOf(...statements)).toBe(standing);
  });

  test('statements about parts only make it a city of parts, each part counted once', () => {
    const [layout] = layoutsOf(OWN.id, [
      { of: PART, statement: text('依托') },
      { of: PART, statement: text('核心') },
    ]);
    expect(layout).toMatchObject({ standing: 'PART', parts: 1, ways: [] });
  });

  test('a part that is in doubt does not count', () => {
    const [layout] = layoutsOf(OWN.id, [{ of: PART, statement: table({ verdict: 'OPEN' }) }]);
    expect(layout).toMatchObject({ standing: 'PART', parts: 0 });
  });

  test('cities stand by code, with the statements about the cluster itself first', () => {
    const layouts = layoutsOf(OWN.id, [
      { of: PART, statement: text('支持') },
      { of: OWN, statement: text('核心') },
      { of: OWN, statement: table({ node: guangzhou }) },
    ]);
    expect(layouts.map(({ city }) => city.name)).toEqual(['广州', '东莞']);
    expect(layouts[1]?.spoken.map(({ of }) => of.id)).toEqual([OWN.id, PART.id]);
    expect(layouts[1]?.ways).toEqual(['核心']);
  });
});
