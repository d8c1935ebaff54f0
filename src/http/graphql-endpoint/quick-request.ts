import type { FastifyRequest } from 'fastify';
import { isRecord } from '../../domain/is-record.js';
import type { AskedQuery } from '../../graphql/executor/known-queries.js';
import { COST_HEADER } from '../../graphql/limits/cost-header.js';

/**
 * What a POST asks, where it is one query as most clients send it; null where it is anything else, which Apollo reads, and refuses
 * in its own words. A body that came as JSON cannot have been sent by a form of another site.
 */
export function quickRequest({ method, body, headers }: FastifyRequest): AskedQuery | null {
  if (method !== 'POST' || !isRecord(body) || headers[COST_HEADER] !== undefined) return null;
  const { query, variables = null, operationName = null, extensions = null } = body;
  if (typeof query !== 'string' || extensions !== null) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (variables !== null && !isRecord(variables)) return null;
  return { text: query, operationName, variables: variables ?? {} };
}
