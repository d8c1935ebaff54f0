import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Logger, pino } from 'pino';
import { readConfig } from '../../../src/config.js';
import { makeToken } from '../../../src/editors/make-token.js';
import { readEditors } from '../../../src/editors/read-editors.js';
import { createServer } from '../../../src/http/create-server.js';
import { createEditing } from '../../../src/http/editing/create-editing.js';
import type { GraphStore } from '../../../src/store/graph-store.js';

const PEOPLE = { reader: '李读者', editor: '王编辑', another: '赵编辑' } as const;
export type Someone = keyof typeof PEOPLE;

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

/** A server that knows a reader and two editors, asked without a port. Everything that it logs is in `logged`. */
export async function startEditing(store: GraphStore, folder: string, mayAcceptOwn = false) {
  mkdirSync(folder, { recursive: true });
  const made = Object.entries(PEOPLE).map(([key, name]) => {
    const role = key === 'reader' ? 'reader' : 'editor';
    return [key, makeToken({ name, role })] as const;
  });
  const file = path.join(folder, 'editors.yaml');
  writeFileSync(
    file,
    `mayAcceptOwn: ${mayAcceptOwn}\npeople:\n${made.map(([, { entry }]) => entry).join('')}`,
  );
  const tokens = Object.fromEntries(made.map(([key, { token }]) => [key, token])) as Record<Someone, string>;
  const logged: string[] = [];
  const logger: Logger = pino({ level: 'debug' }, { write: (line: string) => logged.push(line) });
  const corrections = path.join(folder, 'corrections');
  const config = readConfig({ PORT: '0' });
  const editing = createEditing({ store, folder: corrections, editors: readEditors(file) });
  const server = await createServer({ reader: store, config, editing, logger });
  const headersOf = (who: Someone | string | null): Record<string, string> =>
    who === null ? {} : { authorization: `Bearer ${who in tokens ? tokens[who as Someone] : who}` };
  const ask = async (
    query: string,
    variables: object = {},
    who: Someone | string | null = null,
  ): Promise<Answered> => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...headersOf(who) },
      payload: JSON.stringify({ query, variables }),
    });
    return { status: answer.statusCode, headers: answer.headers, ...answer.json() };
  };
  return { server, ask, headersOf, tokens, logged, corrections };
}

export type EditingServer = Awaited<ReturnType<typeof startEditing>>;

const CORRECTION = `id kind status outcome detail stands quote proposedBy reason
  extracted { role name } corrected { role name } decision { by reason }
  clause { id leadAgencies(first: 5) { nodes { shortName } } supportingAgencies(first: 20) { nodes { shortName } } }`;

export const PROPOSE = `mutation Propose($input: CorrectionInput!) {
  proposeCorrection(input: $input) { isChanged correction { ${CORRECTION} } }
}`;

export const DECIDE = `mutation Decide($id: ID!, $verdict: CorrectionVerdict!, $reason: String!) {
  decideCorrection(id: $id, verdict: $verdict, reason: $reason) { isChanged correction { ${CORRECTION} } }
}`;
