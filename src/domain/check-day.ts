import { DomainError } from './errors.js';

/** A day as `YYYY-MM-DD` that the calendar has; anything else is INVALID_ARGUMENT. White space around it does not matter. */
export function checkDay(asked: string): string {
  const day = asked.trim();
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // A day beyond the end of its month is read as one of the next, or not at all.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day)
    throw new DomainError(
      'INVALID_ARGUMENT',
      `「${asked.slice(0, 40)}」 is not a day: write it as YYYY-MM-DD, for instance 2023-06-30.`,
      { asked: asked.slice(0, 40) },
    );
  return day;
}
