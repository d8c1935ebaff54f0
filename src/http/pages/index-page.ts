import { linkTo } from '../../operations/link-to.js';
import type { Operation } from '../../operations/operation.js';
import { restPathOf } from '../../operations/rest-path-of.js';
import { type Html, html } from '../../reports/html.js';
import { REPORT_FORMATS } from '../../reports/report-formats.js';
import { PERMALINKS } from '../permalinks/permalinks.js';
import { ANSWER_TYPES, type AnswerForm } from '../rest/answer-types.js';
import { page } from './page.js';

/** `/api`: what is where, in Chinese and English, with a link to try of each question. */
export function indexPage(operations: readonly Operation[]): string {
  const body = html`<h1>policy-graph 政策图谱</h1>
<p>把政府文件读成一张图：谁牵头、涉及哪些城市和产业集群，每一条都附原文依据。</p>
<p lang="en">Official Chinese policy documents as a graph: who leads which measure, for which clusters, in which cities; every claim with the words behind it.</p>
<h2>提问 <span lang="en">Questions, one link each</span></h2>
<ul>
${operations.map(question)}</ul>
<p><a href="/v1/docs/">/v1/docs</a> 全部参数说明 <span lang="en">every parameter explained, as <a href="/v1/openapi.json">OpenAPI 3.1</a>; <a href="/v1/errors">problems</a></span></p>
<h2>报表 <span lang="en">Reports to be filed</span></h2>
<ul>
<li>责任矩阵，附台账、目标与完整性说明 <span lang="en">The responsibility matrix, with ledger, targets and completeness</span><br><code>/v1/reports/matrix</code> ${REPORT_FORMATS.map((form) => html`<a href="/v1/reports/matrix.${form}?city=%E4%B8%9C%E8%8E%9E">${form.toUpperCase()}</a> `)}</li>
<li>两个版本之间的变更 <span lang="en">What is different between two releases; by itself what the latest one changed</span><br><code>/v1/reports/diff</code> ${REPORT_FORMATS.map((form) => html`<a href="/v1/reports/diff.${form}">${form.toUpperCase()}</a> `)}</li>
</ul>
<h2>GraphQL</h2>
<ul>
${PLACES.map(place)}</ul>
<h2>固定链接 <span lang="en">Permalinks</span></h2>
<p>${PERMALINKS.map(({ path, title }) => html`<code>/${path}/{id}</code> ${title.zh} `)}</p>
<p>网页、JSON 或 JSON-LD（<code>.html</code>、<code>.json</code>、<code>.jsonld</code>），文件与条款另有引用格式（<code>.bib</code>、<code>.csl.json</code>）。 <span lang="en">As a page, JSON or JSON-LD; documents and clauses also as BibTeX and CSL-JSON.</span></p>
<h2>收录动态 <span lang="en">What was loaded when</span></h2>
<p class="forms"><a href="/feed.json">JSON Feed</a><a href="/feed.rss">RSS</a><a href="/feed.atom">Atom</a></p>`;
  const head = html`<link rel="alternate" type="application/feed+json" href="/feed.json">
<link rel="alternate" type="application/rss+xml" href="/feed.rss">
<link rel="alternate" type="application/atom+xml" href="/feed.atom">
<link rel="service-desc" type="application/openapi+json" href="/v1/openapi.json">`;
  return page({ title: 'policy-graph 政策图谱', body, head });
}

function question(operation: Operation): Html {
  const link = (form: AnswerForm): Html =>
    html`<a href="${linkTo(operation, operation.example, `.${form}`)}">${form.toUpperCase()}</a> `;
  const forms = Object.keys(ANSWER_TYPES) as readonly AnswerForm[];
  return html`<li>${operation.title.zh} <span lang="en">${operation.title.en}</span><br><code>${restPathOf(operation)}</code> ${forms.map(link)}</li>
`;
}

const PLACES = [
  {
    path: '/graphiql/',
    zh: '在浏览器中提问，附全部字段说明',
    en: 'Ask in the browser, with every field explained.',
  },
  { path: '/graphql', zh: '接口：POST JSON {"query": "…"}', en: 'The API.' },
  { path: '/schema.graphql', zh: '完整模式', en: 'The schema, for code generators.' },
  { path: '/health', zh: '数据库是否可用', en: 'Whether the store can be reached.' },
];

function place({ path, zh, en }: (typeof PLACES)[number]): Html {
  const name = path === '/graphql' ? html`<code>${path}</code>` : html`<a href="${path}">${path}</a>`;
  return html`<li>${name} ${zh} <span lang="en">${en}</span></li>
`;
}
