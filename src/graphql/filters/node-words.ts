import type { NodeCondition } from '../../domain/filter.js';
import { foldNumber } from '../../domain/fold-number.js';
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

/** A collection contains notices, a notice transmits plans. */
const CARRIED_DEEP = 2;

/** The document of an id, number or title, or a loaded one that it carries: the measures stand in the plan that a notice transmits. */
export function policyIs(words: readonly string[]): NodeCondition {
  const ids = words.filter((word) => /^[!-~]+$/.test(word));
  const names = words.filter((word) => !ids.includes(word)).map((word) => word.replace(/^《(.*)》$/u, '$1'));
  const named = [
    ...(ids.length > 0 ? [{ fields: { id: { in: ids } } }] : []),
    ...(names.length > 0
      ? [
          { fields: { documentNumber: { in: names.map(foldNumber) } } },
          { fields: { title: { in: spellingsOf(names) } } },
        ]
      : []),
  ];
  return carriedBy(named, CARRIED_DEEP);
}

function carriedBy(named: readonly NodeCondition[], deep: number): NodeCondition {
  if (deep === 0) return { anyOf: named };
  const node = carriedBy(named, deep - 1);
  const fields = { status: { eq: 'LOADED' } };
  const edge = { kind: { eq: 'TRANSMITS' } };
  return {
    anyOf: [
      ...named,
      { fields, related: [{ type: 'CITES', direction: 'IN', farLabel: 'Policy', edge, node }] },
      { fields, related: [{ type: 'CONTAINS', direction: 'IN', node }] },
    ],
  };
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
