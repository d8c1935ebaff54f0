import { DomainError, type ErrorCode } from '../../domain/errors.js';

/** What a thread made, or why not: an error loses its class and its code on the way between threads. */
export type Outcome<T> =
  | { readonly made: T }
  | { readonly refusal: { readonly code: ErrorCode; readonly message: string; readonly details: Readonly<Record<string, unknown>> } }
  | { readonly failure: { readonly code: string; readonly message: string } }; // biome-ignore format: one case a line

export async function outcomeOf<T>(make: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { made: await make() };
  } catch (error) {
    if (error instanceof DomainError)
      return { refusal: { code: error.code, message: error.message, details: error.details } };
    const { code = '', message } = error as { readonly code?: string; readonly message: string };
    return { failure: { code, message } };
  }
}

/** What was made; throws what the thread failed with. */
export function madeOf<T>(outcome: Outcome<T>): T {
  if ('refusal' in outcome) {
    const { code, message, details } = outcome.refusal;
    throw new DomainError(code, message, details);
  }
  if ('failure' in outcome)
    throw Object.assign(new Error(outcome.failure.message), { code: outcome.failure.code });
  return outcome.made;
}
