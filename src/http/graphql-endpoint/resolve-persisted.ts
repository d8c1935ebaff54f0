import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isRecord } from '../../domain/is-record.js';
import type { PersistedDocuments } from './read-persisted-documents.js';

/**
 * Puts the text of a persisted document in the place of its id, before Apollo sees the request (and checks it for forgery):
 * `documentId` as the GraphQL over HTTP appendix has it, or Apollo's `extensions.persistedQuery.sha256Hash`.
 */
export function resolvePersisted(
  app: FastifyInstance,
  documents: PersistedDocuments,
  { isOnly }: { readonly isOnly: boolean },
): void {
  app.addHook('preHandler', async (request, reply) => {
    const asked = request.method === 'GET' ? askedByUrl(request) : askedByBody(request);
    if (asked === null) return;
    const { id, hasText, put } = asked;
    const text = id === null ? undefined : documents.get(id);
    if (text !== undefined) return put(text);
    if (isOnly && id === null) return refuse(reply, 'PERSISTED_DOCUMENTS_ONLY', ONLY);
    if (id !== null && (isOnly || !hasText)) return refuse(reply, 'PERSISTED_QUERY_NOT_FOUND', unknown(id));
    // The text is there, beside a hash that means nothing here.
    if (id !== null) put(null);
  });
}

interface Asked {
  /** Null where none is named. */
  readonly id: string | null;
  /** Whether the document itself is sent, too. */
  readonly hasText: boolean;
  /** Forgets the id, and with a text makes it the query. */
  readonly put: (text: string | null) => void;
}

/** Null for a body that is no single request; Apollo refuses it in its own words. */
function askedByBody(request: FastifyRequest): Asked | null {
  if (!isRecord(request.body)) return null;
  const { documentId, extensions, ...rest } = request.body;
  return {
    id: idOf(documentId, extensions),
    hasText: typeof rest.query === 'string' && rest.query !== '',
    put: (text) => {
      const others = withoutPersisted(extensions);
      request.body = {
        ...rest,
        ...(others ? { extensions: others } : {}),
        ...(text === null ? {} : { query: text }),
      };
    },
  };
}

function askedByUrl(request: FastifyRequest): Asked {
  const url = new URL(request.url, 'http://localhost');
  const extensions = jsonOf(url.searchParams.get('extensions'));
  return {
    id: idOf(url.searchParams.get('documentId'), extensions),
    hasText: (url.searchParams.get('query') ?? '') !== '',
    put: (text) => {
      url.searchParams.delete('documentId');
      const others = withoutPersisted(extensions);
      if (others) url.searchParams.set('extensions', JSON.stringify(others));
      else url.searchParams.delete('extensions');
      if (text !== null) url.searchParams.set('query', text);
      request.raw.url = `${url.pathname}${url.search}`;
    },
  };
}

function idOf(documentId: unknown, extensions: unknown): string | null {
  if (typeof documentId === 'string' && documentId !== '') return documentId;
  const persisted = isRecord(extensions) ? extensions.persistedQuery : undefined;
  return isRecord(persisted) && typeof persisted.sha256Hash === 'string' ? persisted.sha256Hash : null;
}

function withoutPersisted(extensions: unknown): Readonly<Record<string, unknown>> | null {
  if (!isRecord(extensions)) return null;
  const { persistedQuery: _known, ...others } = extensions;
  return others;
}

/** Status 200 would be kept by clients that retry; a client that sends a hash looks at the code. */
function refuse(reply: FastifyReply, code: string, message: string): FastifyReply {
  return reply.code(400).send({ errors: [{ message, extensions: { code } }] });
}

const ONLY =
  'This server answers only the documents that it knows. Send the `documentId` of one of them; `PERSISTED_ONLY` decides it.';

function unknown(id: string): string {
  return `There is no document ${JSON.stringify(id.slice(0, 80))} here: \`PERSISTED_DOCUMENTS\` does not hold it.`;
}

function jsonOf(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    // Apollo refuses it in its own words.
    return null;
  }
}
