import type { PolicyKind } from '../../domain/graph-model.js';
import { sourceWords } from './chinese-citation.js';
import { type Cited, citedId } from './cited.js';
import { placeOf } from './place-of.js';
import { plainText } from './plain-text.js';

/** An item of the Citation Style Language's JSON; members that no text prints are not there. */
export interface CslItem {
  readonly id: string;
  readonly type: 'legislation' | 'report' | 'article' | 'book';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly authority?: string;
  readonly number?: string;
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  /** The place in the document. */
  readonly section?: string;
  /** Of an annex: the notice that sends it. */
  readonly note?: string;
  readonly URL?: string;
  readonly language: 'zh-CN';
  readonly source: 'policy-graph';
}

/** What is cited, for citation programs. `url` is its whole address, or null where that is not known. */
export function cslItemOf(cited: Cited, url: string | null): CslItem {
  const { policy, notice, issuers, path } = cited;
  const authors = issuers.map(plainText);
  const place = plainText(placeOf(path));
  const number = policy.documentNumber ?? notice?.documentNumber ?? null;
  return {
    id: citedId(cited),
    type: TYPES[policy.kind] ?? 'legislation',
    title: plainText(policy.title),
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(authors.length === 0 ? {} : { authority: authors.join('、') }),
    ...(number === null ? {} : { number: plainText(number) }),
    ...(policy.issuedOn === null
      ? {}
      : { issued: { 'date-parts': [policy.issuedOn.split('-').map(Number)] as const } }),
    ...(place === '' ? {} : { section: place }),
    ...(policy.documentNumber === null && notice !== null ? { note: plainText(sourceWords(cited)) } : {}),
    ...(url === null ? {} : { URL: url }),
    language: 'zh-CN',
    source: 'policy-graph',
  };
}

/** Programs that know no `regulation` take laws and what governments issue for `legislation`; these are neither. */
const TYPES: Partial<Readonly<Record<PolicyKind, CslItem['type']>>> = {
  INTERPRETATION: 'report',
  NEWS: 'article',
  COMPENDIUM: 'book',
};
