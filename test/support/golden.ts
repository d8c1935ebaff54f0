import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';

/**
 * Compares with the file, JSON by value and text by letter; a missing golden fails.
 * `UPDATE_GOLDENS=1 npm test`, then `npm run format`, writes them, to be read before they are committed.
 */
export function expectGolden(file: string, value: unknown): void {
  const text = typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`;
  if (process.env.UPDATE_GOLDENS === '1') writeFileSync(file, text);
  if (!existsSync(file))
    throw new Error(`${file} is missing. Run with UPDATE_GOLDENS=1 and read what it writes.`);
  const golden = readFileSync(file, 'utf8');
  if (typeof value === 'string') expect(text).toBe(golden);
  else expect(JSON.parse(text)).toEqual(JSON.parse(golden));
}
