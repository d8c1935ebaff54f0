import type { Source } from '../../../domain/span.js';
import { foldWords } from '../../fold.js';
import type { DocumentLine } from './document-lines.js';
import type { Face } from './face.js';
import { type TransmittedTitles, transmittedTitles } from './transmitted-titles.js';

/** How much of a notice's text is read for what it transmits: it says so at once. */
const OPENING_CHARACTERS = 4000;

/** The instruments that the document with this face transmits, by its title and the text before line `to`. */
export function transmittedBy(
  source: Source,
  lines: readonly DocumentLine[],
  face: Face,
  to: number,
): TransmittedTitles {
  const start = lines[face.last + 1]?.start ?? source.text.length;
  const end = Math.min(lines[to]?.start ?? source.text.length, start + OPENING_CHARACTERS);
  return transmittedTitles(
    face.title?.words ?? '',
    foldWords(source.text.slice(start, Math.max(start, end))),
  );
}
