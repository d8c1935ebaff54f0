import { expect, test } from '@jest/globals';
import { resolveUnit } from '../../../src/ingest/assemble/resolve-unit.js';
import { createAgencyResolver } from '../../../src/ingest/resolve/agency-resolver.js';
import { seedGazetteers } from '../gazetteers/seed-gazetteers.js';

const agencies = createAgencyResolver(await seedGazetteers());

/** A place in a list of responsible units → who answers for it. */
const ROWS: readonly (readonly [jurisdiction: string, printed: string, name: string | null])[] = [
  ['150000', '呼伦贝尔市', '呼伦贝尔市人民政府'],
  ['330523', '孝丰镇', '安吉县孝丰镇人民政府'],
  ['330523', '递铺街道', '安吉县递铺街道办事处'],
  ['410000', '济源示范区', '济源示范区管理委员会'],
  ['440000', '企业', null],
  ['440000', '省', null],
];

test.each(ROWS)('%s: %s → %s', (jurisdiction, printed, name) => {
  const found = resolveUnit(printed, { jurisdiction, issuer: null }, agencies);
  if (name === null) expect(found).toHaveProperty('unresolved');
  else expect(found).toHaveProperty('agency.name', name);
});
