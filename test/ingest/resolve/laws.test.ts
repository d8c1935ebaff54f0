import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isResolved } from '../../../src/ingest/resolve/agency-resolution.js';
import { createAgencyResolver } from '../../../src/ingest/resolve/agency-resolver.js';
import { seedGazetteers } from '../gazetteers/seed-gazetteers.js';

const gazetteers = await seedGazetteers();
const resolver = createAgencyResolver(gazetteers);
const PIECES = [
  ...'省市县区州盟各级有关、（），。等我厅局委办部',
  ...[
    '自治区',
    '广东',
    '广东省',
    '佛山市',
    '中共',
    '人民政府',
    '党委',
    '地级以上市',
    '科技',
    '工业和信息化',
    '主管部门',
    '公司',
    '领导小组',
    '成员单位',
  ],
];
const names = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));
const homes = fc.constantFrom(null, '000000', '440000', '440600', '450000', '310000', '320583', '999999');

test('any words are answered: one agency with an ASCII id, or a reason', () => {
  let resolved = 0;
  fc.assert(
    fc.property(names, homes, (name, jurisdiction) => {
      const found = resolver.resolve(name, { jurisdiction, issuer: null });
      if (!isResolved(found)) return expect(found.unresolved).toMatch(/\.$/);
      resolved++;
      expect(found.agency.id).toMatch(/^agency-\d{6}-[a-z0-9-]+$/);
      expect(found.agency.name).not.toContain('{');
    }),
    { seed: 4, numRuns: 3000 },
  );
  expect(resolved).toBeGreaterThan(50);
});

test('every place has a government, known by its full name to any document', () => {
  const unknown = gazetteers.places
    .filter(({ validUntil }) => validUntil === null)
    .filter(({ fullName, code, parentCode }) => {
      const parent = gazetteers.places.find(
        (place) => place.code === parentCode && place.validUntil === null,
      );
      const province = gazetteers.places.find((place) => place.code === `${code.slice(0, 2)}0000`);
      const outer = [...new Set([province, parent])].filter((place) => place && place.code !== code);
      const name = `${outer.map((place) => place?.fullName).join('')}${fullName}人民政府`;
      const found = resolver.resolve(name, { jurisdiction: null, issuer: null });
      return !isResolved(found) || found.agency.id !== `agency-${code}-government`;
    });
  expect(unknown).toEqual([]);
});
