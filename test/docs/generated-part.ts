import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';

/**
 * Compares what stands between `<!-- name: begin … -->` and `<!-- name: end -->` of a page with what the program says.
 * `UPDATE_GOLDENS=1 npm test -- test/docs` writes it.
 */
export function expectGeneratedPart(file: string, name: string, text: string): void {
  const page = readFileSync(file, 'utf8');
  const pattern = new RegExp(`(<!-- ${name}: begin[^>]*-->\n)(.*?)(<!-- ${name}: end -->)`, 's');
  const [, begin, former, end] = pattern.exec(page) ?? [];
  if (begin === undefined || end === undefined) throw new Error(`${file} has no part called ${name}.`);
  const part = `${text.trim()}\n`;
  if (process.env.UPDATE_GOLDENS === '1')
    writeFileSync(
      file,
      page.replace(pattern, () => begin + part + end),
    );
  else expect(former).toBe(part);
}
