import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { madeDocuments } from '../made-documents.mjs';
import { createWorld } from '../world/world.mjs';
import { truthOf } from './truth-of.mjs';

const FILES_PER_FOLDER = 1000;

/**
 * Writes the made documents as texts to be ingested, `texts/000/made-0000001.txt`, and what they say, `truth.jsonl`. Answers
 * how many there are, and one hash of them all.
 */
export async function writeTexts({ dist, seed, clauses, out }) {
  const world = await createWorld(dist);
  await mkdir(out, { recursive: true });
  const truth = createWriteStream(path.join(out, 'truth.jsonl'), { flags: 'wx' });
  const hash = createHash('sha256');
  let documents = 0;
  let written = 0;
  for (const document of madeDocuments({ world, seed, clauses })) {
    const folder = path.join(out, 'texts', String(Math.floor(documents / FILES_PER_FOLDER)).padStart(3, '0'));
    if (documents % FILES_PER_FOLDER === 0) await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, `${document.sourceId}.txt`), document.text);
    const line = `${JSON.stringify(truthOf(document))}\n`;
    hash.update(document.text).update(line);
    if (!truth.write(line)) await new Promise((resolve) => truth.once('drain', resolve));
    documents += 1;
    written += document.clauses.length;
  }
  await new Promise((resolve, reject) => truth.end((error) => (error ? reject(error) : resolve())));
  return { documents, clauses: written, sha256: hash.digest('hex') };
}
