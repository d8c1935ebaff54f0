import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { CLAUSE, emptyFolder, PLAN } from '../corrections/small-world.js';
import { run } from './command-line.js';

let home: string;
let store: string;
let folder: string;

beforeAll(async () => {
  home = await emptyFolder();
  [store, folder] = [path.join(home, 'plan.db'), path.join(home, 'corrections')];
  await writeFile(path.join(home, 'plan.txt'), PLAN);
  expect(await run(['ingest', path.join(home, 'plan.txt'), '--store', store])).toMatchObject({ code: 0 });
});

const corrections = (...args: readonly string[]) => run(['corrections', ...args, '--corrections', folder]);
const SAID = ['--reason', '与原文不符', '--by', '王读者'];

describe('corrections on the command line', () => {
  let id: string;

  test('propose writes a file and says who decides', async () => {
    const claims = ['--extracted', 'SUPPORTED_BY:省财政厅', '--corrected', '省商务厅'];
    const { code, out, err } = await run(
      ['corrections', 'propose', '--clause', CLAUSE.first, '--kind', 'wrong-agency', ...claims, ...SAID],
      { POLICY_GRAPH_STORE: store, CORRECTIONS: folder },
    );
    id = out.trim();
    expect([code, id]).toEqual([0, expect.stringMatching(/^c-[0-9a-f]{12}$/)]);
    expect(err).toContain(`policy-graph corrections accept ${id}`);
    expect(await readFile(path.join(folder, 'plan.yaml'), 'utf8')).toContain('name: 广东省商务厅');
  });

  test('accept writes the files, and the next load applies them without the documents', async () => {
    const accepted = await corrections('accept', id, '--by', '李编辑', '--reason', '属实');
    expect(accepted).toMatchObject({ code: 0, out: `${id} ACCEPTED\n` });
    expect(accepted.err).toContain('ingest --again');
    const before = await corrections('check', '--store', store);
    expect([before.code, before.out]).toEqual([7, expect.stringContaining('is ACCEPTED in the files and not there in the store')]);
    const again = await run(['ingest', '--again', '--store', store, '--corrections', folder]);
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('Corrections: 1 applied.')]);
    expect(await corrections('check', '--store', store)).toMatchObject({ code: 0 });
  }); // biome-ignore format: one line a step

  test('list and show say what became of it, and what was extracted', async () => {
    const list = await corrections('list', '--store', store, '--status', 'accepted');
    expect(list.out).toContain('APPLIED');
    const show = await corrections('show', id, '--store', store);
    expect(show.out).toContain('extracted  SUPPORTED_BY agency-440000-finance 「省财政厅」');
    expect(await corrections('show', 'c-000000000000')).toMatchObject({ code: 5 });
  });

  test('a load from another folder keeps what the store knows, and says so', async () => {
    const { out } = await run(['ingest', '--again', '--store', store, '--corrections', home]);
    expect(out).toContain('Corrections: 1 applied.');
    expect(out).toContain('1 corrections are in the store and in no file of this folder; they are kept.');
    expect(out).toContain('Nothing changed');
  });

  test('a new version that has the words no more is a conflict: listed with its place, and check fails', async () => {
    await writeFile(path.join(home, 'plan.txt'), PLAN.replace('省财政厅、省科技厅配合', '省科技厅配合'));
    const { code, out } = await run(['ingest', path.join(home, 'plan.txt'), '--store', store, '--corrections', folder]);
    expect(code).toBe(0);
    expect(out).toMatch(/plan\.yaml:3 {2}c-\w+ {2}WRONG_AGENCY of .*do not stand in .*\. They stand in .*measure_2 now\./);
    const check = await corrections('check', '--store', store);
    expect([check.code, check.out]).toEqual([7, expect.stringContaining('in conflict')]);
  }); // biome-ignore format: one line a step

  test('refuse with --store takes it back at once', async () => {
    const refused = await corrections(
      'refuse',
      id,
      '--by',
      '李编辑',
      '--reason',
      '新版已改',
      '--store',
      store,
    );
    expect(refused).toMatchObject({ code: 0, out: `${id} REFUSED\n`, err: 'In the store: NONE.\n' });
    expect(await corrections('check', '--store', store)).toMatchObject({ code: 0 });
  });

  test.each<readonly [string, readonly string[], number, RegExp]>([
    ['a claim without its relationship', ['--kind', 'wrong-agency', '--extracted', '省财政厅', '--corrected', '省商务厅'], 2, /begin with one of LED_BY/],
    ['a kind that is none', ['--kind', 'joke'], 2, /Allowed choices are/],
    ['a clause that is none', ['--kind', 'note', '--clause', 'yuefu-2021-45:measure_99'], 5, /There is no clause/],
  ])('%s is refused', async (_name, args, code, message) => {
    const refused = await corrections('propose', '--clause', CLAUSE.first, ...SAID, '--store', store, ...args);
    expect(refused).toMatchObject({ code, err: expect.stringMatching(message) });
  }); // biome-ignore format: a table

  test('files that cannot be read refuse a load before the store is opened', async () => {
    await writeFile(path.join(home, 'bad.yaml'), 'corrections:\n  - kind: JOKE\n');
    const { code, err } = await run(['ingest', '--store', path.join(home, 'none.db'), '--corrections', home]);
    expect([code, err]).toEqual([3, expect.stringMatching(/bad\.yaml:2: .*CORRECTION_INVALID/)]);
  });

  test('two accepted ones that contradict each other refuse a load, and nothing changes', async () => {
    const propose = (...args: readonly string[]) =>
      corrections('propose', '--clause', CLAUSE.second, '--extracted', 'ASSIGNED_TO:省商务厅', ...args, ...SAID, '--store', store);
    const [first, second] = [await propose('--kind', 'not-an-assignment'), await propose('--kind', 'wrong-role', '--corrected', 'LED_BY')];
    for (const one of [first, second]) expect(one).toMatchObject({ code: 0 });
    const decision = ['--by', '李编辑', '--reason', '属实'];
    expect(await corrections('accept', first.out.trim(), ...decision)).toMatchObject({ code: 0 });
    expect(await corrections('accept', second.out.trim(), ...decision)).toMatchObject({ code: 3, err: expect.stringContaining('CORRECTIONS_CONTRADICT') });
    // Somebody writes it into the file by hand.
    const file = path.join(folder, 'plan.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('status: PROPOSED', 'status: ACCEPTED\n    decision: { by: 李, at: "2026-02-02T08:00:00Z", reason: 是 }'));
    const refused = await run(['ingest', '--again', '--store', store, '--corrections', folder]);
    expect([refused.code, refused.err]).toEqual([3, expect.stringMatching(/plan\.yaml:\d+.*plan\.yaml:\d+.*nothing was changed.*CORRECTIONS_CONTRADICT/)]);
    expect((await corrections('check', '--store', store)).out).toContain('contradicts');
    // And mends it with a decision.
    expect(await corrections('refuse', second.out.trim(), ...decision)).toMatchObject({ code: 0 });
    expect(await run(['ingest', '--again', '--store', store, '--corrections', folder])).toMatchObject({ code: 0 });
  }, 60_000); // biome-ignore format: one line a step

  test('--again takes no paths', async () => {
    expect(await run(['ingest', '--again', 'plan.txt', '--store', store])).toMatchObject({ code: 2 });
  });
});
