import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isResolved } from '../../../src/ingest/resolve/agency-resolution.js';
import { createAgencyResolver } from '../../../src/ingest/resolve/agency-resolver.js';
import { seedGazetteers } from '../gazetteers/seed-gazetteers.js';

interface LabelledAgency {
  readonly id: string;
  readonly canonical: string;
  readonly short: string;
  readonly jurisdiction: string;
  readonly aliases: readonly string[];
}

const labelled = (
  JSON.parse(readFileSync('accuracy/gold/agencies.json', 'utf8')) as { agencies: readonly LabelledAgency[] }
).agencies;
const resolver = createAgencyResolver(await seedGazetteers());
const own = resolver.resolve('广东省工业和信息化厅', { jurisdiction: '440000', issuer: null });
const issuer = isResolved(own) ? own.agency : null;

/** Names of one labelled agency, resolved as in the documents that print them. */
function agenciesOf({ canonical, short, aliases, jurisdiction }: LabelledAgency) {
  const home = jurisdiction === '广西壮族自治区' ? '450000' : '440000';
  return [...new Set([canonical, short, ...aliases])].map((name) => ({
    name,
    found: resolver.resolve(name, { jurisdiction: home, issuer }),
  }));
}

describe('the 76 labelled agencies', () => {
  test.each(labelled.map((agency) => [agency.canonical, agency] as const))('%s', (canonical, agency) => {
    const results = agenciesOf(agency);
    const ids = results.map(({ name, found }) =>
      isResolved(found) ? found.agency.id : `${name}: ${found.unresolved}`,
    );
    expect([...new Set(ids)]).toHaveLength(1);
    const [first] = results;
    expect(first && isResolved(first.found) ? first.found.agency.name : null).toBe(canonical);
  });

  test('no two of them are one', () => {
    const ids = labelled.map((agency) => {
      const found = agenciesOf(agency)[0]?.found;
      return found && isResolved(found) ? found.agency.id : agency.id;
    });
    expect(labelled).toHaveLength(76);
    expect(new Set(ids).size).toBe(76);
  });
});
