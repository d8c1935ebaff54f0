import { beforeAll, describe, expect, test } from '@jest/globals';
import { createIngest, type Ingest } from '../../../src/ingest/ingest.js';
import { readGazetteers } from '../../../src/ingest/read/read-gazetteers.js';
import { sourceOf } from '../../../src/ingest/read/source-of.js';

const TITLE = '广东省灯具产业专项资金管理办法';

/** A notice of a year that sends measures of that title. */
const notice = (year: number) => ({
  file: `measures-${year}.txt`,
  text: `广东省财政厅关于印发《${TITLE}》的通知
粤财规〔${year}〕5号

各地级以上市财政局：
　　现将《${TITLE}》印发给你们，请认真贯彻执行。

广东省财政厅
${year}年3月1日

${TITLE}

第一条 为规范资金管理，制定本办法。
第二条 省财政厅负责资金安排和拨付。
第三条 本办法自印发之日起施行。
`,
});

let ingest: Ingest;
beforeAll(async () => {
  ingest = createIngest(await readGazetteers('seeds/gazetteers'));
});

/** What the documents of the last source cite, and what stays open. */
const citedBeside = async (...files: readonly ReturnType<typeof notice>[]) => {
  const sources = await Promise.all(
    files.map(({ file, text }) => sourceOf(new TextEncoder().encode(text), file)),
  );
  const batch = [...ingest.batchesOf(sources, [])].at(-1);
  return {
    cites: (batch?.edges ?? []).flatMap((claim) =>
      claim.type === 'CITES' ? `${claim.from.split(':')[0]} ${claim.edge.kind} ${claim.to}` : [],
    ),
    open: (batch?.source.unresolved ?? []).filter(({ kind }) => kind === 'POLICY').length,
  };
};

describe('revised measures keep their title', () => {
  test('a notice means the annex that it sends, also where measures of the same title are loaded', async () => {
    const [old, next] = [notice(2018), notice(2023)];
    const { cites, open } = await citedBeside(old, next);
    expect(open).toBe(0);
    expect(cites).toContain('yuecaigui-2023-5 TRANSMITS yuecaigui-2023-5-annex-1');
  });

  test('whoever else cites the title leaves open which is meant', async () => {
    const before = [2018, 2023].map(notice);
    const citing = {
      file: 'plan.txt',
      text: `广东省灯具产业行动方案\n粤府办〔2024〕8号\n\n　　根据《${TITLE}》，制定本方案。\n　　一、支持企业。支持灯具企业技术改造。\n`,
    };
    expect(await citedBeside(...before, citing)).toEqual({ cites: [], open: 1 });
  });
});
