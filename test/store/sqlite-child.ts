import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformFileSync } from '@swc/core';

export interface ChildResult {
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Makes a store runnable in processes of their own, which can be killed or be another user: the TypeScript of
 * `src/domain`, `src/projection`, `src/store` with `shared`, and of these folders with all below is stripped into `folder`. The script is a module that may import
 * `./store/…`.
 */
export function createChildRunner(
  folder: string,
  folders: readonly string[] = ['store/sqlite'],
): (script: string, args: readonly string[], asNobody?: boolean) => ChildResult {
  for (const part of ['domain', ...foldersIn('projection'), 'store', ...foldersIn('store/shared'), ...folders.flatMap(foldersIn)]) {
    mkdirSync(path.join(folder, part), { recursive: true });
    for (const name of readdirSync(path.resolve('src', part))) {
      if (!name.endsWith('.ts')) continue;
      const { code } = transformFileSync(path.resolve('src', part, name), {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
      });
      writeFileSync(path.join(folder, part, name.replace(/\.ts$/, '.js')), code);
    }
  }
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
  let scripts = 0;
  return (script, args, asNobody = false) => {
    const file = path.join(folder, `script-${++scripts}.js`);
    writeFileSync(file, script);
    chmodSync(folder, 0o755);
    const isRoot = process.getuid?.() === 0;
    const { signal, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
      encoding: 'utf8',
      ...(asNobody && isRoot ? { uid: 65_534, gid: 65_534 } : {}),
    });
    return { signal, stdout, stderr };
  };
} // biome-ignore format: one screen

function foldersIn(part: string): readonly string[] {
  const all = readdirSync(path.resolve('src', part), { withFileTypes: true, recursive: true });
  const below = all.filter((one) => one.isDirectory());
  return [part, ...below.map((one) => path.relative('src', path.join(one.parentPath, one.name)))];
}
