import { readFileSync } from 'node:fs';
import type { GoldDocument } from '../../../src/accuracy/gold/gold-labels.js';
import type { Source } from '../../../src/domain/span.js';
import { readSource } from '../../../src/ingest/read/read-source.js';

/** A labelled document of accuracy/gold/documents.json, as far as headers and citations go. */
export type LabelledDocument = GoldDocument & {
  readonly validity: string | null;
  readonly part_of: string | null;
};

export type LabelledCitation = GoldDocument['cites'][number];

export function labelledDocuments(): readonly LabelledDocument[] {
  const { documents } = JSON.parse(readFileSync('accuracy/gold/documents.json', 'utf8')) as {
    readonly documents: readonly LabelledDocument[];
  };
  return documents;
}

const SOURCES = new Map<string, Promise<Source>>();

export function seedSource(file: string): Promise<Source> {
  const known = SOURCES.get(file) ?? readSource(`seeds/documents/${file}`);
  SOURCES.set(file, known);
  return known;
}
