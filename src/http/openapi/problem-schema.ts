import { PROBLEM_KINDS } from '../problems/problem-kinds.js';

/** RFC 9457, with our members. */
export const PROBLEM_SCHEMA = {
  type: 'object',
  description: 'A failure (RFC 9457). 错误',
  properties: {
    type: { type: 'string', description: 'Where this kind of failure is explained. 错误类型链接' },
    title: { type: 'string', description: 'What kind of failure it is. 错误类型' },
    status: { type: 'integer', description: 'The HTTP status. 状态码' },
    detail: { type: 'string', description: 'What was wrong this time, and the way out. 说明' },
    instance: { type: 'string', description: 'What was asked for. 请求地址' },
    code: {
      type: 'string',
      enum: Object.keys(PROBLEM_KINDS),
      description: 'Stable code, for programs. 错误代码',
    },
    details: {
      type: 'object',
      description: 'Candidates of an ambiguous name, allowed values, and so on. 详情',
    },
    id: { type: 'string', format: 'uuid', description: 'Where the server log has the reason. 日志编号' },
  },
  required: ['type', 'title', 'status', 'detail', 'instance', 'code'],
  additionalProperties: false,
} as const;
