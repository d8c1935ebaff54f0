import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isResolved } from '../../../src/ingest/resolve/agency-resolution.js';
import { createAgencyResolver } from '../../../src/ingest/resolve/agency-resolver.js';
import { seedGazetteers } from '../gazetteers/seed-gazetteers.js';

const rows = readFileSync('test/ingest/resolve/agency-names.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string, string]);
const resolver = createAgencyResolver(await seedGazetteers());
const resolve = (jurisdiction: string | null, name: string) =>
  resolver.resolve(name, { jurisdiction, issuer: null });

describe('whom a name means in a document of a jurisdiction (agency-names.tsv)', () => {
  test('the table has rows', () => expect(rows.length).toBeGreaterThan(70));

  test.each(rows)('%s: %s → %s', (home, name, expected) => {
    const found = resolve(home === '-' ? null : home, name);
    if (expected.startsWith('?')) {
      expect(found).toHaveProperty('unresolved', expect.stringContaining(expected.slice(2)));
    } else {
      expect(found).toHaveProperty('agency.id', expected);
    }
  });
});

describe('units that no gazetteer lists', () => {
  const outside: readonly (readonly [name: string, level: string, fullName: string])[] = [
    ['广西推进产业振兴三年行动指挥部', 'OTHER', '广西推进产业振兴三年行动指挥部'],
    ['自治区推进产业振兴三年行动指挥部', 'OTHER', '广西壮族自治区推进产业振兴三年行动指挥部'],
    ['自治区农垦局', 'PROVINCIAL', '广西壮族自治区农垦局'],
    ['广西北部湾国际港务集团', 'ENTERPRISE', '广西北部湾国际港务集团'],
    ['中山大学', 'OTHER', '中山大学'],
    ['中国汽车工业协会', 'OTHER', '中国汽车工业协会'],
  ];
  test.each(outside)('%s', (name, level, fullName) => {
    const found = resolve('450000', name);
    expect(found).toMatchObject({ inGazetteer: false, agency: { level, name: fullName, isGroup: false } });
    expect(found).toHaveProperty('agency.id', expect.stringMatching(/^agency-\d{6}-x-[a-z0-9-]+$/));
    expect(resolve('450000', name)).toEqual(found);
  });

  test('the place printed in full, in short or as 自治区 makes one id', () => {
    const ids = ['广西', '自治区', '广西壮族自治区'].map((place) => {
      const found = resolve('450000', `${place}推进产业振兴三年行动指挥部`);
      return isResolved(found) ? found.agency.id : found.unresolved;
    });
    expect(new Set(ids).size).toBe(1);
  });

  test('its members are a group that is part of it', () => {
    const found = resolve('450000', '广西推进产业振兴三年行动指挥部各成员单位');
    expect(found).toMatchObject({
      agency: { level: 'GROUP', isGroup: true },
      partOf: { name: '广西推进产业振兴三年行动指挥部' },
      governs: [],
    });
  });
});

describe('who governs what', () => {
  const governed: readonly (readonly [home: string, name: string, count: number])[] = [
    ['440000', '各地级以上市人民政府', 21],
    ['440000', '各地级以上市人民政府（不含深圳）', 20],
    ['440000', '粤东粤西粤北各市政府', 12],
    ['440000', '有关地级以上市人民政府', 0],
    ['440000', '各地级以上市工业和信息化局', 0],
    ['440000', '深圳市人民政府', 1],
    ['440000', '省人民政府', 0],
    ['450000', '各设区市人民政府', 14],
    ['440600', '各区人民政府', 5],
    ['310000', '各区人民政府', 16],
  ];
  test.each(governed)('%s: %s governs %i places', (home, name, count) => {
    const found = resolve(home, name);
    expect(isResolved(found) && found.governs.length).toBe(count);
  });
});

describe('我厅 is the issuer', () => {
  const issuer = resolve('440000', '广东省工业和信息化厅');
  const context = { jurisdiction: '440000', issuer: isResolved(issuer) ? issuer.agency : null };
  test('where its name ends like that', () => {
    expect(resolver.resolve('我厅', context)).toHaveProperty('agency.id', context.issuer?.id);
  });
  test('not where it does not', () => {
    expect(resolver.resolve('我局', context)).toHaveProperty('candidates', [context.issuer?.id]);
  });
  test('not where nobody is known', () => {
    expect(resolve('440000', '我厅')).toHaveProperty(
      'unresolved',
      expect.stringContaining('does not say who'),
    );
  });
});

describe('in a document of a development zone', () => {
  const zone = resolve('340100', '合肥经济技术开发区管委会');
  const context = { jurisdiction: '340100', issuer: isResolved(zone) ? zone.agency : null };
  const rows: readonly (readonly [name: string, whose: string])[] = [
    ['科技局', '合肥经济技术开发区科学技术局'],
    ['区财政局', '合肥经济技术开发区财政局'],
    ['经贸局', '合肥经济技术开发区经贸局'],
    ['市科技局', '合肥市科学技术局'],
    ['市场监督管理局', '合肥经济技术开发区市场监督管理局'],
    ['区税务局', '国家税务总局合肥经济技术开发区税务局'],
    ['党群工作部（办公室）', '合肥经济技术开发区党群工作部（办公室）'],
    ['合肥海关', '合肥海关'],
  ];
  test.each(rows)('%s is %s', (name, whose) => {
    expect(resolver.resolve(name, context)).toHaveProperty('agency.name', whose);
  });
});
