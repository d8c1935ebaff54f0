import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { run } from './command-line.js';

const COMMANDS = ['ingest', 'ask', 'extract', 'check', 'serve', 'quickstart'];

describe('help', () => {
  test('of the program, on stdout, names every command', async () => {
    const { code, out, err } = await run(['--help']);
    expect([code, err]).toEqual([0, '']);
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
    expect(out).toContain('Exit codes: 0 done');
  });

  test.each(COMMANDS)('of %s, on stdout, says what it does', async (command) => {
    const { code, out, err } = await run([command, '--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(new RegExp(`^Usage: policy-graph ${command} .*\\n\\n\\S.{20}`));
    expect(out).toContain('-h, --help');
  });

  test('without a command, on stderr, as it is no answer', async () => {
    const { code, out, err } = await run([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage: policy-graph');
  });
});

test('the version is that of package.json', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

describe('what is not understood is said in one sentence, with a code', () => {
  const CASES: readonly [string, readonly string[], RegExp][] = [
    ['an unknown command', ['devour'], /^policy-graph: unknown command 'devour' \(INVALID_ARGUMENT\)\n/],
    ['a command with a letter too many', ['askk'], /unknown command 'askk'[\s\S]*Did you mean ask\?/],
    ['an unknown option', ['ask', '东莞', '--colour'], /unknown option '--colour' \(INVALID_ARGUMENT\)/],
    ['an option without its value', ['ingest', '--store'], /'--store <file>' argument missing/],
    ['a format that we do not print', ['ask', '东莞', '--format', 'xml'], /'xml' is invalid.*table, json/],
    ['no city', ['ask'], /missing required argument 'city'/],
    ['nothing to extract', ['extract'], /missing required argument 'paths'/],
    ['a store in memory', ['ingest', '--store', ':memory:'], /":memory:" is no name of a file.*INVALID_ARGUMENT/],
    ['a store without a name', ['ask', '东莞', '--store', ''], /"" is no name of a file/],
  ]; // biome-ignore format: a table
  test.each(CASES)('%s', async (_what, args, sentence) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
  });
});

describe('settings that cannot be used are named', () => {
  const CASES: readonly [string, string, RegExp][] = [
    ['PORT', 'http', /PORT: .*\(INVALID_CONFIG\)/],
    ['PORT', '65536', /PORT: /],
    ['NEO4J_URI', 'http://localhost:7474', /NEO4J_URI: must look like neo4j:\/\/host:7687/],
    ['LOG_LEVEL', 'loud', /LOG_LEVEL: /],
  ];
  test.each(CASES)('%s=%s', async (name, value, sentence) => {
    const { code, out, err } = await run(['serve'], { [name]: value });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
