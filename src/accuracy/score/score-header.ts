import type { PolicyNode } from '../../domain/graph-model.js';
import { foldWords } from '../../ingest/fold.js';
import { kindOfTitle } from '../../ingest/parse/words/title-kind.js';
import { HEADER_FIELDS, type HeaderField } from '../labels/labelled-document.js';
import type { Fault } from './measured.js';
import type { PolicyPair } from './pair-policies.js';
import type { Reading } from './reading.js';
import { sumOf, type Tally } from './tally.js';

type Values = Readonly<Record<HeaderField, readonly string[]>>;

/** Facts that an instrument shares with the notice that transmits it; its label may give them or leave them out. */
const SHARED: readonly HeaderField[] = ['issuers', 'issued'];

/** Facts of headers, value by value: a list counts each of its members. */
export function scoreHeader(
  reading: Reading,
  pairs: readonly PolicyPair[],
): {
  readonly tally: Tally;
  readonly fields: Readonly<Record<HeaderField, Tally>>;
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const tallies = new Map<HeaderField, Tally[]>(HEADER_FIELDS.map((field) => [field, []]));
  pairs.forEach(({ labelled, read }, at) => {
    if (labelled.header === null) return;
    const values = read === null ? null : valuesOf(read, reading);
    for (const field of HEADER_FIELDS) {
      const expected = labelled.header[field] ?? [];
      const got = values?.[field] ?? [];
      if (expected.length === 0 && at > 0 && SHARED.includes(field)) continue;
      const right = expected.filter((value) => got.some((one) => isSame(field, value, one, labelled.header?.title?.[0])));
      tallies.get(field)?.push({ expected: expected.length, got: got.length, right: right.length });
      if (right.length === expected.length && right.length === got.length) continue;
      const { line, at: start } = labelled;
      faults.push({
        relation: 'header', line, clause: '', what: field, ruleId: '',
        expected: expected.join('；') || 'nothing', got: got.join('；') || 'nothing', around: reading.around(start, start + AROUND),
      });
    }
  });
  const fields = Object.fromEntries(
    HEADER_FIELDS.map((field) => [field, sumOf(tallies.get(field) ?? [])]),
  ) as unknown as Readonly<Record<HeaderField, Tally>>;
  return { tally: sumOf(Object.values(fields)), fields, faults };
} // biome-ignore format: one screen

/** Characters of a document's beginning that a fault shows. */
const AROUND = 40;

function valuesOf(policy: PolicyNode, reading: Reading): Values {
  const one = (value: string | null): readonly string[] => (value === null ? [] : [plain(value)]);
  const issuers = reading
    .edges('ISSUED_BY')
    .filter(({ from }) => from === policy.id)
    .map(({ to, edge }) => edge.evidence[0]?.quote ?? reading.agency(to)?.name ?? to);
  return {
    kind: [policy.kind], number: one(policy.documentNumber), title: one(policy.title), issuers: issuers.map(plain),
    issued: one(policy.issuedOn), effective: one(policy.effectiveOn), expires: one(policy.expiresOn),
    to: policy.addressees.map(plain), signer: policy.signatories.map(plain), contact: policy.contacts.map(plain),
  }; // biome-ignore format: one screen
}

const plain = (words: string): string => foldWords(words).replace(/\s/g, '');

/** Labels name the kind by the word that ends the title: 方案 of a 行动方案, 新闻 where a newspaper tells. */
function isSame(field: HeaderField, expected: string, got: string, title: string | undefined): boolean {
  // 市政府各部门、各直属机构: the second may be told with the prefix that it shares, or as printed.
  if (field === 'to') return got.endsWith(expected);
  if (field !== 'kind') return expected === got;
  if (expected === '新闻') return got === 'NEWS';
  return (
    (kindOfTitle(expected) ?? 'OTHER') === got ||
    (title?.includes(expected) === true && kindOfTitle(title) === got)
  );
}
