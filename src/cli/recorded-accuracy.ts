import { readFile } from 'node:fs/promises';
import type { AccuracyFigures } from '../accuracy/report/accuracy-figures.js';
import type { AccuracyFigure } from '../domain/source-quality.js';
import { FIGURES } from './project-labels.js';

/** What was recorded on the labelled documents of the project, to travel with a graph; empty where nothing was. */
export async function recordedAccuracy(): Promise<readonly AccuracyFigure[]> {
  const { relations } = JSON.parse(await readFile(FIGURES, 'utf8').catch(nothingThere)) as Pick<
    AccuracyFigures,
    'relations'
  >;
  return relations.map(({ relation, precision, recall, f1, expected, documents }) => ({
    relation, precision, recall, f1, labelled: expected, documents,
  })); // biome-ignore format: one screen
}

function nothingThere(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return '{ "relations": [] }';
  throw error;
}
