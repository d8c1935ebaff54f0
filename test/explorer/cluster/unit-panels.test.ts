import { describe, expect, test } from '@jest/globals';
import { freeLabels } from '../../../explorer/app/views/cluster/targets/free-labels.js';
import { type Figure, unitPanels } from '../../../explorer/app/views/cluster/targets/unit-panels.js';

let count = 0;
const figure = (
  metric: string,
  value: number,
  unit: string,
  year: number | null,
  kind = 'TARGET',
): Figure => {
  count += 1;
  return { id: `t${count}`, kind, metric, value, valueTo: null, unit, printed: `${value}${unit}`, year };
};

describe('aims by unit', () => {
  test('what has different units is never on one scale', () => {
    const panels = unitPanels([
      figure('营业收入', 6.6, '万亿元', 2025),
      figure('企业', 50, '家', 2025),
      figure('营业收入', 5, '万亿元', 2023),
    ]);
    expect(panels.map(({ unit, figures }) => [unit, figures.map(({ value }) => value)])).toEqual([
      ['万亿元', [5, 6.6]],
      ['家', [50]],
    ]);
  });

  test('a metric of several years is joined by a line; one of a single year is not', () => {
    const [panel] = unitPanels([
      figure('5G基站', 3, '万座', 2022),
      figure('5G基站', 25, '万座', 2025),
      figure('充电桩', 4, '万座', 2025),
    ]);
    expect(panel?.lines.map((same) => same.map(({ year }) => year))).toEqual([[2022, 2025]]);
  });

  test('what has no year or is no aim is not drawn', () => {
    expect(
      unitPanels([figure('奖补', 500, '万元', 2025, 'INCENTIVE'), figure('营业收入', 1, '亿元', null)]),
    ).toEqual([]);
  });

  test.each([
    [[1, 40], false],
    [[1, 1000], true],
    [[0, 1000], false],
  ])('values %j: logarithmic is %s', (values, isLogarithmic) => {
    const [panel] = unitPanels(values.map((value) => figure('企业', value, '家', 2025)));
    expect(panel?.isLogarithmic).toBe(isLogarithmic);
  });
});

test('words that would lie on others of the same year are left out', () => {
  const points = [
    { x: 10, y: 100 },
    { x: 10, y: 105 },
    { x: 10, y: 130 },
    { x: 90, y: 105 },
  ];
  expect(freeLabels(points)).toEqual([true, false, true, true]);
});
