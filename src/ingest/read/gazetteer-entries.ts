import { AGENCY_LEVELS } from '../../domain/graph-model.js';
import type { Area, Body, ClusterEntry, Gazetteers, Office, Place } from '../gazetteers.js';
import type { GazetteerRow, GazetteerTable } from './gazetteer-csv.js';

type Codes = ReadonlySet<string>;

/** A name that changed keeps its code, so only the rows in force must be unique. */
export function readPlaces(table: GazetteerTable, codes: Codes): readonly Place[] {
  const isNew = onlyOnce('code');
  return table.rows.map((row) => {
    const validUntil = dateOf(row, 'validUntil');
    const code = sixDigits(row, 'code');
    isNew(row, validUntil === null ? code : `${code} ${row.required('fullName')}`);
    const level = oneOf(row, 'level', ['PROVINCE', 'MUNICIPALITY', 'PREFECTURE', 'COUNTY'] as const);
    const parentCode = knownCode(row, 'parentCode', codes);
    const isTop = level === 'PROVINCE' || level === 'MUNICIPALITY';
    if (isTop !== (parentCode === null)) {
      throw row.fault('parentCode', isTop ? `must be empty for a ${level}.` : `a ${level} must have one.`);
    }
    return {
      code,
      name: row.required('name'),
      fullName: row.required('fullName'),
      level,
      parentCode,
      aliases: row.list('aliases'),
      validUntil,
      successorCode: knownCode(row, 'successorCode', codes),
    };
  });
}

export function readAreas(table: GazetteerTable, codes: Codes): readonly Area[] {
  const isNew = onlyOnce('id');
  return table.rows.map((row) => {
    const id = matching(row, 'id', /^region-\d{6}-[a-z][a-z0-9-]*$/, 'region-440000-zhusanjiao');
    isNew(row, id);
    const memberCodes = row.list('memberCodes');
    for (const code of memberCodes) {
      if (!codes.has(code)) throw row.fault('memberCodes', `no row of places.csv has the code ${code}.`);
    }
    return {
      id,
      name: row.required('name'),
      aliases: row.list('aliases'),
      provinceCode: knownCode(row, 'provinceCode', codes),
      memberCodes,
    };
  });
}

export function readOffices(table: GazetteerTable): readonly Office[] {
  const isNew = onlyOnce('fullName');
  return table.rows.map((row) => {
    const slug = slugOf(row);
    const tiers = row.list('tiers');
    if (tiers.length === 0) throw row.fault('tiers', 'must not be empty.');
    const known = tiers.map((tier) =>
      among(row, 'tiers', tier, ['STATE', 'PROVINCE', 'CITY', 'COUNTY'] as const),
    );
    const fullName = nameWithSlot(row, 'fullName', row.required('fullName'));
    for (const tier of known) isNew(row, `${tier} ${fullName}`);
    checkRenaming(row);
    return {
      slug,
      level: oneOf(row, 'level', AGENCY_LEVELS),
      fullName,
      shortName: nameWithSlot(row, 'shortName', row.required('shortName')),
      aliases: [...row.list('aliases'), ...row.list('formerNames')].map((name) =>
        nameWithSlot(row, 'aliases', name),
      ),
      tiers: known,
    };
  });
}

export function readBodies(table: GazetteerTable, codes: Codes): readonly Body[] {
  const isNew = onlyOnce('slug');
  return table.rows.map((row) => {
    const slug = slugOf(row);
    const jurisdiction = knownCode(row, 'jurisdiction', codes);
    if (jurisdiction === null)
      throw row.fault('jurisdiction', 'must not be empty; 000000 is the whole state.');
    isNew(row, `${slug} of ${jurisdiction}`);
    checkRenaming(row);
    return {
      slug,
      level: oneOf(row, 'level', AGENCY_LEVELS),
      fullName: row.required('fullName'),
      shortName: row.required('shortName'),
      aliases: [...row.list('aliases'), ...row.list('formerNames')],
      jurisdiction,
    };
  });
}

