// `npm run screenshots`: the pictures of README.md and docs/guides/explorer.md, of the seeds, in docs/images.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openBrowser, serveStore } from '../bench/explorer/open-explorer.mjs';
import { checkNode, install, must, ROOT } from './steps.mjs';

/** Each view with what is to be seen on it; `act` is what a reader would click. */
const PICTURES = [
  { name: 'start', address: '/', shows: '图谱里有什么' },
  {
    name: 'city',
    address: '/explore/city/东莞',
    shows: '集群 × 部门',
    act: (page) =>
      page
        .getByText('等级、结论、可能性')
        .first()
        .evaluate((words) => words.scrollIntoView()),
  },
  { name: 'agency', address: '/explore/agency/省工业和信息化厅', shows: '按产业集群' },
  { name: 'cluster', address: '/explore/cluster/cluster-440000-1', shows: '布局城市' },
  {
    name: 'reader',
    address: '/explore/policy/yuebanhan-2022-41?clause=yuebanhan-2022-41-annex-1:chp_2__measure_8',
    shows: '目录',
    act: (page) => page.locator('[data-at]').filter({ hasText: '人民银行广州分行' }).first().click(),
  },
  {
    name: 'matrix',
    address: '/explore/matrix?rows=MEASURE&columns=AGENCY&policy=粤办函〔2022〕41号',
    shows: '符号',
  },
  { name: 'graph', address: '/explore/graph?of=city-441900&at=city-441900', shows: '个节点' },
  { name: 'trust', address: '/explore/trust?tab=accuracy', shows: '准确度' },
];
const SIZE = { width: 1280, height: 860 };
/** For a layout to come to rest. */
const REST_MS = 2_500;

process.chdir(ROOT);
checkNode();
install();
must('The build', 'npm', ['run', '--silent', 'build']);
const folder = mkdtempSync(path.join(os.tmpdir(), 'policy-graph-screenshots-'));
const store = path.join(folder, 'seeds.db');
must('Loading the seeds', process.execPath, ['dist/cli/main.js', 'ingest', '--store', store]);
const server = await serveStore(store);
const browser = await openBrowser();
try {
  mkdirSync('docs/images', { recursive: true });
  for (const { name, address, shows, act } of PICTURES) {
    const context = await browser.newContext({
      viewport: SIZE,
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(`${server.origin}${encodeURI(address)}`);
    await page.getByText(shows).first().waitFor();
    await page.waitForLoadState('networkidle');
    await act?.(page);
    await page.waitForTimeout(REST_MS);
    const file = `docs/images/${name}.png`;
    await page.screenshot({ path: file });
    process.stdout.write(`${file}\n`);
    await context.close();
  }
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
