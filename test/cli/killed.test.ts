import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createTestFolder } from '../store/sqlite-folder.js';
import { buildProgram, start } from './built-program.js';
import { run } from './command-line.js';
import { smallDocument } from './small-document.js';

const inFolder = createTestFolder();
beforeAll(() => {
  buildProgram();
  writeFileSync(inFolder('good.txt'), smallDocument());
}, 120_000);

const ask = async (...args: readonly string[]) => {
  const { code, out, err } = await run([...args, '--store', inFolder('killed.db')]);
  expect([args[0], code, err]).toEqual([args[0], 0, '']);
  return out;
};

describe('an ingest that is killed in the middle of merging', () => {
  test('leaves the former release answering, and can be run again', async () => {
    const file = inFolder('killed.db');
    expect((await run(['ingest', inFolder('good.txt'), '--store', file])).code).toBe(0);
    const questions = [['policies'], ['releases'], ['document-versions'], ['completeness']] as const;
    const asked = async () => Promise.all(questions.map(([name]) => ask(name, '--format', 'json')));
    const before = await asked();

    const child = start(['ingest', '--store', file]);
    await child.says(/Merging \d+ sources/);
    child.kill('SIGKILL');
    expect((await child.ended).code).toBeNull();

    expect(await asked()).toEqual(before);
    const again = await run(['ingest', '--store', file]);
    expect([again.code, /The store is now release 2\.\n$/.test(again.out)]).toEqual([0, true]);
    const former = await run(['policies', '--release', '1', '--format', 'json', '--store', file]);
    expect(former.code).toBe(0);
    const titles = (text: string) => (JSON.parse(text) as { nodes: { title: string }[] }).nodes.map(({ title }) => title);
    expect(titles(former.out)).toEqual(titles(before[0] ?? ''));
  }, 120_000); // biome-ignore format: one story
});
