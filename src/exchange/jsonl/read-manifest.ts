import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { DomainError } from '../../domain/errors.js';
import { isRecord } from '../../domain/is-record.js';
import { exportFault } from './export-fault.js';
import { EXPORT_FILES, MANIFEST_FILE } from './export-files.js';
import { FORMAT, FORMAT_VERSION, MANIFEST, type Manifest, manifestHash } from './manifest.js';
import { modelHash } from './model-hash.js';

const MANIFEST_BYTES_MAX = 1_000_000;

/**
 * The manifest of an export, checked, with the sizes of the files that it names. Fails with FILE_NOT_FOUND, EXPORT_FOREIGN
 * (no export in JSON Lines, or one of another version) or EXPORT_INVALID.
 */
export async function readManifest(folder: string): Promise<Manifest> {
  const read = await readJson(folder);
  if (!isRecord(read) || read.format !== FORMAT)
    throw foreign(folder, `its ${MANIFEST_FILE} is not that of an export of policy-graph`);
  if (read.version !== FORMAT_VERSION)
    throw foreign(
      folder,
      `it is in version ${text(read.version)} of the form, and this program reads version ${FORMAT_VERSION}`,
    );
  if (read.model !== modelHash())
    throw foreign(
      folder,
      `its graph has other labels, types or fields (model ${text(read.model)}) than this version of the program (model ${modelHash()})`,
    );
  const result = MANIFEST.safeParse(read);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw exportFault(MANIFEST_FILE, null, `${issue?.path.join('.')}: ${issue?.message}`);
  }
  if (manifestHash(result.data) !== result.data.sha256)
    throw exportFault(
      MANIFEST_FILE,
      null,
      'it was edited: what it says does not have the SHA-256 that it names',
    );
  for (const name of EXPORT_FILES) await checkSize(folder, name, result.data.files[name].bytes);
  return result.data;
}

async function readJson(folder: string): Promise<unknown> {
  const found = await stat(folder).catch(() => null);
  if (found === null) throw new DomainError('FILE_NOT_FOUND', `There is no folder ${folder}.`);
  if (!found.isDirectory())
    throw foreign(folder, 'it is a file; name the folder that `policy-graph export` wrote');
  const file = path.join(folder, MANIFEST_FILE);
  const size = await sizeOf(file);
  if (size === null) {
    const others = await Promise.all(EXPORT_FILES.map((name) => sizeOf(path.join(folder, name))));
    if (others.some((one) => one !== null))
      throw exportFault(MANIFEST_FILE, null, 'it is missing, so the export is not whole');
    throw foreign(folder, `it holds no ${MANIFEST_FILE}; only an export in the format jsonl can be imported`);
  }
  if (size > MANIFEST_BYTES_MAX) throw foreign(folder, `its ${MANIFEST_FILE} is larger than any of ours`);
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    throw exportFault(MANIFEST_FILE, null, 'it is no JSON, or cut short');
  }
}

async function checkSize(folder: string, name: string, expected: number): Promise<void> {
  const bytes = await sizeOf(path.join(folder, name));
  if (bytes === null) throw exportFault(name, null, 'it is missing, or no file');
  if (bytes === expected) return;
  const how = bytes < expected ? 'cut short' : 'longer than it was';
  throw exportFault(name, null, `it is ${how}: ${bytes} bytes, where the manifest says ${expected}`);
}

/** Null where there is no such file. */
async function sizeOf(file: string): Promise<number | null> {
  const found = await stat(file).catch(() => null);
  return found?.isFile() === true ? found.size : null;
}

function text(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 40) ?? 'unknown';
}

function foreign(folder: string, why: string): DomainError {
  return new DomainError('EXPORT_FOREIGN', `${folder} cannot be imported: ${why}. Nothing was imported.`);
}