export function readClusters(table: GazetteerTable, codes: Codes): readonly ClusterEntry[] {
  const isNew = onlyOnce('id');
  const ids = new Set(table.rows.map((row) => row.required('id')));
  return table.rows.map((row) => {
    const id = matching(row, 'id', /^cluster-\d{6}-[a-z0-9-]+$/, 'cluster-440000-1');
    isNew(row, id);
    const partOf = row.list('partOf');
    for (const group of partOf) {
      if (group === id || !ids.has(group)) throw row.fault('partOf', `no other row has the id ${group}.`);
    }
    const ordinal = row.optional('ordinal');
    if (ordinal !== null && !/^[1-9]\d{0,3}$/.test(ordinal))
      throw row.fault('ordinal', `"${ordinal}" is no number.`);
    const jurisdiction = knownCode(row, 'jurisdiction', codes);
    if (jurisdiction === null) throw row.fault('jurisdiction', 'must not be empty.');
    return {
      id,
      kind: oneOf(row, 'kind', ['GROUP', 'CLUSTER', 'SUBSECTOR'] as const),
      name: row.required('name'),
      ordinal: ordinal === null ? null : Number(ordinal),
      category:
        row.optional('category') === null ? null : oneOf(row, 'category', ['PILLAR', 'EMERGING'] as const),
      partOf,
      jurisdiction,
      aliases: row.list('aliases'),
    };
  });
}

export function readNumberPrefixes(
  table: GazetteerTable,
  codes: Codes,
): NonNullable<Gazetteers['numberPrefixes']> {
  const isNew = onlyOnce('prefix');
  return table.rows.map((row) => {
    const prefix = row.required('prefix');
    isNew(row, prefix);
    const spoken = row.list('codes');
    if (spoken.length === 0) throw row.fault('codes', 'must not be empty.');
    for (const code of spoken) {
      if (!codes.has(code)) throw row.fault('codes', `no row of places.csv has the code ${code}.`);
    }
    return { prefix, codes: spoken };
  });
}

function onlyOnce(column: string): (row: GazetteerRow, key: string) => void {
  const lines = new Map<string, number>();
  return (row, key) => {
    const first = lines.get(key);
    if (first !== undefined) throw row.fault(column, `${key} stands in line ${first} already.`);
    lines.set(key, row.line);
  };
}

function sixDigits(row: GazetteerRow, column: string): string {
  return matching(row, column, /^\d{6}$/, '441900');
}

function slugOf(row: GazetteerRow): string {
  return matching(row, 'slug', /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'industry-informatization');
}

function matching(row: GazetteerRow, column: string, pattern: RegExp, example: string): string {
  const value = row.required(column);
  if (!pattern.test(value)) throw row.fault(column, `"${value}" is not of the form ${example}.`);
  return value;
}

function knownCode(row: GazetteerRow, column: string, codes: Codes): string | null {
  const code = row.optional(column);
  if (code !== null && !codes.has(code))
    throw row.fault(column, `no row of places.csv has the code ${code}.`);
  return code;
}

function dateOf(row: GazetteerRow, column: string): string | null {
  const value = row.optional(column);
  if (value === null) return null;
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
  if (!isDate) throw row.fault(column, `"${value}" is no date of the form 2018-12-26.`);
  return value;
}

/** The year or the day of a renaming is kept for people; the former names are looked up like others. */
function checkRenaming(row: GazetteerRow): void {
  const value = row.optional('renamedOn');
  if (value === null) return;
  if (!/^\d{4}$/.test(value)) dateOf(row, 'renamedOn');
  if (row.list('formerNames').length === 0)
    throw row.fault('formerNames', 'must not be empty beside renamedOn.');
}

function nameWithSlot(row: GazetteerRow, column: string, name: string): string {
  const slots = name.match(/\{[^}]*\}?/g) ?? [];
  const isRight = slots.length <= 1 && slots.every((slot) => /^\{(?:full|short|rel|party)\}$/.test(slot));
  if (!isRight) throw row.fault(column, `"${name}" may have one of {full}, {short}, {rel}, {party}.`);
  return name;
}

function oneOf<T extends string>(row: GazetteerRow, column: string, allowed: readonly T[]): T {
  return among(row, column, row.required(column), allowed);
}

function among<T extends string>(row: GazetteerRow, column: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw row.fault(column, `"${value}" is none of ${allowed.join(', ')}.`);
  return found;
}
