import { createHash } from 'node:crypto';
import path from 'node:path';

const LONGEST_SLUG = 80;
/** A text keeps the bare name; a document that comes as text and as PDF has two sources. */
const BARE_ENDINGS: ReadonlySet<string> = new Set(['', '.txt', '.md']);

/**
 * The stable name of a source: the ASCII slug of its file name, with the ending where the file is no plain text
 * (`plan-2022`, `plan-2022.pdf`). A name that a slug does not keep whole (Chinese characters, a name cut short) gets a
 * hash of the whole name, so that two names never share an id.
 */
export function sourceIdOf(file: string): string {
  const extension = path.extname(file);
  const stem = path.basename(file, extension).normalize('NFC');
  const ending = extension.toLowerCase();
  return slugOf(stem) + (BARE_ENDINGS.has(ending) || !/^\.[a-z0-9]{1,9}$/.test(ending) ? '' : ending);
}

function slugOf(stem: string): string {
  const slug = stem
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug === stem && slug.length <= LONGEST_SLUG) return slug;
  const hash = createHash('sha256').update(stem, 'utf8').digest('hex').slice(0, 10);
  const kept = slug.slice(0, LONGEST_SLUG).replace(/-$/, '');
  return kept === '' ? `source-${hash}` : `${kept}-${hash}`;
}
