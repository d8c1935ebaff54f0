import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { outline } from './outline.js';
import { bodyOf, sourceOf } from './spans.js';

/**
 * Invented documents of other places, one manner of numbering or layout each: `source.txt` is what is read, `tree.txt`
 * what a person makes of it. One line per node: kind, number, heading, address, line; then what is reported.
 */
const FOLDER = 'test/ingest/hierarchy/fixtures';
const names = readdirSync(FOLDER).sort();

describe('fixtures', () => {
  test('are there', () => expect(names.length).toBeGreaterThanOrEqual(18));

  test.each(names)('%s', (name) => {
    const source = sourceOf(readFileSync(`${FOLDER}/${name}/source.txt`, 'utf8'), name);
    const { nodes, reports } = bodyOf(source, { start: 0, end: source.text.length });
    const told = reports.map((one) => `! ${one.ruleId}: ${one.message}\n`).join('');
    expect(outline(source, nodes) + told).toBe(readFileSync(`${FOLDER}/${name}/tree.txt`, 'utf8'));
  });
});
