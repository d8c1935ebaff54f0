import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { positionOf, type Source } from '../../../src/domain/span.js';
import { extractResponsibilities } from '../../../src/ingest/extract/responsibility/extract-responsibilities.js';
import type { ResponsibilityMention } from '../../../src/ingest/mention.js';
import { parse } from '../../../src/ingest/parse/parse.js';

/**
 * Each folder holds a short document of the genre (`source.txt`) and who is responsible for what in it
 * (`mentions.json`): clause, line of its label, and units as `ROLE [joint] [inherited(clause that states the rule)]
 * printed [= with its elided prefix]`. Written by hand; nothing is generated.
 */
const HERE = path.resolve('test/ingest/responsibility');
const CASES = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

interface Expected {
  readonly clause: string | null;
  readonly line: number;
  readonly units: readonly string[];
}

describe('who is responsible, in documents of the genre', () => {
  test('there are cases to read', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(25);
  });

  test.each(CASES)('%s', (name) => {
    const folder = path.join(HERE, name);
    const expected = JSON.parse(
      readFileSync(path.join(folder, 'mentions.json'), 'utf8'),
    ) as readonly Expected[];
    expect(read(readFileSync(path.join(folder, 'source.txt'), 'utf8'), name)).toEqual(expected);
  });

  test.each(CASES)('%s: every name is printed where the mention says', (name) => {
    const source = sourceOf(readFileSync(path.join(HERE, name, 'source.txt'), 'utf8'), name);
    for (const mention of mentionsOf(source)) {
      const quote = mention.at.map(({ start, end }) => source.text.slice(start, end)).join('');
      expect(quote.replace(/[\s*]|— \d+ —/g, '')).toContain(mention.surface.slice(0, 2));
      expect(quote.length).toBeGreaterThanOrEqual(mention.surface.length);
    }
  });
});

function read(text: string, name: string): readonly Expected[] {
  const source = sourceOf(text, name);
  const clauses = new Map<ResponsibilityMention['clause'], Expected & { readonly units: string[] }>();
  for (const mention of mentionsOf(source)) {
    const { clause } = mention;
    const { line } = positionOf(source, clause.labelSpan.start);
    const entry = clauses.get(clause) ?? { clause: clause.number, line, units: [] };
    entry.units.push(inWords(mention));
    clauses.set(clause, entry);
  }
  return [...clauses.values()];
}

function inWords({ role, jointDuty, inherited, statedBy, surface, expanded }: ResponsibilityMention): string {
  const words: string[] = [role];
  if (jointDuty) words.push('joint');
  if (inherited) words.push(`inherited(${statedBy?.number ?? '-'})`);
  words.push(surface);
  if (expanded !== surface) words.push(`= ${expanded}`);
  return words.join(' ');
}

function mentionsOf(source: Source): readonly ResponsibilityMention[] {
  return parse(source).documents.flatMap((document) => extractResponsibilities(document, source).mentions);
}

function sourceOf(text: string, id: string): Source {
  return { id, text, sha256: '', file: `${id}.txt`, pageStarts: [] };
}
