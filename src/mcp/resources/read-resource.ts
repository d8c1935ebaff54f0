import {
  ErrorCode,
  McpError,
  type ReadResourceResult,
  type ResourceTemplate,
} from '@modelcontextprotocol/sdk/types.js';
import type { OperationRunner } from '../../operations/create-operation-runner.js';
import { orProtocolError } from './or-protocol-error.js';
import { readClause } from './read-clause.js';
import { readPolicy } from './read-policy.js';

/** How to name a document or a clause by its id, which every answer gives. */
export const RESOURCE_TEMPLATES: readonly ResourceTemplate[] = [
  {
    uriTemplate: 'policy-graph://policies/{id}',
    name: 'policy',
    title: 'A document 政策文件',
    description:
      'A document as text, clause by clause, with who is responsible and the words that say so. 政策全文',
    mimeType: 'text/markdown',
  },
  {
    uriTemplate: 'policy-graph://clauses/{id}',
    name: 'clause',
    title: 'A clause 条款',
    description: 'One clause as text, with who and what it names and the words that say so. 条款',
    mimeType: 'text/markdown',
  },
];

const READERS: Readonly<Record<string, (runner: OperationRunner, id: string) => Promise<string>>> = {
  policies: readPolicy,
  clauses: readClause,
};

/** A document or a clause as Markdown. Ids hold no slash; a colon in them may be written as `%3A`. */
export async function readResource(runner: OperationRunner, uri: string): Promise<ReadResourceResult> {
  const [, kind = '', id = ''] = /^policy-graph:\/\/(\w+)\/([^/?#]{1,300})$/.exec(uri) ?? [];
  const read = READERS[kind];
  if (read === undefined || !/^(?:[^%]|%[0-9A-Fa-f]{2})+$/.test(id)) {
    const known = RESOURCE_TEMPLATES.map(({ uriTemplate }) => uriTemplate).join(' and ');
    throw new McpError(ErrorCode.InvalidParams, `${JSON.stringify(uri.slice(0, 200))} is none of ${known}.`);
  }
  const text = await orProtocolError(read(runner, decoded(id)));
  return { contents: [{ uri, mimeType: 'text/markdown', text }] };
}

/** Ids are ASCII; what is no UTF-8 behind `%` names nothing. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
