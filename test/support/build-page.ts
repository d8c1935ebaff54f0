import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Builds a page of `explorer/` in a checkout where it was never built; `npm run verify` builds before it tests. */
export function buildPage(source: 'app' | 'graphiql'): void {
  const built = source === 'app' ? 'explorer' : source;
  if (existsSync(path.resolve('dist', built, 'index.html'))) return;
  const vite = path.resolve('node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', `explorer/${source}`, '--logLevel', 'warn']);
}
