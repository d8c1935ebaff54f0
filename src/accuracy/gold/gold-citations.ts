import { foldWords } from '../../ingest/fold.js';
import type { LabelledCitation } from '../labels/labelled-document.js';
import type { GoldDocument } from './gold-labels.js';
import type { Lines } from './lines.js';

/** Kinds that answer to the labels' words; 废止 is called a replacement there. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  transmits: ['TRANSMITS'], implements: ['IMPLEMENTS'], based_on: ['BASED_ON'], replaces: ['REPLACES', 'ABOLISHES'],
  interprets: ['INTERPRETS'], refers: ['MENTIONS'], background: ['MENTIONS', 'BASED_ON'], evidence: ['MENTIONS'],
  mentions: ['MENTIONS'],
}; // biome-ignore format: a table

export function citationsOf(document: GoldDocument, lines: Lines): readonly LabelledCitation[] {
  return document.cites.map((cited) => ({
    kinds: KINDS[cited.relation] ?? [],
    titles: [cited.title, cited.printed].filter((title) => typeof title === 'string'),
    number: cited.number === null ? null : foldWords(cited.number).replace(/\s/g, ''),
    isOptional: cited.printed_without_marks === true || cited.nickname === true,
    policyAt: lines.at(document.lines[0]),
    at: lines.at(cited.line),
  }));
}
