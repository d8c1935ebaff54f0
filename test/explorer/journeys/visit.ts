import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface Visit {
  readonly page: Page;
  /** What the browser complained of: errors in its console, exceptions, files that did not come, requests to other hosts. */
  readonly complaints: readonly string[];
  /** Violations of WCAG 2.2 A and AA and of good practice that axe finds in what is shown now, each with the elements. */
  readonly violations: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

// Given to the page as text: as a script element the content policy would refuse it.
const AXE = readFileSync(path.resolve('node_modules/axe-core/axe.min.js'), 'utf8');

/** Opens an address of the explorer as somebody new would. */
export async function visit(
  browser: Browser,
  origin: string,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ acceptDownloads: true, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => {
    // A question that is given up because the reader typed on is no failure.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()))
      complaints.push(`a stranger: ${request.url()}`);
  });
  await page.goto(`${origin}${address}`);
  return {
    page,
    complaints,
    violations: async () => {
      await page.evaluate(AXE);
      const found = (await page.evaluate('axe.run(document)')) as AxeResult;
      return found.violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html }) => html.slice(0, 200))
            .join(' | ')}`,
      );
    },
    close: () => context.close(),
  };
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
