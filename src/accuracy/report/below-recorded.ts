import type { AccuracyFigures } from './accuracy-figures.js';

/** Every figure that is worse than the recorded one, each as a sentence; empty where none is. */
export function belowRecorded(now: AccuracyFigures, recorded: AccuracyFigures): readonly string[] {
  const found: string[] = [];
  const compare = (name: string, value: number | undefined, was: number): void => {
    if (value === undefined) found.push(`${name} is not measured any more; recorded is ${was}.`);
    else if (value < was) found.push(`${name} is ${value}, below the recorded ${was}.`);
  };
  for (const was of recorded.relations) {
    const is = now.relations.find(({ relation }) => relation === was.relation);
    for (const figure of ['precision', 'recall', 'f1'] as const)
      compare(`${figure} of ${was.relation}`, is?.[figure], was[figure]);
  }
  compare('mean F1 of the header', now.headerMacroF1, recorded.headerMacroF1);
  for (const was of recorded.fields)
    compare(`F1 of the header field ${was.field}`, now.fields.find(({ field }) => field === was.field)?.f1, was.f1);
  for (const was of recorded.documents) {
    const is = now.documents.find(({ file }) => file === was.file);
    for (const relation of ['units', 'lead'] as const) {
      const f1 = was.f1[relation];
      if (f1 !== undefined) compare(`F1 of ${relation} in ${was.file}`, is?.f1[relation], f1);
    }
  }
  for (const count of ['documentsWithWrongLead', 'unitsInventedThere'] as const) {
    if (now[count] > recorded[count]) found.push(`${count} is ${now[count]}, recorded is ${recorded[count]}.`);
  }
  return found;
} // biome-ignore format: one screen
