import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { deriveLineage, type LineageLink } from '../../src/derive/derive-lineage.js';
import type { ClauseNode } from '../../src/domain/graph-model.js';
import { seedBatches } from '../support/load-seeds.js';

/** Labelled by reading both documents, before the method was tried: see docs/adr/0010-lineage.md. */
interface Labels {
  readonly lower: string;
  readonly higher: string;
  readonly withoutAncestor: readonly string[];
  readonly links: readonly {
    readonly lower: string;
    readonly higher: string;
    readonly grade: 'TAKES_UP' | 'TOUCHES';
  }[];
}

/** What the method finds of what is taken up. A better method raises these; none may bring a wrong link. */
const FOUND = [
  { file: 'lineage-003-004', takesUp: 12, ofLabelled: 17, touches: 2 },
  { file: 'lineage-yuefu-2021-45', takesUp: 7, ofLabelled: 17, touches: 1 },
];

describe.each(FOUND)('$file', ({ file, takesUp, ofLabelled, touches }) => {
  const labels = JSON.parse(readFileSync(`accuracy/gold/${file}.json`, 'utf8')) as Labels;
  let links: readonly LineageLink[];
  const grade = ({ lower, higher }: LineageLink) =>
    labels.links.find(
      (label) => `${labels.lower}:${label.lower}` === lower && `${labels.higher}:${label.higher}` === higher,
    )?.grade;
  beforeAll(async () => {
    const clauses = (await seedBatches()).flatMap(({ nodes }) =>
      nodes.flatMap((claim) => (claim.label === 'Clause' ? claim.node : [])),
    );
    const clausesOf = (policyId: string): readonly ClauseNode[] =>
      clauses.filter((clause) => clause.policyId === policyId).sort((a, b) => a.position - b.position);
    links = deriveLineage(clausesOf(labels.lower), clausesOf(labels.higher));
  }, 60_000);

  test('every link is one that a reader makes', () => {
    expect(links.filter((link) => grade(link) === undefined)).toEqual([]);
  });

  test('so many of what is taken up are found, and so many that are only touched', () => {
    expect(labels.links.filter((label) => label.grade === 'TAKES_UP')).toHaveLength(ofLabelled);
    expect(links.filter((link) => grade(link) === 'TAKES_UP')).toHaveLength(takesUp);
    expect(links.filter((link) => grade(link) === 'TOUCHES')).toHaveLength(touches);
  });

  test('what has no ancestor is given none', () => {
    const linked = new Set(links.map(({ lower }) => lower));
    expect(labels.withoutAncestor.filter((eId) => linked.has(`${labels.lower}:${eId}`))).toEqual([]);
  });
});
