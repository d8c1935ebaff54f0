import { DomainError } from '../../../domain/errors.js';
import type { ReadText } from '../read-text.js';
import { readZip, type ZipEntry } from '../zip.js';
import { createCounter } from './count-paragraphs.js';
import { flowText } from './flow.js';
import { readNumbering } from './numbering.js';
import { readStory, type Story } from './read-story.js';
import { readStyles } from './styles.js';

/**
 * The text of a Word file: paragraphs with the numbers that Word prints before them, tables as lines of cells with tabs
 * between, tracked changes as if accepted, footnotes at the end. Headers and footers are left out; Word keeps no pages.
 *
 * @throws DomainError DAMAGED_FILE, ENCRYPTED_FILE, INFLATES_TOO_FAR, NO_TEXT
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<ReadText> {
  const entries = readZip(bytes, name);
  const main = mainPart(entries);
  if (main === undefined) {
    throw new DomainError(
      'DAMAGED_FILE',
      `${name} is a Word file without its text (word/document.xml). Fetch it again, or open it and save it anew.`,
      { file: name },
    );
  }
  const folder = main.name.slice(0, main.name.lastIndexOf('/') + 1);
  const styles = readStyles(entries.get(`${folder}styles.xml`), name);
  const numberings = readNumbering(entries.get(`${folder}numbering.xml`), name);
  const story = readStory(main, name, styles, createCounter(numberings, styles));
  const notes = ['footnotes', 'endnotes'].flatMap((part) => {
    const entry = entries.get(`${folder}${part}.xml`);
    return entry === undefined || story.references.length === 0
      ? []
      : [...readStory(entry, name, styles, createCounter(numberings, styles)).notes];
  });
  const text = [flowText(story.flow), ...notesInOrder(story, new Map(notes))].join('\n');
  if (text.trim() === '' && story.pictures > 0) {
    throw new DomainError(
      'NO_TEXT',
      `${name} holds pictures only, no text: it is a scan. Run text recognition (OCR) on it and save the text.`,
      { file: name, pictures: story.pictures },
    );
  }
  return { text: `${text}\n`, pageStarts: [] };
}

/** word/document.xml, also under the other names that programs give to it. */
function mainPart(entries: ReadonlyMap<string, ZipEntry>): ZipEntry | undefined {
  return (
    entries.get('word/document.xml') ??
    [...entries.values()].find(({ name }) => /^word\/document\d?\.xml$/i.test(name))
  );
}

/** `[1] …`, numbered in the order in which the text refers to them. */
function notesInOrder({ references }: Story, notes: ReadonlyMap<string, Story['flow']>): readonly string[] {
  return [...new Set(references)].flatMap((id, at) => {
    const note = notes.get(id);
    const words = note === undefined ? '' : flowText(note).replaceAll('\n', ' ').trim();
    return words === '' ? [] : [`[${at + 1}] ${words}`];
  });
}
