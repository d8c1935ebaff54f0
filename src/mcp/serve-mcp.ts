import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { QueryLimits } from '../graphql/limits/query-limits.js';
import type { Past } from '../releases/past.js';
import type { GraphReader } from '../store/graph-store.js';
import { createMcpServer } from './create-mcp-server.js';

/** Answers one agent on standard input and output, until it closes the input or the process is told to stop. */
export async function serveMcp(options: {
  readonly reader: GraphReader;
  readonly past: Past;
  readonly limits: QueryLimits;
  /** Words for people, never on standard output. */
  readonly say: (words: string) => void;
  /** Where the server is to which addresses in answers lead; null: they are not there. */
  readonly base: string | null;
}): Promise<void> {
  const { reader, past, limits, say, base } = options;
  const { server, stop } = await createMcpServer({
    reader,
    past,
    limits,
    base,
    report: ({ id, path, cause }) =>
      say(`${id}: ${path.join('.')} failed: ${(cause as Error)?.stack ?? String(cause)}`),
  });
  const isOver = untilOver();
  await server.connect(new StdioServerTransport());
  await isOver;
  await stop();
}

function untilOver(): Promise<void> {
  return new Promise((resolve) => {
    for (const event of ['end', 'close'] as const) process.stdin.once(event, () => resolve());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
