import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** Who may import whom in the explorer: the second table of docs/ARCHITECTURE.md. Every view is on its own. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  address: [],
  words: [],
  style: [],
  asking: ['address'],
  parts: ['address', 'words', 'asking'],
  views: ['address', 'words', 'asking', 'parts'],
  frame: ['address', 'words', 'asking', 'parts', 'views'],
  'main.tsx': ['style', 'frame'],
  'vite.config.ts': [],
};
const EXPLORER = path.resolve('explorer/app');
const files = readdirSync(EXPLORER, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('/generated/'));

const partOf = (file: string): string => file.split('/')[0] ?? '';
const viewOf = (file: string): string | undefined => /^views\/([^/]+)\//.exec(file)?.[1];

function importsOf(file: string): readonly string[] {
  const text = readFileSync(path.join(EXPLORER, file), 'utf8');
  const pattern = /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'|import\('([^']+)'\)/g;
  return [...text.matchAll(pattern)].map((match) => (match[1] ?? match[2]) as string);
}

describe('imports of the explorer go one way', () => {
  test.each(files)('explorer/app/%s', (file) => {
    for (const specifier of importsOf(file).filter((one) => one.startsWith('.'))) {
      const target = path.posix.join(path.posix.dirname(file), specifier);
      // The compressor of built files is shared with GraphiQL; nothing else of the project is known here.
      if (target === '../compress-files.js') continue;
      expect(target).not.toMatch(/^\.\./);
      const [own, other] = [partOf(file), partOf(target)];
      expect(ALLOWED).toHaveProperty([own]);
      if (other !== own) expect([...(ALLOWED[own] ?? [])]).toContain(other);
      if (own === 'views') expect([viewOf(file), undefined]).toContain(viewOf(target));
    }
  });

  test('no file comes back to itself, type imports included', () => {
    const targets = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((one) => one.startsWith('.'))
          .map((one) => path.posix.join(path.posix.dirname(file), one).replace(/\.js$/, ''))
          .map((name) => files.find((other) => other.replace(/\.tsx?$/, '') === name))
          .filter((name) => name !== undefined),
      ]),
    );
    const done = new Set<string>();
    const walk = (file: string, way: readonly string[]): void => {
      expect(way).not.toContain(file);
      if (done.has(file)) return;
      for (const target of targets.get(file) ?? []) walk(target, [...way, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
  });

  test('a table knows every folder', () => {
    expect([...new Set(files.map(partOf))].sort()).toEqual(
      Object.keys(ALLOWED)
        .filter((part) => part !== 'style')
        .sort(),
    );
  });
});
