import { readFileSync } from 'node:fs';
import type { Source } from '../../../src/domain/span.js';
import { readSource } from '../../../src/ingest/read/read-source.js';

/** A labelled document of accuracy/gold/documents.json, as far as headers and citations go. */
export interface LabelledDocument {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly issuers: readonly string[];
  readonly date: string | null;
  readonly kind: string;
  readonly source: string;
  readonly lines: readonly [number, number];
  readonly effective: string | null;
  readonly validity: string | null;
  readonly expires: string | null;
  readonly addressees: readonly string[];
  readonly contact: readonly string[];
  readonly part_of: string | null;
  readonly cites: readonly LabelledCitation[];
}

export interface LabelledCitation {
  readonly title: string | null;
  readonly number: string | null;
  readonly relation: string;
  readonly line: number;
  readonly printed_without_marks?: boolean;
  readonly nickname?: boolean;
  readonly printed?: string;
}

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
