import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { goldDocument } from '../accuracy/gold/gold-document.js';
import type { GoldLabels } from '../accuracy/gold/gold-labels.js';
import type { LabelledDocument } from '../accuracy/labels/labelled-document.js';
import { readSource } from '../ingest/read/read-source.js';
import { readLabelledFiles } from './read-labelled-files.js';
import { SEED_DOCUMENTS } from './seeds.js';

/** Where the project keeps its labels and what was measured with them: beside the program. */
export const ACCURACY = fileURLToPath(new URL('../../accuracy', import.meta.url));

/** The figures as they were last recorded. */
export const FIGURES = path.join(ACCURACY, 'figures.json');

/** The labelled documents of the project: the seeds that `accuracy/gold` labels, then those of `accuracy/labelled`. */
export async function projectLabels(): Promise<readonly LabelledDocument[]> {
  const gold = await readGold();
  const files = [gold.measures.source, gold.tasks.source];
  const seeds = await Promise.all(files.map((file) => readSource(path.join(SEED_DOCUMENTS, file))));
  return [
    ...seeds.map((source) => goldDocument(gold, source)),
    ...(await readLabelledFiles([path.join(ACCURACY, 'labelled')], ACCURACY)),
  ];
}

async function readGold(): Promise<GoldLabels> {
  const read = async (name: string) =>
    JSON.parse(await readFile(path.join(ACCURACY, 'gold', `${name}.json`), 'utf8'));
  const [documents, measures, tasks, targets, agencies, clusters] = await Promise.all(
    ['documents', 'measures-000', 'tasks-001', 'targets', 'agencies', 'clusters'].map(read),
  );
  return { documents, measures, tasks, targets, agencies, clusters };
}
