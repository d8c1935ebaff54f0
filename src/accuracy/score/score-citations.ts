import type { PolicyNode } from '../../domain/graph-model.js';
import { foldWords } from '../../ingest/fold.js';
import { titleKey } from '../../ingest/parse/words/title-key.js';
import type { LabelledCitation, LabelledDocument } from '../labels/labelled-document.js';
import type { Fault } from './measured.js';
import type { PolicyPair } from './pair-policies.js';
import type { Reading } from './reading.js';
import type { Tally } from './tally.js';

interface ReadCitation {
  readonly kind: string;
  /** Keys of every title it goes by: as printed, and of the document it was resolved to. */
  readonly titles: readonly string[];
  readonly number: string | null;
  readonly printed: string;
  readonly isNumbered: boolean;
  readonly ruleId: string;
  readonly at: number;
  readonly end: number;
}

/**
 * Which documents each document cites, each counted once however often it is named: by number where the label has one,
 * else by the letters of the title. The kind is right where one of the mentions read has it.
 */
export function scoreCitations(
  document: LabelledDocument,
  reading: Reading,
  pairs: readonly PolicyPair[],
): {
  readonly numbered: Tally;
  readonly titled: Tally;
  readonly citationKinds: Tally;
  readonly faults: readonly Fault[];
} | null {
  const complete = pairs.filter(({ labelled }) => labelled.complete.has('CITATIONS'));
  if (complete.length === 0) return null;
  const faults: Fault[] = [];
  const numbered = { expected: 0, got: 0, right: 0 };
  const titled = { expected: 0, got: 0, right: 0 };
  const kinds = { expected: 0, got: 0, right: 0 };
  for (const { labelled, read } of complete) {
    const expected = onceEach(document.citations.filter(({ policyAt }) => policyAt === labelled.at));
    const got = read === null ? [] : readCitations(read, reading);
    for (const group of expected) {
      const [label] = group as [LabelledCitation];
      if (label.isOptional) continue;
      const tally = label.number !== null ? numbered : titled;
      const found = got.filter((one) => isSame(label, one));
      tally.expected++;
      if (found.length === 0) {
        faults.push(fault(reading, label.at, 'missed', label, nameOf(label), 'nothing', ''));
        continue;
      }
      tally.right++;
      tally.got++;
      kinds.expected++;
      kinds.got++;
      if (found.some(({ kind }) => group.some(({ kinds: any }) => any.includes(kind)))) kinds.right++;
      else {
        const [first] = found;
        faults.push({ ...fault(reading, label.at, 'kind', label, `${label.kinds.join(' or ')} ${nameOf(label)}`, found.map(({ kind }) => kind).join('、'), first?.ruleId ?? ''), relation: 'citationKinds' });
      }
    }
    const invented = got.filter(
      (one) => !expected.some((group) => group.some((label) => isSame(label, one) || isWithoutNumber(label, one))),
    );
    const seen = new Set<string>();
    for (const one of invented) {
      const key = one.number ?? one.titles[0] ?? '';
      if (seen.has(key)) continue;
      seen.add(key);
      (one.isNumbered ? numbered : titled).got++;
      faults.push({ ...fault(reading, one.at, 'invented', { number: one.isNumbered ? '' : null }, 'nothing', `${one.kind} ${one.printed}`, one.ruleId), around: reading.around(one.at, one.end) });
    }
  }
  return { numbered, titled, citationKinds: kinds, faults };
} // biome-ignore format: one screen

function fault(
  reading: Reading, at: number, what: string, label: { readonly number: string | null }, expected: string, got: string, ruleId: string,
): Fault {
  const relation = label.number !== null ? 'numbered' : 'titled';
  return { relation, line: reading.lineOf(at), clause: '', what, expected, got, ruleId, around: reading.around(at) };
} // biome-ignore format: one screen

function onceEach(labels: readonly LabelledCitation[]): readonly (readonly LabelledCitation[])[] {
  const groups = new Map<string, LabelledCitation[]>();
  for (const label of labels) {
    const key = `${label.number} ${titleKey(label.titles[0] ?? '')}`;
    groups.set(key, [...(groups.get(key) ?? []), label]);
  }
  return [...groups.values()];
}

function readCitations(policy: PolicyNode, reading: Reading): readonly ReadCitation[] {
  const numbers = numbersOfTransmitted(reading);
  return reading.edges('CITES').flatMap(({ from, to, edge }) => {
    if (from !== policy.id && reading.clause(from)?.policyId !== policy.id) return [];
    const cited = reading.node<PolicyNode>(to);
    const printed = foldWords(edge.printed).replace(/\s/g, '');
    const titles = [cited?.title ?? '', TITLE.exec(printed)?.[1] ?? printed].map(titleKey);
    const [first] = edge.evidence;
    return [{
      kind: edge.kind, titles, number: cited?.documentNumber ?? numbers.get(to) ?? null, printed, isNumbered: NUMBER.test(printed),
      ruleId: edge.ruleId, at: first?.start ?? 0, end: first?.end ?? 0,
    }]; // biome-ignore format: one screen
  });
}

/** What a notice transmits is cited by the notice's number. */
function numbersOfTransmitted(reading: Reading): ReadonlyMap<string, string> {
  return new Map(
    reading.edges('CITES').flatMap(({ from, to, edge }) => {
      const number = edge.kind === 'TRANSMITS' ? reading.node<PolicyNode>(from)?.documentNumber : null;
      return number ? [[to, number] as const] : [];
    }),
  );
}

const TITLE = /《([^》]{1,120})》/;
const NUMBER = /〔\d{4}〕|第?\d{1,4}号/;

const nameOf = ({ titles, number }: LabelledCitation): string =>
  `${titles[0] === undefined ? '' : `《${titles[0]}》`}${number ?? ''}`;

function isSame(label: LabelledCitation, read: ReadCitation): boolean {
  if (label.number !== null) return label.number === read.number;
  return hasTitle(label, read);
}

/** The right document, without the number that the text prints: missed, not invented as well. */
function isWithoutNumber(label: LabelledCitation, read: ReadCitation): boolean {
  return read.number === null && hasTitle(label, read);
}

function hasTitle({ titles }: LabelledCitation, read: ReadCitation): boolean {
  return titles.some((title) => read.titles.includes(titleKey(title)));
}
