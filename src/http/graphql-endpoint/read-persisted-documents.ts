import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';

/** Documents by id, and by the SHA-256 of their text, which is how Apollo's clients name them. */
export type PersistedDocuments = ReadonlyMap<string, string>;

/** Reads the JSON file of `PERSISTED_DOCUMENTS`: `{ "<id>": "query …" }`. Fails with INVALID_CONFIG. */
export function readPersistedDocuments(file: string): PersistedDocuments {
  const documents = DOCUMENTS.safeParse(parsed(file));
  if (!documents.success) {
    throw unusable(file, 'is no JSON object of documents by id: {"<id>": "query { … }"}');
  }
  const byName = new Map<string, string>();
  for (const [id, text] of Object.entries(documents.data)) {
    byName.set(createHash('sha256').update(text).digest('hex'), text);
    byName.set(id, text);
  }
  return byName;
}

const DOCUMENTS = z.record(z.string().min(1), z.string().min(1));

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw unusable(file, error instanceof SyntaxError ? 'is not valid JSON' : 'cannot be read', error);
  }
}

function unusable(file: string, why: string, cause?: unknown): DomainError {
  return new DomainError(
    'INVALID_CONFIG',
    `PERSISTED_DOCUMENTS names ${file}, which ${why}. graphql-codegen's client preset writes it with \`persistedDocuments\`.`,
    { variables: ['PERSISTED_DOCUMENTS'] },
    cause,
  );
}
