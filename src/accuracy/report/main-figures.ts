import type { Relation } from '../score/relations.js';
import type { AccuracyFigures } from './accuracy-figures.js';

/** The figures that people ask for first, in the words of README.md. */
const MAIN: readonly (readonly [Relation, string])[] = [
  ['lead', 'who leads a measure'],
  ['units', 'who is responsible, in whatever role'],
  ['resolution', 'which office a name means'],
  ['header', 'number, title, issuers, dates, addressees'],
  ['hierarchy', 'chapters, articles, measures, with their parents'],
  ['numbered', 'citations with a number'],
  ['targets', 'numeric targets: value, unit, year'],
];

const BEGIN = '<!-- accuracy: written by npm run accuracy -->';
const END = '<!-- /accuracy -->';

/** README.md with its table of main figures made anew; a text without the two marks is left as it is. */
export function withMainFigures(readme: string, figures: AccuracyFigures): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin === -1 || end < begin) return readme;
  return `${readme.slice(0, begin + BEGIN.length)}\n${mainFigures(figures)}\n${readme.slice(end)}`;
}

function mainFigures({ relations, documents, ...counts }: AccuracyFigures): string {
  const rows = MAIN.flatMap(([name, words]) => {
    const found = relations.find(({ relation }) => relation === name);
    return found === undefined
      ? []
      : [`| ${words} | ${found.precision.toFixed(4)} | ${found.recall.toFixed(4)} | ${found.expected} |`];
  });
  return [
    '| on the labelled documents | precision | recall | labels |',
    '|---|---|---|---|',
    ...rows,
    '',
    `Documents with a wrong lead: ${counts.documentsWithWrongLead} of ${documents.length}. Units invented in the ${counts.documentsWithoutUnits} that assign nothing: ${counts.unitsInventedThere}.`,
  ].join('\n');
}
