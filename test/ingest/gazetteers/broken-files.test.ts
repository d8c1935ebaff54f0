import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DomainError } from '../../../src/domain/errors.js';
import { readGazetteers } from '../../../src/ingest/read/read-gazetteers.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), '地名 '));
  cpSync('seeds/gazetteers', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What happens to a file, and what the reader says. */
type Broken = readonly [what: string, file: string, edit: (text: string) => string | Buffer, says: string];
const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
const append = (row: string) => (text: string) => `${text}${row}\n`;

const BROKEN: readonly Broken[] = [
  ['empty', 'places.csv', () => '', 'places.csv, line 1: the file is empty'],
  ['header only', 'areas.csv', (text) => text.slice(0, text.indexOf('\n') + 1), 'areas.csv, line 2: the file has a header and no rows'],
  ['cut in a row', 'offices.csv', (text) => text.slice(0, 2000), 'the last line has no line break'],
  ['cut in a character', 'bodies.csv', (text) => Buffer.from(text).subarray(0, Buffer.from(text).indexOf('院') + 1), 'bodies.csv: the file is not UTF-8'],
  ['cut at the end of a row', 'places.csv', (text) => text.slice(0, text.indexOf('450000,')), 'no row of places.csv has the code'],
  ['not UTF-8', 'places.csv', () => Buffer.from([0xb9, 0xe3, 0xb6, 0xab, 0x0a]), 'places.csv: the file is not UTF-8'],
  ['a column renamed', 'offices.csv', replace('shortName', 'short'), 'offices.csv, line 1, column shortName: expected as column 4 of the header, found "short"'],
  ['a quote left open', 'areas.csv', replace('region-440000-yuedong,', 'region-440000-yuedong,"'), 'areas.csv, line'],
  ['a cell missing', 'places.csv', replace('\n110000,北京,北京市,', '\n110000,北京,北京市\n'), 'places.csv, line 2, column level: the row ends before this column'],
  ['a cell too many', 'places.csv', replace('\n110000,北京,', '\n110000,北京,,'), 'places.csv, line 2'],
  ['a name missing', 'places.csv', replace('\n110000,北京,', '\n110000,,'), 'places.csv, line 2, column name: must not be empty'],
  ['an unknown level of place', 'places.csv', replace('MUNICIPALITY', 'TOWN'), 'places.csv, line 2, column level: "TOWN" is none of PROVINCE'],
  ['an unknown tier', 'offices.csv', replace('PROVINCE;CITY;COUNTY', 'PROVINCE;TOWN'), 'offices.csv, line 2, column tiers: "TOWN" is none of STATE'],
  ['an unknown level of agency', 'bodies.csv', replace('CENTRAL', 'HIGHEST'), 'bodies.csv, line 2, column level: "HIGHEST" is none of CENTRAL'],
  ['a code twice', 'places.csv', append('441900,东莞,东莞市,PREFECTURE,440000,,,,'), 'column code: 441900 stands in line'],
  ['a body twice', 'bodies.csv', append('finance,CENTRAL,财政部,财政部,,,,000000,'), 'column slug: finance of 000000 stands in line'],
  ['an office twice', 'offices.csv', append('treasury,CITY,财政厅,财政厅,,,,PROVINCE,'), 'column fullName: PROVINCE 财政厅 stands in line'],
  ['a parent that is not there', 'places.csv', append('999901,某,某县,COUNTY,999900,,,,'), 'column parentCode: no row of places.csv has the code 999900'],
  ['a county without a parent', 'places.csv', append('999901,某,某县,COUNTY,,,,,'), 'column parentCode: a COUNTY must have one'],
  ['a successor that is not there', 'places.csv', replace('2018-12-26,370100', '2018-12-26,370199'), 'column successorCode: no row of places.csv has the code 370199'],
  ['a date that is none', 'places.csv', replace('2018-12-26', '2018-13-26'), 'column validUntil: "2018-13-26" is no date'],
  ['a member that is not there', 'areas.csv', replace('440100;', '440199;'), 'areas.csv, line 2, column memberCodes: no row of places.csv has the code 440199'],
  ['an id of another form', 'areas.csv', replace('region-440000-zhusanjiao', '珠三角'), 'areas.csv, line 2, column id: "珠三角" is not of the form'],
  ['an unknown slot', 'offices.csv', replace('{party}', '{党委}'), 'may have one of {full}'],
  ['a group that is not there', 'clusters.csv', append('cluster-440000-99,CLUSTER,某,99,PILLAR,cluster-440000-none,440000,'), 'column partOf: no other row has the id cluster-440000-none'],
  ['an ordinal that is no number', 'clusters.csv', append('cluster-440000-99,CLUSTER,某,甲,PILLAR,,440000,'), 'column ordinal: "甲" is no number'],
  ['a prefix twice', 'number-prefixes.csv', append('粤,440000,'), 'column prefix: 粤 stands in line'],
]; // biome-ignore format: a table

describe('a gazetteer that is not as it should be', () => {
  test.each(BROKEN)('%s: %s', async (_what, file, edit, says) => {
    const before = readFileSync(path.join(folder, file), 'utf8');
    const after = edit(before);
    expect(String(after)).not.toBe(before);
    writeFileSync(path.join(folder, file), after);
    const failure = await readGazetteers(folder).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DomainError);
    expect(failure).toHaveProperty('code', 'GAZETTEER_INVALID');
    expect(failure).toHaveProperty('message', expect.stringContaining(says));
    expect(failure).toHaveProperty('message', expect.stringContaining('.csv'));
  });

  test.each(['places.csv', 'clusters.csv', 'number-prefixes.csv'])('missing: %s', async (file) => {
    rmSync(path.join(folder, file));
    await expect(readGazetteers(folder)).rejects.toMatchObject({
      code: 'GAZETTEER_INVALID',
      message: expect.stringContaining(`${file}: the file cannot be read`),
    });
  });

  test('as a spreadsheet saves it, with a byte order mark and CRLF, it is read all the same', async () => {
    const text = readFileSync(path.join(folder, 'places.csv'), 'utf8');
    writeFileSync(path.join(folder, 'places.csv'), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    const [edited, shipped] = await Promise.all([readGazetteers(folder), readGazetteers('seeds/gazetteers')]);
    expect(edited.places).toEqual(shipped.places);
  });
});
