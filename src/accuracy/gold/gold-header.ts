import { foldWords } from '../../ingest/fold.js';
import type { LabelledPolicy } from '../labels/labelled-document.js';
import type { GoldDocument } from './gold-labels.js';

/** What these labels say in round brackets explains the label; it is not printed: （我厅）, (notice). */
export function headerOf(document: GoldDocument): LabelledPolicy['header'] {
  const { kind, number, title, issuers, date, effective, expires, addressees, contact } = document;
  const one = (value: string | null): readonly string[] => (value === null ? [] : [plain(value)]);
  return {
    kind: [kind],
    title: one(title),
    // The number of the notice is the address of what it transmits, not its own.
    number: number === null || / \(/.test(number) ? [] : one(number),
    issuers: issuers.map((issuer) => plain(issuer).replace(/（印发）$/, '')),
    issued: one(date),
    effective: one(effective),
    expires: one(expires),
    to: addressees.map(plain),
    contact: (ADDRESSES.has(document.id) ? [] : contact).map((words) =>
      words.endsWith('（我厅）') ? plain(issuers[0] ?? words) : plain(words),
    ),
  };
}

/** Where these labels tell whom to write to (寄至, 报送): a duty of those addressed, not a contact for questions. */
const ADDRESSES = new Set(['d001-5', 'd001-9']);

const plain = (words: string): string => foldWords(words).replace(/\s/g, '');
