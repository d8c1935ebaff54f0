import { beforeAll, describe, expect, test } from '@jest/globals';
import { readLabelled } from '../../src/accuracy/labels/read-labelled.js';
import type { Measured } from '../../src/accuracy/score/measured.js';
import { measureAll } from '../../src/cli/measure-all.js';
import { readGazetteers } from '../../src/ingest/read/read-gazetteers.js';

/** What is read here is plain; the labels are wrong on purpose, once in each way. */
const LABELLED = [
  '⟦DOC kind=通知｜number=佛府办〔2022〕9号｜title=佛山市人民政府办公室关于加强产业发展的通知｜issuers=佛山市人民政府办公室｜issued=2022-06-15｜to=各区人民政府；直属各机构⟧⟦HIERARCHY⟧⟦CITATIONS⟧佛山市人民政府办公室关于加强产业发展的通知',
  '佛府办〔2022〕8号',
  '各区人民政府，市政府直属各机构：',
  '⟦#1⟧一、重点任务',
  '⟦#2⟧（一）强化招商。落实《关于稳定增长的意见》（粤府〔2021〕1号）⟦C IMPLEMENTS｜关于稳定增长的意见｜粤府〔2021〕1号⟧。（市商务局牵头，市科技局、市财政局配合）⟦L 市商务局=佛山市商务局；S 市科技局=广州市科学技术局；A 市财政局⟧',
  '⟦#2⟧（二）强化用地。（市自然资源局牵头，市住房城乡建设局配合）⟦L 市住房城乡建设局⟧',
  '⟦#1⟧（三）强化金融。（市金融工作局牵头）⟦@（二） L 市金融工作局⟧',
  '佛山市人民政府办公室',
  '2022年6月15日',
].join('\n');

let measured: Measured;
beforeAll(async () => {
  const err = { write: () => true } as unknown as NodeJS.WritableStream;
  const gazetteers = await readGazetteers('seeds/gazetteers');
  [measured] = measureAll([readLabelled(LABELLED, 'a.labelled.txt')], gazetteers, { out: err, err }) as [
    Measured,
  ];
}, 30_000);

describe('a document with wrong labels', () => {
  test('is told case by case', () => {
    const said = measured.faults.map(({ relation, line, what, expected, got }) =>
      [line, relation, what, `${expected} / ${got}`].join(' '),
    );
    expect(said).toEqual([
      '1 header number 佛府办〔2022〕9号 / 佛府办〔2022〕8号',
      '5 assigned role ASSIGNED 市财政局 / SUPPORT 市财政局',
      '5 resolution office 市科技局 = 广州市科学技术局 / 佛山市科学技术局',
      '6 lead role LEAD 市住房城乡建设局 / SUPPORT 市住房城乡建设局',
      '6 lead invented nothing / LEAD 市自然资源局',
      '7 hierarchy parent top level / 一、 (line 4)',
      '7 lead clause LEAD 市金融工作局 / LEAD 市金融工作局 under （三）强化金融 (line 7)',
    ]);
    for (const { around } of measured.faults) expect(around).not.toBe('');
  });

  test('is counted: a role or a clause that differs is missed and invented', () => {
    expect(measured.tallies).toMatchObject({
      units: { expected: 5, got: 6, right: 4 },
      lead: { expected: 3, got: 3, right: 1 },
      support: { expected: 1, got: 3, right: 1 },
      assigned: { expected: 1, got: 0, right: 0 },
      resolution: { expected: 2, got: 2, right: 1 },
      clauses: { expected: 4, got: 4, right: 4 },
      hierarchy: { expected: 4, got: 4, right: 3 },
      numbered: { expected: 1, got: 1, right: 1 },
      documents: { expected: 1, got: 1, right: 1 },
    });
    expect(measured.fields).toMatchObject({ number: { right: 0 }, to: { expected: 2, got: 2, right: 2 } });
    expect(measured.wrongLeads).toBe(2);
    expect(measured.inventedUnits).toBeNull();
  });
});
