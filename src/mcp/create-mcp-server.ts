import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  GetPromptRequestSchema,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  ReadResourceRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import { createSchema } from '../graphql/create-schema.js';
import type { HiddenFailure } from '../graphql/format-error.js';
import type { QueryLimits } from '../graphql/limits/query-limits.js';
import { createOperationRunner } from '../operations/create-operation-runner.js';
import { OPERATIONS } from '../operations/operations.js';
import type { Past } from '../releases/past.js';
import type { GraphReader } from '../store/graph-store.js';
import { callTool } from './call-tool.js';
import { getPrompt, PROMPTS } from './prompts.js';
import { listDocuments } from './resources/list-documents.js';
import { RESOURCE_TEMPLATES, readResource } from './resources/read-resource.js';
import { toolOf } from './tool-of.js';

export interface McpServer {
  /** To be connected to a transport. */
  readonly server: Server;
  stop(): Promise<void>;
}

/** The published questions as tools, documents and clauses as resources, for agents that cite what they say. */
export async function createMcpServer(options: {
  readonly reader: GraphReader;
  readonly limits: QueryLimits;
  /** Told what is masked from the agent. */
  readonly report: (failure: HiddenFailure) => void;
  /** Where the server is to which addresses in answers lead; left out: they are not there. */
  readonly base?: string | null;
  /** Left out: only the present is asked. */
  readonly past?: Past;
}): Promise<McpServer> {
  const schema = createSchema();
  const runner = await createOperationRunner({ ...options, schema });
  const tools = new Map(
    OPERATIONS.map((operation) => {
      const tool = toolOf(schema, operation, options.limits.pageSizeMax);
      return [tool.definition.name, tool] as const;
    }),
  );
  const server = new Server(
    { name: 'policy-graph', title: 'policy-graph 政策图谱', version: '0.1.0' },
    { capabilities: { tools: {}, resources: {}, prompts: {} }, instructions: INSTRUCTIONS },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: [...tools.values()].map(({ definition }) => definition),
  }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => callTool(tools, params, runner));
  server.setRequestHandler(ListResourcesRequestSchema, ({ params }) =>
    listDocuments(runner, params?.cursor ?? null),
  );
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({
    resourceTemplates: [...RESOURCE_TEMPLATES],
  }));
  server.setRequestHandler(ReadResourceRequestSchema, ({ params }) => readResource(runner, params.uri));
  server.setRequestHandler(ListPromptsRequestSchema, () => ({
    prompts: PROMPTS.map(({ definition }) => definition),
  }));
  server.setRequestHandler(GetPromptRequestSchema, ({ params }) => getPrompt(params));
  return {
    server,
    stop: async () => {
      await server.close();
      await runner.stop();
    },
  };
}

/** What an agent is told before its first question. */
const INSTRUCTIONS = `Official Chinese policy documents as a graph: who leads, supports or is responsible for which measure, for which industrial clusters, in which cities.
Every claim carries evidence: the exact quote, its line and the source. Cite quote, document and clause id for whatever you state, and keep names in Chinese as printed.
An answer says what it leaves out: \`isTruncated\`, \`notes\`, \`pageInfo.hasNextPage\` (ask again with \`after\`: \`pageInfo.endCursor\`), and in \`completeness\` how much is covered, unresolved, and how well it is read.
\`stated: false\` marks what was derived, not written in a document. What is not in the answers is not known here: say so instead of guessing.
Read policy-graph://clauses/{id} for the words of a clause, policy-graph://policies/{id} for a whole document.`;
