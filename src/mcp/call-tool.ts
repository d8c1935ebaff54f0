import {
  type CallToolRequest,
  type CallToolResult,
  ErrorCode,
  McpError,
} from '@modelcontextprotocol/sdk/types.js';
import { DomainError } from '../domain/errors.js';
import { nearNames } from '../domain/near-names.js';
import type { OperationRunner } from '../operations/create-operation-runner.js';
import type { QuestionTool } from './tool-of.js';

/**
 * Answers one call: the answer as structured content and, for clients that read text only, the same as JSON; behind it, what
 * brings the rest of lists that are not whole. A question that
 * fails is an error result with the sentence and its code, from which an agent can mend its question.
 */
export async function callTool(
  tools: ReadonlyMap<string, QuestionTool>,
  { name, arguments: given = {} }: CallToolRequest['params'],
  runner: OperationRunner,
): Promise<CallToolResult> {
  const tool = tools.get(name);
  if (tool === undefined) throw noSuchTool(name, [...tools.keys()]);
  try {
    const answer = await runner.run(tool.operation, { ...tool.defaults, ...given });
    const structuredContent = (tool.isList ? { items: answer } : answer) as Record<string, unknown>;
    const texts = [JSON.stringify(structuredContent), ...(tool.operation.leavesOut?.(answer) ?? [])];
    return { structuredContent, content: texts.map((text) => ({ type: 'text', text })) };
  } catch (error) {
    // What was not foreseen is masked already.
    const code = error instanceof DomainError ? error.code : 'INTERNAL_SERVER_ERROR';
    const text = `${error instanceof Error ? error.message : String(error)} (${code})`;
    const details = error instanceof DomainError ? error.details : {};
    return { isError: true, content: [{ type: 'text', text }], _meta: { code, details } };
  }
}

function noSuchTool(name: string, names: readonly string[]): McpError {
  const [near] = nearNames(name, names, 1);
  const hint = near === undefined ? `There are: ${names.join(', ')}.` : `Did you mean ${near}?`;
  return new McpError(ErrorCode.InvalidParams, `There is no tool ${JSON.stringify(name)}. ${hint}`);
}
