import { describe, expect, test } from '@jest/globals';
import { measureTitle } from '../../../explorer/app/views/city/lists/measures/measure-title.js';
import { unitsByWords } from '../../../explorer/app/views/city/lists/measures/units-by-words.js';

const unit = (
  printed: string,
  start: number,
  role: 'LEAD' | 'SUPPORT' = 'SUPPORT',
  statedById: string | null = null,
) => ({
  printed,
  role,
  ruleId: 'list/plain',
  statedById,
  evidence: [{ start }],
});

describe('words that give units their part', () => {
  test('are shown once for all whom they name', () => {
    const shared = unitsByWords([unit('省财政厅', 5, 'LEAD'), unit('省科技厅', 9), unit('省商务厅', 9)]);
    expect(shared.map(({ printed }) => printed)).toEqual([['省财政厅'], ['省科技厅', '省商务厅']]);
  });

  test('are not shared between roles, rules and clauses that state a rule', () => {
    const units = [unit('甲', 5, 'LEAD'), unit('乙', 5), unit('丙', 5, 'SUPPORT', 'p:art_1')];
    expect(unitsByWords(units)).toHaveLength(3);
  });
});

describe('what a measure is called', () => {
  test.each([
    { number: '（二）', heading: '支持融资', text: '支持融资。……', title: '（二）支持融资' },
    { number: '第二条', heading: null, text: '第二条 支持融资。', title: '第二条 支持融资。' },
    { number: null, heading: null, text: '长'.repeat(100), title: `${'长'.repeat(90)}……` },
  ])('$title', ({ title, ...clause }) => {
    expect(measureTitle(clause)).toBe(title);
  });
});
