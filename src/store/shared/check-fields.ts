import type { FieldKind } from '../../domain/graph-model.js';

export type ClaimedKind = FieldKind | 'evidence';

/** Longest id or inKey: both stand in indexes. */
const MAX_ID_LENGTH = 1_000;
/** NUL, and halves of surrogate pairs (the `u` flag sees pairs whole): no store keeps them unchanged. */
const UNKEEPABLE = /[\0\p{Surrogate}]/u;

/** What is wrong with the fields of a node or edge, as the rest of a sentence that names it; null where nothing is. */
export function fieldsProblem(
  claimed: object,
  kinds: Readonly<Record<string, ClaimedKind>>,
  isNullable: (field: string) => boolean,
): string | null {
  const values = claimed as Readonly<Record<string, unknown>>;
  for (const field in kinds) {
    const value = values[field];
    if (value === null && isNullable(field)) continue;
    const problem = valueProblem(value, kinds[field] as ClaimedKind);
    if (problem !== null) return `has a field ${field} that ${problem}`;
  }
  for (const field in values) if (!Object.hasOwn(kinds, field)) return `has an unknown field ${field}`;
  return null;
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
  return UNKEEPABLE.test(value) ? 'holds a NUL or half a character (an unpaired surrogate)' : null;
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
  return fieldsProblem(value, EVIDENCE_KINDS, (field) => field === 'page');
}

const EVIDENCE_KINDS = {
  sourceId: 'string', start: 'int', end: 'int', quote: 'string', line: 'int', page: 'int',
} as const; // biome-ignore format: one line
