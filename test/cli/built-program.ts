import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { CONFIG_VARIABLES } from '../../src/config.js';
import type { Run } from './command-line.js';

export const MAIN = path.resolve('dist/cli/main.js');

/** Builds the program unless it stands there as built from these sources (`npm run verify` builds before it tests). */
export function buildProgram(): void {
  const builtAt = existsSync(MAIN) ? statSync(MAIN).mtimeMs : 0;
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  if (sources.every((name) => statSync(path.join('src', name)).mtimeMs <= builtAt)) return;
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']);
}

export interface Child extends ChildProcess {
  /** What it printed and how it ended; `code` is null where a signal ended it. */
  readonly ended: Promise<Run>;
  /** Resolves with the first match in what it says on stderr; rejects where it ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
}

/** Starts the built program in a process of its own, with no settings but `env`; as another user than root where asked. */
export function start(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  how: { readonly asNobody?: boolean; readonly cwd?: string } = {},
): Child {
  const settings = Object.entries(process.env).filter(([name]) => !CONFIG_VARIABLES.includes(name));
  const isRoot = process.getuid?.() === 0;
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { ...Object.fromEntries(settings), NODE_OPTIONS: '', ...env },
    cwd: how.cwd,
    ...(how.asNobody && isRoot ? { uid: 65_534, gid: 65_534 } : {}),
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = new Promise<Run>((resolve) => {
    child.once('close', (code) => resolve({ code, out, err }));
  });
  const says = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const match = pattern.exec(err);
        if (match) resolve(match);
      };
      look();
      child.stderr.on('data', look);
      void ended.then(() => reject(new Error(`It ended without saying ${pattern}:\n${err}`)));
    });
  return Object.assign(child, { ended, says });
}
