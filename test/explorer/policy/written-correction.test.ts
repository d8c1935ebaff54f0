import { describe, expect, test } from '@jest/globals';
import { faultOf } from '../../../explorer/app/views/policy/correct/fault-of.js';
import {
  commandOf,
  inputOf,
  type WrittenCorrection,
} from '../../../explorer/app/views/policy/correct/written-correction.js';

const CLAUSE = 'yuebanhan-2022-41-annex-1:chp_2__measure_9';
const FINANCE = { relationship: 'LED_BY', id: 'agency-440000-finance', name: '广东省财政厅' } as const;
const written = (given: Partial<WrittenCorrection>, extracted: WrittenCorrection['draft']['extracted'] = FINANCE): WrittenCorrection => ({
  draft: { clauseId: CLAUSE, extracted, quote: '' },
  kind: 'WRONG_AGENCY',
  named: 'agency-440000-energy',
  sort: 'agency',
  role: 'LEAD',
  quote: '',
  reason: ' 原文如此 ',
  ...given,
}); // biome-ignore format: one screen

describe('what is sent', () => {
  test.each([
    ['another agency', written({}), { extracted: { agency: FINANCE.id, role: 'LEAD' }, corrected: { agency: 'agency-440000-energy' } }],
    ['another role', written({ kind: 'WRONG_ROLE', role: 'SUPPORT' }), { extracted: { agency: FINANCE.id, role: 'LEAD' }, corrected: { role: 'SUPPORT' } }],
    ['no assignment', written({ kind: 'NOT_AN_ASSIGNMENT' }), { extracted: { agency: FINANCE.id, role: 'LEAD' } }],
    ['another region', written({ kind: 'WRONG_CITY', sort: 'region', named: 'region-440000-zhusanjiao' }, { relationship: 'APPLIES_TO', id: 'city-440600', name: '佛山市' }), { extracted: { city: 'city-440600' }, corrected: { region: 'region-440000-zhusanjiao' } }],
    ['a missing agency', written({ kind: 'MISSING', quote: '省能源局' }, null), { corrected: { agency: 'agency-440000-energy', role: 'LEAD' }, quote: '省能源局' }],
    ['a note', written({ kind: 'NOTE' }, null), {}],
  ])('%s', (_name, correction, sent) => {
    const { kind } = correction;
    expect(inputOf(correction)).toEqual({ clause: CLAUSE, kind, reason: '原文如此', ...sent });
  }); // biome-ignore format: a table
});

test('the command says the same, in words that a shell takes whole', () => {
  const correction = written({ kind: 'MISSING', quote: "省'能源局" }, null);
  expect(commandOf(correction, '王读者')).toBe(
    [
      `policy-graph corrections propose --clause ${CLAUSE}`,
      '--kind missing',
      '--corrected LED_BY:agency-440000-energy',
      "--words '省'\\''能源局'",
      "--reason '原文如此'",
      "--by '王读者'",
    ].join(' \\\n  '),
  );
});

test.each([
  ['noCorrected', written({ named: ' ' })],
  ['noQuote', written({ kind: 'MISSING' }, null)],
  ['noReason', written({ reason: '  ' })],
  [null, written({})],
])('%s', (fault, correction) => {
  expect(faultOf(correction)).toBe(fault);
});
