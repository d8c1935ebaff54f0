import path from 'node:path';
import { expect } from '@jest/globals';
import { findSources } from '../../../src/ingest/read/find-sources.js';
import { readSource } from '../../../src/ingest/read/read-source.js';

export interface PrintedEvidence {
  readonly sourceId: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

let texts: Promise<ReadonlyMap<string, string>> | null = null;

/** There is evidence, and each piece of it stands in the seed documents as quoted. */
export async function expectPrinted(evidence: readonly PrintedEvidence[]): Promise<void> {
  texts ??= readSeeds();
  const known = await texts;
  expect(evidence.length).toBeGreaterThan(0);
  for (const { sourceId, start, end, quote } of evidence) {
    expect(known.get(sourceId)?.slice(start, end)).toBe(quote);
  }
}

async function readSeeds(): Promise<ReadonlyMap<string, string>> {
  const files = await findSources([path.resolve('seeds/documents')]);
  const sources = await Promise.all(files.map(readSource));
  return new Map(sources.map(({ id, text }) => [id, text]));
}
