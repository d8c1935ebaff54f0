import { DomainError } from '../domain/errors.js';

/** Characters that print nothing, or print what follows in another order than it stands; a line break is none of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** The text without space around it. Fails with CORRECTION_INVALID where it is empty, too long, or holds what nobody can see. */
export function checkText(what: string, text: string, most: number): string {
  const trimmed = text.trim();
  if (trimmed === '') throw invalid(`A correction needs ${what}: it is empty.`);
  if (trimmed.length > most)
    throw invalid(`The ${bare(what)} has ${trimmed.length} characters: at most ${most} are kept.`);
  if (UNSEEN.test(trimmed) || /\p{Surrogate}/u.test(trimmed))
    throw invalid(`The ${bare(what)} holds a character that nobody can see: write it anew.`);
  return trimmed;
}

function bare(what: string): string {
  return what.replace(/^an? /, '');
}

export function invalid(message: string, details: Readonly<Record<string, unknown>> = {}): DomainError {
  return new DomainError('CORRECTION_INVALID', message, details);
}
