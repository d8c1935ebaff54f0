import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { run } from '../cli/command-line.js';
import { type MarkdownPage, markdownPages, projectFiles } from './project-files.js';

const pages = markdownPages();

test('the pages are found', () => {
  expect(pages.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/cli.md']),
  );
});

/** GitHub's way from a heading to its anchor. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}

describe('every link leads somewhere', () => {
  test.each(pages.map((page) => [page.file, page] as const))('%s', (file, { text }) => {
    const targets = [...text.replace(/^```.*?^```$/gms, '').matchAll(/\]\(([^)\s]+)\)/g)].map(
      ([, target = '']) => target,
    );
    for (const target of targets.filter((one) => !/^(https?|mailto):/.test(one))) {
      const [name = '', anchor] = target.split('#');
      const to = name === '' ? file : path.posix.join(path.posix.dirname(file), name);
      if (!existsSync(to)) throw new Error(`${file} links to ${target}, which does not exist.`);
      if (anchor !== undefined) expect(anchorsOf(readFileSync(to, 'utf8'))).toContain(anchor);
    }
  });
});

describe('every command that a page names exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  /** In shell blocks and in `code`, as people copy both. */
  const linesOf = ({ text, blocks }: MarkdownPage): readonly string[] => [
    ...blocks.filter(({ lang }) => lang === 'sh').flatMap(({ code }) => code.trim().split('\n')),
    ...[...text.matchAll(/`((?:npm|npx|policy-graph) [^`]+)`/g)].map(([, code = '']) => code),
  ];
  const lines = pages.flatMap((page) =>
    linesOf(page).map((line) => [page.file, line.replace(/ +#.*$/, '')] as const),
  );

  test('there are some', () => expect(lines.length).toBeGreaterThan(10));

  test.each(lines)('%s: %s', async (_file, line) => {
    const words = line.split(/\s+/).filter((word) => !/^[A-Z0-9_]+=/.test(word));
    const script = /^npm (?:run )?(\S+)/.exec(words.join(' '))?.[1];
    if (script !== undefined && !['ci', 'install'].includes(script))
      expect(Object.keys(scripts)).toContain(script);
    // Jest needs a flag here, which `npm test` gives it.
    expect(words.slice(0, 2)).not.toEqual(['npx', 'jest']);
    const at = words.findIndex((word) => /(^|\/)policy-graph$/.test(word));
    const command = words[at + 1];
    if (at === -1 || at > 1 || command === undefined || command.startsWith('--')) return;
    const help = await run([command, '--help']);
    const part = words[at + 2] ?? '';
    // Of a command with commands of its own, the help of the one that is named.
    const hasPart = /^[a-z]/.test(part) && help.out.includes(`\n  ${part} [options]`);
    const { code, out } = hasPart ? await run([command, part, '--help']) : help;
    expect([command, code]).toEqual([command, 0]);
    for (const word of words) {
      if (word.startsWith('--')) expect(out).toContain(word);
      if (/^seeds\//.test(word)) expect([word, existsSync(word)]).toEqual([word, true]);
    }
  });
});

describe('nothing names a machine', () => {
  /** In pieces, so that this file does not name them. */
  const PLACES = ['work', 'root', 'tmp', 'home', 'Users', 'mnt'].map(
    (name) => `(?<![\\w./:>-])/${name}/(?!somebody)`,
  );
  const HOSTS = [
    ['regis', 'try\\.[a-z]'],
    ['npm', 'mirror'],
    ['arti', 'factory'],
    ['verd', 'accio'],
  ].map((parts) => parts.join(''));
  const forbidden = new RegExp([...PLACES, ...HOSTS].join('|'));

  test.each([
    ['/wo', 'rk/main'],
    ['"/ro', 'ot/x"'],
    [' /tm', 'p/x'],
    ['https://regis', 'try.npmjs.org'],
  ])('a test that sees %s%s', (one, two) => {
    expect(forbidden.test(one + two)).toBe(true);
    expect(forbidden.test('src/work/x, https://example.org/root/x, a registry.')).toBe(false);
  });

  test('but for /home/somebody, which a test keeps secret, no file of the project does', () => {
    const files = projectFiles().filter((file) => !/\.(png|jpg|ico|woff2?|jar)$/.test(file));
    expect(files.length).toBeGreaterThan(300);
    const named = files.flatMap((file) => {
      const lines = readFileSync(file, 'utf8').split('\n');
      return lines.flatMap((line, at) =>
        forbidden.test(line) ? `${file}:${at + 1}: ${line.trim().slice(0, 120)}` : [],
      );
    });
    expect(named).toEqual([]);
  });
});
