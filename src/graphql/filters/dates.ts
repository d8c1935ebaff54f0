import type { NodeCondition } from '../../domain/filter.js';
import { inForceOn } from '../../questions/in-force/in-force-condition.js';
import type { FilterField } from './filter-table.js';
import { filterWord, invalidFilter } from './filter-words.js';

/** Issued on this day or later. Of a document the day of which is not printed, the whole month counts. */
export const issuedFrom: FilterField = (value, name) => {
  const from = dateOf(value, name);
  const month = from.slice(0, 7);
  const later: NodeCondition = { fields: { issuedOn: { gte: from } } };
  if (from.length < 10) return later;
  return { anyOf: [later, { fields: { issuedOn: { eq: month } } }] };
};

/** Issued on this day or earlier; of a month or a year, up to its end. */
export const issuedUntil: FilterField = (value, name) => ({
  fields: { issuedOn: { lte: endOf(dateOf(value, name)) } },
});

/** Issued in this year. */
export const issuedInYear: FilterField = (value, name) => {
  const year = value as number;
  if (year < 1000 || year > 9999) throw invalidFilter(name, `${year} is no year of four digits`);
  return { fields: { issuedOn: { gte: String(year), lte: endOf(String(year)) } } };
};

/** Certainly in force on this day, as the question `inForce` tells why. */
export const validOn: FilterField = (value, name) => {
  const day = dateOf(value, name);
  if (day.length < 10) throw invalidFilter(name, `「${day}」 is no day; write YYYY-MM-DD`);
  return inForceOn(day);
};

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, a date that there is. Fails with INVALID_FILTER. */
function dateOf(value: unknown, name: string): string {
  const date = filterWord(value, name);
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) || !isReal(date))
    throw invalidFilter(name, `「${date}」 is no date; write YYYY-MM-DD, YYYY-MM or YYYY`);
  return date;
}

function isReal(date: string): boolean {
  const whole = `${date}${'-01-01'.slice(date.length - 4)}`;
  const time = Date.parse(`${whole}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole);
}

/** Text that no day of the period stands behind. */
function endOf(date: string): string {
  return `${date}${'-12-31'.slice(date.length - 4)}`;
}
