import type { FastifyReply, FastifyRequest } from 'fastify';
import { html } from '../../reports/html.js';
import { HTML_TYPE, page } from '../pages/page.js';
import { preferredForm } from '../requests/preferred-form.js';
import { varyByAccept } from '../requests/vary-by-accept.js';
import { CHALLENGE } from './challenge.js';
import { PROBLEM_TYPE, problemBody } from './problem-body.js';
import { PROBLEM_KINDS } from './problem-kinds.js';
import type { Failure } from './problem-of.js';

/** Seconds after which one who met a full or absent store may ask again. */
const RETRY_AFTER_S = 5;

/** Answers with a problem; as a page where the path ends in `.html`, or where a browser asks and the path is of people's pages. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  failure: Failure,
  base: string,
): FastifyReply {
  reply.code(failure.status).header('cache-control', 'no-store');
  varyByAccept(reply);
  if (failure.status === 401) reply.header('www-authenticate', CHALLENGE);
  if (failure.status === 503) reply.header('retry-after', RETRY_AFTER_S);
  if (!isForPeople(request)) return reply.type(PROBLEM_TYPE).send(problemBody(failure, base, request.url));
  const { title, zh } = PROBLEM_KINDS[failure.code];
  const body = html`<h1>${zh} <span lang="en">${title}</span></h1>
<p>${failure.detail}</p>
<p><code>${failure.status} ${failure.code}</code></p>
<p><a href="/">首页 <span lang="en">What is where</span></a></p>`;
  return reply.type(HTML_TYPE).send(page({ title: `${failure.status} ${zh}`, body }));
}

const FORMS = { problem: 'application/problem+json', json: 'application/json', html: 'text/html' };

function isForPeople(request: FastifyRequest): boolean {
  const [path = ''] = request.url.split('?', 1);
  if (path.startsWith('/v1') || /\.(json|jsonld|csv|xlsx)$/.test(path)) return false;
  return path.endsWith('.html') || preferredForm(request.headers.accept, FORMS) === 'html';
}
