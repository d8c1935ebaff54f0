import { sourceWords } from './chinese-citation.js';
import { type Cited, citedId } from './cited.js';
import { placeOf } from './place-of.js';
import { plainText } from './plain-text.js';

/**
 * An entry for BibTeX and biber, ending with a line feed. `url` is the whole address of what is cited, or null where it is
 * not known. Fields that no text prints are not there; `year` is for BibTeX, which does not know `date`.
 */
export function bibtexOf(cited: Cited, url: string | null): string {
  const { policy, notice, issuers, path } = cited;
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['author', issuers.map((issuer) => `{${escaped(issuer)}}`).join(' and ')],
    // Twice in braces, or styles write 5G in small letters.
    ['title', `{${escaped(policy.title)}}`],
    ['date', policy.issuedOn ?? ''],
    ['year', policy.issuedOn?.slice(0, 4) ?? ''],
    ['number', escaped(policy.documentNumber ?? notice?.documentNumber ?? '')],
    ['howpublished', escaped(sourceWords(cited))],
    ['note', escaped(placeOf(path))],
    // Read by the letter.
    ['url', (url ?? '').replace(/[\s{}\\]/g, '')],
  ];
  const lines = fields
    .filter(([, value]) => value !== '' && value !== '{}')
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${citedId(cited).replace(/[^A-Za-z0-9:_.-]/g, '-')},\n${lines.join('')}}\n`;
}

/** Braces must balance even where they are escaped, so they are written as words. */
const SPECIALS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

function escaped(text: string): string {
  return plainText(text).replace(/[\\{}^~$&#_%]/g, (special) => SPECIALS[special] ?? `\\${special}`);
}
