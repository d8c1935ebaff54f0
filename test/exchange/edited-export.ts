import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ExportFile } from '../../src/exchange/jsonl/export-files.js';
import { type Manifest, manifestText } from '../../src/exchange/jsonl/manifest.js';

/** Changes the lines of one file and, as a careful forger would, the manifest with it: only the contents are wrong then. */
export function editConsistently(
  folder: string,
  name: ExportFile,
  edit: (lines: readonly string[]) => readonly string[],
): void {
  const file = path.join(folder, name);
  const lines = edit(readFileSync(file, 'utf8').split('\n').slice(0, -1));
  const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
  writeFileSync(file, bytes);
  editManifest(folder, (manifest) => ({
    ...manifest,
    files: {
      ...manifest.files,
      [name]: {
        records: lines.length,
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      },
    },
  }));
}

export function editManifest(folder: string, edit: (manifest: Manifest) => Manifest): void {
  const file = path.join(folder, 'manifest.json');
  writeFileSync(file, manifestText(edit(JSON.parse(readFileSync(file, 'utf8')) as Manifest)));
}
