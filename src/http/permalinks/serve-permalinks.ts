import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLObjectType } from 'graphql';
import { createContext } from '../../graphql/context.js';
import { isCut } from '../../operations/is-cut.js';
import type { Operation, Query } from '../../operations/operation.js';
import { runOperation } from '../../operations/run-operation.js';
import { HTML_TYPE } from '../pages/page.js';
import { baseUrlOf } from '../requests/base-url.js';
import { formOf } from '../requests/form-of.js';
import { onlyGet } from '../requests/only-get.js';
import { varyByAccept } from '../requests/vary-by-accept.js';
import type { RestSources } from '../rest/serve-operations.js';
import {
  CITATION_TYPES,
  type CitationForm,
  citationQuestion,
  isCitation,
  sendCitation,
} from './citation-forms.js';
import { nodeJsonLd } from './node-json-ld.js';
import type { NodeData } from './node-names.js';
import { nodePage } from './node-page.js';
import { nodeQuestion } from './node-question.js';
import { PERMALINKS, type Permalink } from './permalinks.js';
import { releaseAsked } from './release-asked.js';

/** The forms of a node, by the extension that names them; people come first. */
const NODE_TYPES = { html: 'text/html', json: 'application/json', jsonld: 'application/ld+json' } as const;
/** Of what is cited also these. */
const CITED_TYPES: Readonly<Record<NodeForm, string>> = { ...NODE_TYPES, ...CITATION_TYPES };
type NodeForm = keyof typeof NODE_TYPES | CitationForm;

/** `/policies/{id}`, `/clauses/{id}` and so on: a page, JSON, JSON-LD or citation, by extension or by `Accept`. */
export function servePermalinks(app: FastifyInstance, sources: RestSources, pageSizeMax: number): void {
  const pageSize = Math.min(ITEMS_MAX, pageSizeMax);
  for (const permalink of PERMALINKS) {
    const question = nodeQuestion(sources.schema, permalink.label, pageSize);
    const inJson = sources.operations.find(({ path }) => path === `/${permalink.path}/{id}`) ?? question;
    const citationOf = citationQuestion(permalink.label);
    onlyGet(app, `/${permalink.path}/:id`, (request, reply) =>
      answer({ permalink, question, inJson, citationOf, sources, request, reply }),
    );
  }
}

/** Most of one kind of relationship on a page. */
const ITEMS_MAX = 100;

async function answer({
  permalink,
  question,
  inJson,
  citationOf,
  sources,
  request,
  reply,
}: Asked): Promise<FastifyReply> {
  varyByAccept(reply);
  const { form, extension } = permalink.isCited ? formOf(request, CITED_TYPES) : formOf(request, NODE_TYPES);
  const { id: last } = request.params as { readonly id: string };
  const id = extension === null ? last : last.slice(0, last.length - extension.length - 1);
  const base = baseUrlOf(request, sources.publicUrl);
  const { reader, limits, past, apollo } = sources;
  const context = createContext({ reader, limits, past, base });
  const asOf = releaseAsked(request);
  if (isCitation(form)) {
    return sendCitation(await runOperation(apollo, context, citationOf, { ...asOf, id }), form, reply);
  }
  const asked = form === 'json' ? inJson : question;
  const node = await runOperation(apollo, context, asked, {
    ...(asked === question ? pagesAsked(request) : {}),
    ...asOf,
    id,
  });
  // The page says it, too; JSON-LD has no word for it.
  reply.header('policy-graph-truncated', isCut(node) ? 'true' : 'false');
  if (form === 'json') return reply.type('application/json; charset=utf-8').send(JSON.stringify(node));
  if (form === 'jsonld') {
    const today = new Date().toISOString().slice(0, 10);
    const thing = nodeJsonLd(node as NodeData, base, today);
    return reply.type('application/ld+json; charset=utf-8').send(JSON.stringify(thing));
  }
  const type = sources.schema.getType(permalink.label) as GraphQLObjectType;
  return reply.type(HTML_TYPE).send(nodePage(permalink, type, node as NodeData, { base, ...asOf }));
}

/** `?clausesAfter=<cursor>`: where the page of one kind of relationship begins. Other words behind `?` mean nothing here. */
function pagesAsked({ query }: FastifyRequest): Readonly<Record<string, string>> {
  const given = Object.entries(query as Readonly<Record<string, unknown>>);
  return Object.fromEntries(
    given.filter((one): one is [string, string] => one[0].endsWith('After') && typeof one[1] === 'string'),
  );
}

interface Asked {
  readonly permalink: Permalink;
  readonly question: Operation;
  /** The published question for one such node, where there is one. */
  readonly inJson: Operation;
  /** What is asked for its citation alone. */
  readonly citationOf: Query;
  readonly sources: RestSources;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}
