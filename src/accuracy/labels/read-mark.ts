import { foldWords } from '../../ingest/fold.js';
import {
  COMPLETE_KINDS,
  type CompleteKind,
  HEADER_FIELDS,
  type HeaderField,
  type Role,
} from './labelled-document.js';

/** What one mark says. */
export type Mark =
  | { readonly type: 'COMPLETE'; readonly kinds: readonly CompleteKind[] }
  | {
      readonly type: 'DOC';
      readonly header: Readonly<Partial<Record<HeaderField, readonly string[]>>>;
    }
  | {
      readonly type: 'CLAUSE';
      readonly depth: number | null;
      readonly kind: 'NUMBERED' | 'UNNUMBERED' | 'ROW';
    }
  | {
      readonly type: 'UNITS';
      /** Labels of another clause than the last: 一、（三）. */
      readonly of: string | null;
      readonly isInherited: boolean;
      readonly units: readonly NamedUnit[];
    }
  | { readonly type: 'JOINT' }
  | { readonly type: 'PLACES'; readonly names: readonly string[] }
  | {
      readonly type: 'CITATION';
      readonly kind: string;
      readonly title: string | null;
      readonly number: string | null;
    }
  | ({ readonly type: 'TARGET' } & TargetWords);

interface NamedUnit {
  readonly role: Role;
  readonly printed: string;
  readonly meant: string | null;
}
interface TargetWords {
  readonly metric: string;
  readonly value: number;
  readonly valueTo: number | null;
  readonly unit: string;
  readonly year: number | null;
  readonly kind: string;
}

const CITATION_KINDS = /^(?:BASED_ON|IMPLEMENTS|TRANSMITS|REPLACES|ABOLISHES|INTERPRETS|MENTIONS)$/;
const TARGET_KINDS = /^(?:TARGET|THRESHOLD|INCENTIVE|PARAMETER)$/;
const ROLES: Readonly<Record<string, Role>> = { L: 'LEAD', S: 'SUPPORT', A: 'ASSIGNED' };

/** Reads the words of one mark; a string is what is wrong with it. */
export function readMark(words: string): Mark | string {
  const clause = /^#(?:(\d{1,2})(\s?-)?|(row))$/.exec(words);
  if (clause) {
    if (clause[3]) return { type: 'CLAUSE', depth: null, kind: 'ROW' };
    return { type: 'CLAUSE', depth: Number(clause[1]), kind: clause[2] ? 'UNNUMBERED' : 'NUMBERED' };
  }
  if (words === 'joint') return { type: 'JOINT' };
  const first = words.split(' ', 1)[0] ?? '';
  const rest = words.slice(first.length).trim();
  if (first === 'DOC') return readHeader(rest);
  if (first === 'P') return { type: 'PLACES', names: namesOf(rest) };
  if (first === 'C') return readCitation(fieldsOf(rest));
  if (first === 'T') return readTarget(fieldsOf(rest));
  const kinds = COMPLETE_KINDS.filter((kind) => words.split(/\s+/).includes(kind));
  if (kinds.length > 0 && kinds.length === words.split(/\s+/).length) return { type: 'COMPLETE', kinds };
  if (/^[@+]|^[LSA]$/.test(first)) return readUnits(words);
  return `「${words.slice(0, 30)}」 is no mark.`;
}

function readHeader(words: string): Mark | string {
  const header: Partial<Record<HeaderField, readonly string[]>> = {};
  // A ｜ that no name of a field follows is part of a value.
  for (const field of words === '' ? [] : words.split(/[｜|](?=\s?[a-z]+=)/)) {
    const cut = field.indexOf('=');
    const name = HEADER_FIELDS.find((known) => known === field.slice(0, cut).trim());
    if (cut === -1 || name === undefined)
      return `「${field}」 of DOC is none of ${HEADER_FIELDS.join(', ')}.`;
    const value = field.slice(cut + 1).trim();
    const isList = name === 'issuers' || name === 'to' || name === 'signer' || name === 'contact';
    const values = isList ? value.split(/[；;]/) : [value];
    if (value !== '') header[name] = values.map((one) => folded(one)).filter((one) => one !== '');
  }
  return { type: 'DOC', header };
}

function readUnits(words: string): Mark | string {
  const shape = /^(?:@(\S+)\s+)?(\+?)\s?(.+)$/.exec(words);
  if (!shape) return 'a list of units without units.';
  const units: NamedUnit[] = [];
  for (const part of (shape[3] ?? '').split(/[；;]/)) {
    if (part.trim() === '') continue;
    const list = /^\s?\+?([LSA])\s+(\S.*)$/.exec(part);
    const role = ROLES[list?.[1] ?? ''];
    if (!list || role === undefined) return `「${part.trim()}」 does not begin with L, S or A and a space.`;
    for (const name of namesOf(list[2] ?? '')) {
      const [printed = '', meant] = name.split('=');
      units.push({ role, printed: folded(printed), meant: meant === undefined ? null : folded(meant) });
    }
  }
  return { type: 'UNITS', of: shape[1] ?? null, isInherited: shape[2] === '+', units };
}

function readCitation(fields: readonly string[]): Mark | string {
  const [kind = '', title = '', number = ''] = fields;
  if (!CITATION_KINDS.test(kind)) return `「${kind}」 is no kind of citation.`;
  if (title === '' && number === '') return 'a citation without title and number.';
  return { type: 'CITATION', kind, title: folded(title) || null, number: folded(number) || null };
}

function readTarget(fields: readonly string[]): Mark | string {
  const [metric = '', , value = '', unit = '', year = '', kind = ''] = fields;
  const range = /^(-?[0-9.]+)(?:[~～—-]([0-9.]+))?$/.exec(value.replace(/,/g, ''));
  if (fields.length !== 6 || !range || !TARGET_KINDS.test(kind) || !/^(?:\d{4})?$/.test(year))
    return `「${fields.join('｜')}」 is not metric｜comparator｜value｜unit｜year｜kind.`;
  return {
    type: 'TARGET',
    metric,
    value: Number(range[1]),
    valueTo: range[2] === undefined ? null : Number(range[2]),
    unit,
    year: year === '' ? null : Number(year),
    kind,
  };
}

const fieldsOf = (words: string): readonly string[] => words.split(/[｜|]/).map((field) => field.trim());
const namesOf = (words: string): readonly string[] =>
  words
    .split(/[，,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
const folded = (words: string): string => foldWords(words).replace(/\s/g, '');
