import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { refuseContradictions } from '../../src/corrections/contradictions.js';
import { decide } from '../../src/corrections/decide.js';
import { readCorrections } from '../../src/corrections/files/read-corrections.js';
import { emptyFolder } from './small-world.js';

const HASH = 'a'.repeat(64);

/** A file as people keep it: with remarks of their own, and without ids. */
const FILE = `# 2026 年核对，王读者
corrections:
  # 牵头单位印错
  - source: plan
    sha256: ${HASH}
    clause: yuefu-2021-45:measure_1
    kind: WRONG_ROLE
    extracted: { relationship: LED_BY, id: agency-440000-finance, name: 广东省财政厅 }
    corrected:
      relationship: SUPPORTED_BY
      id: agency-440000-finance
      name: 广东省财政厅
      agency: { shortName: 省财政厅, level: PROVINCIAL, jurisdiction: "440000" }
    words: { quote: 省财政厅, start: 10, end: 14 }
    reason: 原文为“配合”
    proposed: { by: 王读者, at: "2026-02-01T08:00:00Z" }
    status: PROPOSED # 待李编辑
  - source: plan
    sha256: ${HASH}
    clause: yuefu-2021-45:measure_2
    kind: NOTE
    reason: 附件缺页
    proposed: { by: 王读者, at: "2026-02-01T09:00:00Z" }
    status: PROPOSED
`;

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await emptyFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  return folder;
}

describe('files of corrections', () => {
  test('are read in the order of files and lines, each with its place; what is no YAML is left alone', async () => {
    const folder = await folderWith({ 'a.yaml': FILE, 'README.md': '# 更正', 'empty.yml': '' });
    const filed = await readCorrections(folder);
    expect(
      filed.map(({ line, correction: { kind, id } }) => [line, kind, /^c-[0-9a-f]{12}$/.test(id)]),
    ).toEqual([
      [4, 'WRONG_ROLE', true],
      [18, 'NOTE', true],
    ]);
    expect(filed[0]?.correction.agency).toMatchObject({ name: '广东省财政厅', isGroup: false, aliases: [] });
  });

  test('that are not there hold nothing, unless somebody named the folder', async () => {
    const folder = path.join(await emptyFolder(), 'absent');
    expect(await readCorrections(folder)).toEqual([]);
    await expect(readCorrections(folder, { mustExist: true })).rejects.toMatchObject({
      code: 'CORRECTION_INVALID',
    });
  });

  test('keep remarks and order when a decision is written', async () => {
    const folder = await folderWith({ 'a.yaml': FILE });
    const [first] = await readCorrections(folder);
    const decision = { verdict: 'ACCEPTED', by: '李编辑', reason: '已核对', at: '2026-02-02T08:00:00Z' } as const;
    await decide({ folder, store: null }, { id: first?.correction.id ?? '', ...decision });
    const text = await readFile(path.join(folder, 'a.yaml'), 'utf8');
    for (const remark of ['# 2026 年核对，王读者', '# 牵头单位印错', '# 待李编辑']) expect(text).toContain(remark);
    expect((await readCorrections(folder)).map(({ correction: { status } }) => status)).toEqual(['ACCEPTED', 'PROPOSED']);
    await decide({ folder, store: null }, { id: first?.correction.id ?? '', ...decision, verdict: 'REFUSED' });
    expect((await readCorrections(folder))[0]?.correction.decision).toMatchObject({ by: '李编辑' });
  }); // biome-ignore format: one line a step

  test.each<readonly [string, (text: string) => string, RegExp]>([
    ['no YAML', (text) => text.replace('kind: NOTE', 'kind: [NOTE'), /a\.yaml:\d+: it is no YAML/],
    ['another map', (text) => text.replace('corrections:', 'fixes:'), /a\.yaml:1: it must be a map with one key/],
    ['lists nested without end', () => `corrections: ${'['.repeat(20_000)}`, /a\.yaml: lists and maps are nested too deep/],
    ['a misspelt key, not what is missing for it', (text) => text.replace('kind: NOTE', 'knd: NOTE'), /a\.yaml:18: has the unknown key knd/],
    ['an unknown key', (text) => text.replace('kind: NOTE', 'kind: NOTE\n    colour: red'), /a\.yaml:18: has the unknown key colour/],
    ['an unknown kind', (text) => text.replace('kind: NOTE', 'kind: JOKE'), /a\.yaml:21: kind must be one of/],
    ['a hash that is none', (text) => text.replace(HASH, 'abc'), /a\.yaml:5: sha256 must be the 64 hex digits/],
    ['words of another length', (text) => text.replace('end: 14', 'end: 15'), /a\.yaml:4: the words have 4 characters/],
    ['a decision that is missing', (text) => text.replace('status: PROPOSED #', 'status: ACCEPTED #'), /a\.yaml:4: ACCEPTED needs decision/],
    ['an agency that is not described', (text) => text.replace(/ +agency: .*\n/, ''), /a\.yaml:4: corrected needs agency/],
    ['what no correction of its kind says', (text) => text.replace('SUPPORTED_BY', 'LED_BY'), /a\.yaml:4: LED_BY is what was extracted already/],
    ['an id of something else', (text) => text.replace('- source', '- id: c-000000000000\n    source'), /a\.yaml:4: what c-000000000000 says was edited.*c-[0-9a-f]{12}/],
    ['the same twice', (text) => `${text}${text.slice(text.lastIndexOf('  - source'))}`, /a\.yaml:25: the correction c-\w+ stands in .*a\.yaml:18 too/],
  ])('with %s are refused, with file and line', async (_name, edit, message) => {
    const folder = await folderWith({ 'a.yaml': edit(FILE) });
    await expect(readCorrections(folder)).rejects.toMatchObject({ code: 'CORRECTION_INVALID', message: expect.stringMatching(message) });
  }); // biome-ignore format: a table

  test('that contradict one another are refused, with both places', async () => {
    const accepted = FILE.replace('status: PROPOSED #', 'status: ACCEPTED\n    decision: { by: 李编辑, at: "2026-02-02T08:00:00Z", reason: 对 } #');
    const other = accepted.replace('kind: WRONG_ROLE', 'kind: NOT_AN_ASSIGNMENT').replace(/ +corrected:(?:\n {6}.*)+\n/, '').replace(/ {2}- source: plan\n.*\n.*measure_2[\s\S]*$/, '');
    const folder = await folderWith({ 'a.yaml': accepted, 'b.yaml': other });
    const filed = await readCorrections(folder);
    const places = new Map(filed.map((one) => [one.correction.id, one]));
    expect(() => refuseContradictions(filed.map(({ correction }) => correction), (id) => places.get(id) ?? null)).toThrow(/a\.yaml:4.*b\.yaml:4/);
  }); // biome-ignore format: one line a step

  test('are not written where somebody else is writing, and a lock that was left behind holds nobody up for ever', async () => {
    const folder = await folderWith({ 'a.yaml': FILE });
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, '.lock'), '');
    const { utimes } = await import('node:fs/promises');
    await utimes(path.join(folder, '.lock'), 0, 0);
    const [first] = await readCorrections(folder);
    const decision = { id: first?.correction.id ?? '', verdict: 'REFUSED', by: '李编辑', reason: '否', at: '2026-02-02T08:00:00Z' } as const;
    expect(await decide({ folder, store: null }, decision)).toMatchObject({ isChanged: true });
  }); // biome-ignore format: one line a step
});
