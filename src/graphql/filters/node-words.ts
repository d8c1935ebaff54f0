import type { NodeCondition } from '../../domain/filter.js';
import { spellingsOf } from './filter-words.js';

/** A node by its id or any of its names; what nobody is called matches nothing. */
export function agencyIs(words: readonly string[]): NodeCondition {
  return idOrName(words, isIdOf('agency-'), ['aliases', 'name']);
}

/** Also by GB/T 2260 code. */
export function cityIs(words: readonly string[]): NodeCondition {
  return idOrName(words.map(codeAsId('city-')), isIdOf('city-'), ['aliases']);
}

/** Also by GB/T 2260 code, which is that of the province. */
export function regionIs(words: readonly string[]): NodeCondition {
  return idOrName(words.map(codeAsId('region-')), isIdOf('region-'), ['aliases', 'name']);
}

/** The cluster itself, or what is directly part of it: its sub-sectors, the clusters of a group. */
export function clusterIs(words: readonly string[]): NodeCondition {
  const named = idOrName(words, isIdOf('cluster-'), ['aliases', 'name']);
  return {
    anyOf: [named, { related: [{ type: 'PART_OF', direction: 'OUT', farLabel: 'Cluster', node: named }] }],
  };
}

/** By id: this document. By number or title: also the annexes that it transmits, which share the number and have none of their own. */
export function policyIs(words: readonly string[]): NodeCondition {
  const ids = words.filter(isPolicyId);
  const names = words.filter((word) => !isPolicyId(word));
  const named: NodeCondition = {
    anyOf: [
      { fields: { documentNumber: { in: names.map(foldNumber) } } },
      { fields: { title: { in: spellingsOf(names) } } },
    ],
  };
  const annex: NodeCondition = {
    fields: { documentNumber: { isNull: true } },
    related: [
      {
        type: 'CITES',
        direction: 'IN',
        farLabel: 'Policy',
        edge: { kind: { eq: 'TRANSMITS' } },
        node: named,
      },
    ],
  };
  return {
    anyOf: [
      ...(ids.length > 0 ? [{ fields: { id: { in: ids } } }] : []),
      ...(names.length > 0 ? [...(named.anyOf ?? []), annex] : []),
    ],
  };
}

/** Ids are ASCII; a document number never is. */
export function isPolicyId(word: string): boolean {
  return /^[!-~]+$/.test(word);
}

/** 粤府[2021] 45 号 and the like, in the form in which numbers are kept: 粤府〔2021〕45号. */
export function foldNumber(printed: string): string {
  return printed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[[(【〔﹝{]/g, '〔')
    .replace(/[\])】〕﹞}]/g, '〕');
}

function idOrName(
  words: readonly string[],
  isId: (word: string) => boolean,
  nameFields: readonly string[],
): NodeCondition {
  const ids = words.filter(isId);
  const names = spellingsOf(words.filter((word) => !isId(word)));
  return {
    anyOf: [
      ...(ids.length > 0 ? [{ fields: { id: { in: ids } } }] : []),
      ...(names.length > 0 ? nameFields.map((field) => ({ fields: { [field]: { in: names } } })) : []),
    ],
  };
}

function isIdOf(prefix: string): (word: string) => boolean {
  return (word) => word.startsWith(prefix);
}

function codeAsId(prefix: string): (word: string) => string {
  return (word) => (/^\d{6}$/.test(word) ? `${prefix}${word}` : word);
}
