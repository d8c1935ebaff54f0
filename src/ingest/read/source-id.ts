import { createHash } from 'node:crypto';
import path from 'node:path';

const LONGEST_SLUG = 80;

/**
 * The stable name of a source: the ASCII slug of its file name. A name that a slug does not keep whole (Chinese
 * characters, a name cut short) gets a hash of the whole name, so that two names never share an id.
 */
export function sourceIdOf(file: string): string {
  const stem = path.basename(file, path.extname(file)).normalize('NFC');
  const slug = stem
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug === stem && slug.length <= LONGEST_SLUG) return slug;
  const hash = createHash('sha256').update(stem, 'utf8').digest('hex').slice(0, 10);
  const kept = slug.slice(0, LONGEST_SLUG).replace(/-$/, '');
  return kept === '' ? `source-${hash}` : `${kept}-${hash}`;
}
