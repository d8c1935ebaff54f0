import { runCommandLine } from '../../src/cli/program.js';
import { CONFIG_VARIABLES } from '../../src/config.js';
import { collect } from './collect.js';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line inside this process, as a person who has set nothing but `env`. */
export async function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  isTTY = false,
  input?: Uint8Array,
): Promise<Run> {
  const out = collect();
  const err = Object.assign(collect(), { isTTY, columns: 100 });
  const former = CONFIG_VARIABLES.map((name) => [name, process.env[name]] as const);
  for (const [name] of former) delete process.env[name];
  Object.assign(process.env, env);
  try {
    const code = await runCommandLine(args, {
      out,
      err,
      ...(input === undefined ? {} : { in: inPieces(input) }),
    });
    return { code, out: out.text(), err: err.text() };
  } finally {
    for (const [name, value] of former) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** Standard input as a pipe gives it: in pieces that cut characters. */
async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}
