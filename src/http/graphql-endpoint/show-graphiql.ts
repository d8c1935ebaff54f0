import type { FastifyInstance } from 'fastify';
import { preferredForm } from '../requests/preferred-form.js';
import { varyByAccept } from '../requests/vary-by-accept.js';

const FORMS = { json: 'application/json', html: 'text/html' } as const;
/** What a GET that asks something has one of. */
const ASKING = ['query', 'documentId', 'extensions', 'operationName', 'variables'];

/** Who opens `/graphql` in a browser is led to the page for asking. Whatever asks a question goes on to Apollo. */
export function showGraphiql(scope: FastifyInstance): void {
  scope.addHook('onRequest', (request, reply, done) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return done();
    const { searchParams } = new URL(request.url, 'http://localhost');
    if (ASKING.some((name) => searchParams.has(name))) return done();
    if (preferredForm(request.headers.accept, FORMS) !== 'html') return done();
    varyByAccept(reply);
    reply.redirect('/graphiql/', 303);
  });
}
