import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { resolveUnit } from '../../../src/ingest/assemble/resolve-unit.js';
import { createAgencyResolver } from '../../../src/ingest/resolve/agency-resolver.js';
import { seedGazetteers } from '../gazetteers/seed-gazetteers.js';

const rows = readFileSync('test/ingest/resolve/full-names.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string, string]);
const resolver = createAgencyResolver(await seedGazetteers());

describe('what a name in a list of units is called in full (full-names.tsv)', () => {
  test('the table has rows', () => expect(rows.length).toBeGreaterThan(300));

  test.each(rows)('%s: %s → %s', (jurisdiction, name, fullName) => {
    const found = resolveUnit(name, { jurisdiction, issuer: null }, resolver);
    expect(found).toHaveProperty('agency.name', fullName);
  });
});

describe('names that the issuer explains', () => {
  const bureau = resolver.resolve('杭州市市场监督管理局', { jurisdiction: '330100', issuer: null });
  const government = resolver.resolve('杭州市人民政府', { jurisdiction: '330100', issuer: null });
  const issuers = { bureau, government } as const;
  const cases: readonly (readonly [issuer: keyof typeof issuers, name: string, fullName: string | null])[] = [
    ['bureau', '质量发展处', '杭州市市场监督管理局质量发展处'],
    ['bureau', '机关党委', '杭州市市场监督管理局机关党委'],
    ['bureau', '各处室', '杭州市市场监督管理局各处室'],
    ['bureau', '市科技局', '杭州市科学技术局'],
    ['government', '质量发展处', null],
  ];
  test.each(cases)('%s: %s', (issuer, name, fullName) => {
    const speaker = issuers[issuer];
    const context = { jurisdiction: '330100', issuer: 'agency' in speaker ? speaker.agency : null };
    const found = resolver.resolve(name, context);
    if (fullName === null) expect(found).toHaveProperty('unresolved');
    else expect(found).toHaveProperty('agency.name', fullName);
  });
});
