import type { FieldKind } from '../../domain/graph-model.js';
import { once } from '../../domain/once.js';

export type ClaimedKind = FieldKind | 'evidence';

/** Longest id or inKey: both stand in indexes. */
const MAX_ID_LENGTH = 1_000;
/** NUL, and what may be half of a surrogate pair. */
const SUSPECT = /[\0\ud800-\udfff]/;
/** NUL, and halves of surrogate pairs (the `u` flag sees pairs whole): no store keeps them unchanged. */
const UNKEEPABLE = /[\0\p{Surrogate}]/u;

/** A field that must be there, and of what kind. */
export interface ClaimedField {
  readonly name: string;
  readonly kind: ClaimedKind;
  readonly isNullable: boolean;
}

export function claimedFields(
  kinds: Readonly<Record<string, ClaimedKind>>,
  isNullable: (field: string) => boolean,
): readonly ClaimedField[] {
  return Object.entries(kinds).map(([name, kind]) => ({ name, kind, isNullable: isNullable(name) }));
}

/** What is wrong with the fields of a node or edge, as the rest of a sentence that names it; null where nothing is. */
export function fieldsProblem(claimed: object, fields: readonly ClaimedField[]): string | null {
  const values = claimed as Readonly<Record<string, unknown>>;
  for (const { name, kind, isNullable } of fields) {
    const value = values[name];
    if (value === null && isNullable) continue;
    const problem = valueProblem(value, kind);
    if (problem !== null) return `has a field ${name} that ${problem}`;
  }
  let count = 0;
  for (const _field in values) count += 1;
  // All that must be there are there, so what is more is unknown.
  return count === fields.length ? null : unknownField(values, fields);
}

function unknownField(values: object, fields: readonly ClaimedField[]): string | null {
  const unknown = Object.keys(values).find((field) => fields.every(({ name }) => name !== field));
  return unknown === undefined ? null : `has an unknown field ${unknown}`;
}

function valueProblem(value: unknown, kind: ClaimedKind): string | null {
  if (value === undefined) return 'is missing';
  if (value === null) return 'must not be null';
  switch (kind) {
    case 'string':
      return stringProblem(value);
    case 'int':
      return Number.isSafeInteger(value) ? null : 'is not a whole number';
    case 'float':
      return Number.isFinite(value) ? null : 'is not a number';
    case 'boolean':
      return typeof value === 'boolean' ? null : 'is not true or false';
    case 'strings':
      return firstProblem(value, stringProblem);
    case 'evidence':
      return firstProblem(value, evidenceProblem);
  }
}

/** What is wrong with a text; null where nothing is. */
export function stringProblem(value: unknown): string | null {
  if (typeof value !== 'string') return 'is not text';
  return SUSPECT.test(value) && UNKEEPABLE.test(value)
    ? 'holds a NUL or half a character (an unpaired surrogate)'
    : null;
}

/** What is wrong with an id: it must be printable ASCII, so that both stores order it alike. */
export function idProblem(id: unknown): string | null {
  if (typeof id !== 'string') return 'is not text';
  if (id === '') return 'is empty';
  if (id.length > MAX_ID_LENGTH) return `is longer than ${MAX_ID_LENGTH} characters`;
  return /^[!-~]*$/.test(id) ? null : 'is not plain ASCII without spaces';
}

function firstProblem(list: unknown, problemOf: (item: unknown) => string | null): string | null {
  if (!Array.isArray(list)) return 'is not a list';
  for (const item of list) {
    const problem = problemOf(item);
    if (problem !== null) return `has a member that ${problem}`;
  }
  return null;
}

function evidenceProblem(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return 'is no evidence';
  return fieldsProblem(value, evidenceFields());
}

const evidenceFields = once(() =>
  claimedFields(
    { sourceId: 'string', start: 'int', end: 'int', quote: 'string', line: 'int', page: 'int' },
    (field) => field === 'page',
  ),
);
