// How smoothly the graph view moves with thousands of nodes, and how long it ever holds the page.
import { madeGraph } from './made-graph.mjs';
import { WATCH_LONG_TASKS } from './open-explorer.mjs';

const PAN_MS = 4_000;
const PAN_STEP_MS = 16;
const LAYOUT_MS_MAX = 120_000;

/**
 * Opens a made graph of 3,000 nodes and 8,000 links by the page's own way and pans it: frames a second while the layout runs
 * and when it is still, the longest time the page was held (ms), the time until it was drawn and until its layout ended (ms).
 */
export async function measureGraph(browser, origin) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  const page = await context.newPage();
  const { hubs, answers, nodes, links } = madeGraph();
  await page.addInitScript(WATCH_LONG_TASKS);
  await page.route('**/graphql', async (route) => {
    const { variables } = route.request().postDataJSON();
    const data = answers.get(variables.ids?.[0]);
    if (data) await route.fulfill({ json: { data } });
    else await route.continue();
  });
  const of = hubs.map((id) => `${id}*LED_BY.IN*200`).join(',');
  const begin = performance.now();
  await page.goto(`${origin}/explore/graph?${new URLSearchParams({ of })}`);
  await page.getByText(`${nodes} 个节点`).first().waitFor();
  const pause = page.getByRole('button', { name: '暂停布局' });
  await page.waitForFunction(() => globalThis.document.querySelectorAll('canvas').length > 0);
  await pause.and(page.locator(':enabled')).waitFor();
  const drawnMs = performance.now() - begin;
  const movingFrames = await pan(page);
  await pause.and(page.locator(':disabled')).waitFor({ timeout: LAYOUT_MS_MAX });
  const laidOutMs = performance.now() - begin;
  const stillFrames = await pan(page);
  const heldMs = await page.evaluate('globalThis.heldMs');
  await context.close();
  return {
    nodes,
    links,
    drawnMs,
    laidOutMs,
    framesASecondWhileLaidOut: movingFrames,
    framesASecond: stillFrames,
    heldMsMax: Math.max(0, ...heldMs),
  };
}

/** Draws the empty ground to and fro with the mouse; frames a second that the page drew meanwhile. */
async function pan(page) {
  const frame = await page.getByRole('img', { name: /关系图/ }).boundingBox();
  // Above the fold, where no node is.
  const [x, y] = [frame.x + 20, frame.y + 200];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(`
    globalThis.drawn = 0;
    globalThis.isPanned = true;
    const count = () => { globalThis.drawn++; if (globalThis.isPanned) requestAnimationFrame(count); };
    requestAnimationFrame(count);
  `);
  const begin = performance.now();
  for (let step = 0; performance.now() - begin < PAN_MS; step++) {
    await page.mouse.move(x + 200 * Math.abs(Math.sin(step / 30)), y - 150 * Math.abs(Math.sin(step / 40)));
    await new Promise((resolve) => setTimeout(resolve, PAN_STEP_MS));
  }
  const drawn = await page.evaluate('globalThis.isPanned = false; globalThis.drawn');
  const seconds = (performance.now() - begin) / 1000;
  await page.mouse.up();
  return drawn / seconds;
}
