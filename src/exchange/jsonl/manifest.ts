import { createHash } from 'node:crypto';
import { z } from 'zod';
import { EXPORT_FILES, type ExportFile } from './export-files.js';

export const FORMAT = 'policy-graph-export';
/** Raised when a file or a line is laid out in another way. */
export const FORMAT_VERSION = 1;

const count = z.int().nonnegative();
const counts = z.record(z.string(), count);
const file = z.strictObject({
  records: count,
  bytes: count,
  /** Hex SHA-256 of the file. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/**
 * What an export says of itself. Nothing of when, where or from which kind of store it was written, nor how the release came
 * into that store: the same graph gives the same bytes.
 */
export const MANIFEST = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  /** See `modelHash`. */
  model: z.string(),
  release: z.strictObject({ sequence: z.int().positive(), at: z.string().nullable() }),
  /** Lines by kind of source, by label and by type; a node counts for each source that claims it. */
  counts: z.strictObject({ sources: counts, nodes: counts, relationships: counts }),
  files: z.strictObject(
    Object.fromEntries(EXPORT_FILES.map((name) => [name, file])) as Record<ExportFile, typeof file>,
  ),
  /** Of all the rest, so that an edited manifest is told. */
  sha256: z.string(),
});

export type Manifest = z.infer<typeof MANIFEST>;

export function manifestText(manifest: Omit<Manifest, 'sha256'>): string {
  return `${JSON.stringify({ ...manifest, sha256: manifestHash(manifest) }, null, 2)}\n`;
}

export function manifestHash({
  format,
  version,
  model,
  release,
  counts,
  files,
}: Omit<Manifest, 'sha256'>): string {
  const rest = { format, version, model, release, counts, files };
  return createHash('sha256').update(JSON.stringify(rest)).digest('hex');
}
