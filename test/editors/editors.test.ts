import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { identify } from '../../src/editors/identify.js';
import { makeToken } from '../../src/editors/make-token.js';
import { readEditors } from '../../src/editors/read-editors.js';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { run } from '../cli/command-line.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'editors-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(text: string): string {
  const file = path.join(folder, 'editors.yaml');
  writeFileSync(file, text);
  return file;
}

const HASH = 'a'.repeat(64);
const TOKEN = 'pgt_not-to-be-seen';
const entry = (fields: string): string => `people:\n  - ${fields}\n`;

describe('the file of people', () => {
  test('names each with a role and the hash of a token', () => {
    const file = fileOf(entry(`{ name: 王编辑, role: editor, sha256: "${HASH}" }`));
    expect(readEditors(file)).toEqual({
      mayAcceptOwn: false,
      people: [{ name: '王编辑', role: 'editor', sha256: HASH }],
    });
  });

  test.each([
    ['no YAML', `people: [${TOKEN}`, /it is no YAML/],
    ['nothing', '', /the file/],
    ['nobody', 'people: []', /must name somebody/],
    ['a role that is none', entry(`{ name: 李读者, role: admin, sha256: "${HASH}" }`), /people\[0\] \(李读者\) role: must be reader or editor/],
    ['a token in place of its hash', entry(`{ name: 李读者, role: reader, sha256: ${TOKEN} }`), /people\[0\] \(李读者\) sha256: must be 64 hex digits/],
    ['a hash that YAML takes for a number', entry(`{ name: 李读者, role: reader, sha256: ${'1'.repeat(64)} }`), /put it in quotes/],
    ['a key that is not known', entry(`{ name: 李读者, role: reader, sha256: "${HASH}", token: ${TOKEN} }`), /people\[0\] \(李读者\): has a key that is not known/],
    ['two of one name', `people:\n  - { name: 甲, role: reader, sha256: "${HASH}" }\n  - { name: 甲, role: reader, sha256: "${'b'.repeat(64)}" }`, /people\[1\]: the name stands there before/],
    ['two of one token', `people:\n  - { name: 甲, role: reader, sha256: "${HASH}" }\n  - { name: 乙, role: reader, sha256: "${HASH}" }`, /people\[1\]: the sha256 is another's/],
  ])('with %s is refused, and no secret is repeated', (_name, text, message) => {
    const read = () => readEditors(fileOf(text));
    expect(read).toThrow(expect.objectContaining({ code: 'INVALID_CONFIG' }));
    expect(read).toThrow(message);
    expect(read).not.toThrow(TOKEN);
  }); // biome-ignore format: one case a line

  test('has to be there', () => {
    expect(() => readEditors(path.join(folder, 'none.yaml'))).toThrow(
      /EDITORS names .*none\.yaml.*cannot be read/,
    );
  });
});

describe('a token', () => {
  const { token, entry: added } = makeToken({ name: ' 王编辑 ', role: 'editor' });

  test('is known by the entry printed with it, and by nothing else', () => {
    const editors = readEditors(fileOf(`people:\n${added}`));
    expect(added).not.toContain(token);
    expect(identify(editors, `Bearer ${token}`)).toEqual({ name: '王编辑', role: 'editor' });
    expect(identify(editors, `bearer ${token}`)).toEqual({ name: '王编辑', role: 'editor' });
    for (const wrong of [`${token}x`, token.slice(1), '', createHash('sha256').update(token).digest('hex')]) {
      expect(() => identify(editors, `Bearer ${wrong}`)).toThrow(
        expect.objectContaining({ code: 'NOT_AUTHENTICATED' }),
      );
    }
  });

  test('is asked of nobody who sends none, or a password of a proxy', () => {
    const editors = readEditors(fileOf(`people:\n${added}`));
    for (const header of [undefined, '', 'Basic dXNlcjpwYXNz']) expect(identify(editors, header)).toBeNull();
  });

  test('is another each time', () => {
    expect(makeToken({ name: '王编辑', role: 'editor' }).token).not.toBe(token);
    expect(() => makeToken({ name: ' ', role: 'reader' })).toThrow(/1 to 100 characters/);
  });

  test('is printed by the command alone on standard output', async () => {
    const { code, out, err } = await run(['token', '--name', '王编辑', '--role', 'editor']);
    expect([code, out]).toEqual([0, expect.stringMatching(/^pgt_[\w-]{43}\n$/)]);
    const [, printed = ''] = err.split(/^(?=- name)/m);
    const editors = readEditors(fileOf(`people:\n${printed}`));
    expect(identify(editors, `Bearer ${out.trim()}`)).toEqual({ name: '王编辑', role: 'editor' });
    expect(err).not.toContain(out.trim());
  });

  test('wants a name and a role that is one', async () => {
    expect((await run(['token'])).code).toBe(2);
    expect((await run(['token', '--name', '王', '--role', 'admin'])).code).toBe(2);
  });
});

describe('serve with EDITORS', () => {
  test('makes no store where there is none', async () => {
    const store = path.join(folder, 'nowhere.db');
    const { code, err } = await run(['serve', '--store', store], { EDITORS: 'editors.yaml' });
    expect([code, err]).toEqual([4, expect.stringMatching(/STORE_NOT_FOUND/)]);
    expect(existsSync(store)).toBe(false);
  });

  test('says what is wrong with the file of people before it serves', async () => {
    const store = createSqliteStore({ file: path.join(folder, 'empty.db') });
    await store.close();
    const editors = fileOf(entry(`{ name: 李读者, role: reader, sha256: ${TOKEN} }`));
    const { code, err } = await run(['serve', '--store', path.join(folder, 'empty.db')], {
      EDITORS: editors,
      PORT: '0',
    });
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/people\[0\] \(李读者\) sha256: .*\(INVALID_CONFIG\)\n$/),
    ]);
    expect(err).not.toContain(TOKEN);
  });
});
