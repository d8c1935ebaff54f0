import {
  ErrorCode,
  type GetPromptRequest,
  type GetPromptResult,
  McpError,
  type Prompt,
} from '@modelcontextprotocol/sdk/types.js';

interface PromptTemplate {
  readonly definition: Prompt;
  /** What the agent is asked, from the values of the arguments. */
  readonly text: (given: Readonly<Record<string, string>>) => string;
}

/** Questions that people ask often, put so that the agent answers with evidence. */
export const PROMPTS: readonly PromptTemplate[] = [
  {
    definition: {
      name: 'responsibilities_of_city',
      title: "Who is responsible for a city's clusters? 某市产业集群的职责分工",
      description:
        "Which agencies lead measures for a city's clusters, each with the words behind it. 职责分工",
      arguments: [{ name: 'city', description: 'Name or code: 东莞, 441900. 城市', required: true }],
    },
    text: ({ city = '' }) =>
      `请用工具 city_leads 查询「${city}」产业集群相关措施的牵头、配合和责任单位（有下一页时继续查询）。按部门归纳：牵头几项、分别是哪些措施；每项注明文件、条款编号，并引用原文依据（引文与行号）。分清“牵头”“配合”与仅列为“责任单位”的情形；列出未解析、有疑问或被截断之处，不要推测。`,
  },
  {
    definition: {
      name: 'explain_clause',
      title: 'What does a clause say, and for whom? 条款解读',
      description: 'The words of a clause, who is responsible for it, and where it says so. 条款解读',
      arguments: [{ name: 'id', description: 'Id of the clause, from any answer. 条款编号', required: true }],
    },
    text: ({ id = '' }) =>
      `请读取资源 policy-graph://clauses/${id}，用简明中文说明该条款的内容、牵头与配合单位、涉及的城市和产业集群。每个结论都引用原文（引文与行号）；文中没有写明的，请直接说明“未写明”。`,
  },
];

export function getPrompt({ name, arguments: given = {} }: GetPromptRequest['params']): GetPromptResult {
  const prompt = PROMPTS.find(({ definition }) => definition.name === name);
  if (prompt === undefined) {
    const names = PROMPTS.map(({ definition }) => definition.name).join(', ');
    throw new McpError(
      ErrorCode.InvalidParams,
      `There is no prompt ${JSON.stringify(name)}. There are: ${names}.`,
    );
  }
  for (const { name: argument, required } of prompt.definition.arguments ?? []) {
    if (required && !given[argument]?.trim()) {
      throw new McpError(ErrorCode.InvalidParams, `The prompt ${name} needs the argument ${argument}.`);
    }
  }
  return {
    description: prompt.definition.description,
    messages: [{ role: 'user', content: { type: 'text', text: prompt.text(given) } }],
  };
}
