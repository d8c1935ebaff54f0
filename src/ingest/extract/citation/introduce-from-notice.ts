import type { Source } from '../../../domain/span.js';
import type { PolicyDocument } from '../../policy-tree.js';
import { citedNumbers } from './cited-number.js';
import type { KnownDocuments } from './known-documents.js';
import { readableTexts } from './readable-text.js';
import { titlesWithNumbers } from './titles-with-numbers.js';

/** A notice names what it sends at once. */
const OPENING_CHARACTERS = 4000;

/** Short names that the notice gives hold in what it sends: 现将《A》（以下简称《B》）印发给你们. */
export function introduceFromNotice(known: KnownDocuments, document: PolicyDocument, source: Source): void {
  if (document.parent?.relation !== 'TRANSMITS') return;
  const [text] = readableTexts(source, document.parent.document.root);
  const opening = text?.text.slice(0, OPENING_CHARACTERS) ?? '';
  for (const { words: title, number, shortName } of titlesWithNumbers(opening, citedNumbers(opening))) {
    if (shortName !== null) known.introduce(shortName, { title, number });
  }
}
