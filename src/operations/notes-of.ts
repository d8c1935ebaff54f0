import { isRecord } from '../domain/is-record.js';
import type { Operation } from './operation.js';

/** The sentences that an answer says of itself, `notes` and `completeness.notes`, and those on its lists, each once. */
export function notesOf(
  answer: unknown,
  { leavesOut }: Pick<Operation, 'leavesOut'> = {},
): readonly string[] {
  if (!isRecord(answer)) return [];
  const notes = [answer, answer.completeness]
    .filter(isRecord)
    .flatMap(({ notes: said }) => (Array.isArray(said) ? said : []))
    .filter((note) => typeof note === 'string');
  return [...new Set([...notes, ...(leavesOut?.(answer) ?? [])])];
}
