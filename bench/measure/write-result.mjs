import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The figures of a part as JSON below bench/results, six digits each. */
export async function writeResult(name, result) {
  const folder = path.join('bench', 'results');
  await mkdir(folder, { recursive: true });
  const rounded = (_key, value) => (Number.isFinite(value) ? Number(value.toPrecision(6)) : value);
  // Lists of numbers on one line, as the formatter wants them.
  const text = JSON.stringify(result, rounded, 2).replace(
    /\[\s+([\d.,\s]+?)\s+\]/g,
    (_all, numbers) => `[${numbers.replace(/\s+/g, ' ')}]`,
  );
  await writeFile(path.join(folder, `${name}.json`), `${text}\n`);
}
