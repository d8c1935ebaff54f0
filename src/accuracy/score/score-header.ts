import type { PolicyNode } from '../../domain/graph-model.js';
import { foldWords } from '../../ingest/fold.js';
import { kindOfTitle } from '../../ingest/parse/words/title-kind.js';
import { HEADER_FIELDS, type HeaderField } from '../labels/labelled-document.js';
import type { Fault } from './measured.js';
import type { PolicyPair } from './pair-policies.js';
import type { Reading } from './reading.js';
import { scoreAddressees } from './score-addressees.js';
import { sumOf, type Tally } from './tally.js';

/** What was read; names of issuers also as the name of the body that they were resolved to. */
type Values = Readonly<Record<HeaderField, readonly (readonly string[])[]>>;

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
      if (expected.length === 0 && mayBeLeftOut(field, read, at > 0)) continue;
      const tally = tallyOf(field, expected, got, labelled.header.title?.[0]);
      tallies.get(field)?.push(tally);
      if (tally.right === tally.expected && tally.right === tally.got) continue;
      const { line, at: start } = labelled;
      faults.push({
        relation: 'header', line, clause: '', what: field, ruleId: '',
        expected: expected.join('；') || 'nothing', got: got.map(([value]) => value).join('；') || 'nothing', around: reading.around(start, start + AROUND),
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
  const one = (value: string | null): Values[HeaderField] => (value === null ? [] : [[plain(value)]]);
  const each = (values: readonly string[]): Values[HeaderField] => values.map((value) => [plain(value)]);
  const issuers = reading
    .edges('ISSUED_BY')
    .filter(({ from }) => from === policy.id)
    .map(({ to, edge }) => {
      const name = reading.agency(to)?.name ?? to;
      return [edge.evidence[0]?.quote ?? name, name].map(plain);
    });
  return {
    kind: [[policy.kind]], number: one(policy.documentNumber), title: one(policy.title), issuers,
    issued: one(policy.issuedOn), effective: one(policy.effectiveOn), expires: one(policy.expiresOn),
    to: each(policy.addressees), signer: each(policy.signatories), contact: each(policy.contacts),
  }; // biome-ignore format: one screen
}

const plain = (words: string): string => foldWords(words).replace(/\s/g, '');

/** Facts that labels may give or leave out, and that are no fault where they are read: see accuracy/README.md. */
function mayBeLeftOut(field: HeaderField, read: PolicyNode | null, isLater: boolean): boolean {
  const isOnPage = read?.kind === 'NEWS' || read?.kind === 'INTERPRETATION';
  if (field === 'kind') return true;
  if (field === 'issuers' || field === 'issued') return isLater || isOnPage;
  return field === 'effective' && read !== null && read.effectiveOn === read.issuedOn;
}

function tallyOf(
  field: HeaderField,
  expected: readonly string[],
  got: Values[HeaderField],
  title: string | undefined,
): Tally {
  if (field === 'to')
    return scoreAddressees(
      expected,
      got.map(([value]) => value ?? ''),
    );
  const right = expected.filter((value) =>
    got.some((one) => one.some((it) => isSame(field, value, it, title))),
  );
  return { expected: expected.length, got: got.length, right: right.length };
}

/** Labels name the kind by the word that ends the title: 方案 of a 行动方案, 新闻 where a newspaper tells. */
function isSame(field: HeaderField, expected: string, got: string, title: string | undefined): boolean {
  // 市经信局科技科 罗明，0710-3608899: whom to ask is read, a label may add the person and the telephone.
  if (field === 'contact') return expected.startsWith(got);
  if (field !== 'kind') return expected === got;
  if (expected === '新闻') return got === 'NEWS';
  return (
    (kindOfTitle(expected) ?? 'OTHER') === got ||
    (title?.includes(expected) === true && kindOfTitle(title) === got)
  );
}
