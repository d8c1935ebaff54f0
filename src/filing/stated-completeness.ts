import { isRecord } from '../domain/is-record.js';
import { COMPLETENESS } from '../operations/completeness.js';
import type { Operation, Query } from '../operations/operation.js';
import type { Completeness } from '../questions/trust/completeness.js';

/** What an answer rests on, as published questions select it. */
export interface StatedCompleteness extends Completeness {
  /** 0 where nothing was loaded yet. */
  readonly release: number;
  /** ISO 8601; null where nobody said. */
  readonly releasedAt: string | null;
}

/** Asks another published question in the same way, of the same graph. */
export type AskBeside = (operation: Query, given: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** What the answer says that it rests on; where a question says nothing of it, what is asked beside, as of the same release. */
export async function statedCompleteness(
  asked: {
    readonly operation: Operation;
    readonly variables: Readonly<Record<string, unknown>>;
    readonly answer: unknown;
  },
  ask: AskBeside,
): Promise<StatedCompleteness> {
  const { operation, variables, answer } = asked;
  if (operation.name === COMPLETENESS.name) return answer as StatedCompleteness;
  if (isRecord(answer) && isRecord(answer.completeness)) {
    return answer.completeness as unknown as StatedCompleteness;
  }
  const { release } = variables;
  return (await ask(COMPLETENESS, release === undefined ? {} : { release })) as StatedCompleteness;
}
