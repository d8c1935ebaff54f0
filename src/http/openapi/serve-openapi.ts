import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import type { JsonSchema } from '../../operations/json-schema.js';
import { onlyGet } from '../requests/only-get.js';
import { DOCS_POLICY, secured } from '../secure-headers.js';

/** `/v1/openapi.json`, and its page at `/v1/docs`, wholly from this machine. */
export async function serveOpenapi(app: FastifyInstance, document: JsonSchema): Promise<void> {
  const text = JSON.stringify(document);
  onlyGet(app, '/v1/openapi.json', (_request, reply) => reply.type(OPENAPI_TYPE).send(text));
  await app.register(async (scope) => {
    scope.addHook('onRequest', (_request, reply) => secured(reply, DOCS_POLICY));
    await scope.register(swagger, { mode: 'static', specification: { document: JSON.parse(text) } });
    await scope.register(swaggerUi, {
      routePrefix: '/v1/docs',
      logo: { type: 'image/svg+xml', content: LOGO, href: '/' },
      theme: { title: 'policy-graph 政策图谱' },
      // The page must not ask its maker's host whether the document is valid.
      uiConfig: { validatorUrl: null, deepLinking: true, docExpansion: 'list', tryItOutEnabled: true },
    });
  });
}

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="40"><text x="0" y="27" font-family="sans-serif" font-size="20" fill="#fff">policy-graph</text></svg>`;
/** The registered type names the version. */
const OPENAPI_TYPE = 'application/openapi+json; charset=utf-8';
