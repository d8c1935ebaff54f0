import type { FastifyInstance } from 'fastify';

const STYLE = `body{font:1rem/1.6 system-ui,sans-serif;max-width:46rem;margin:3rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
code{background:#f2f2f2;padding:.1em .3em}dt{margin-top:1rem;font-weight:600}dd{margin:0}a{color:#0b57d0}`;

const PAGE = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>policy-graph 政策图谱</title>
<link rel="stylesheet" href="/index.css">
</head>
<body>
<h1>policy-graph 政策图谱</h1>
<p>把政府文件读成一张图：谁牵头、涉及哪些城市和产业集群，每一条都附原文依据。</p>
<p lang="en">Official Chinese policy documents as a graph: who leads which measure, for which clusters, in which cities; every claim with the words behind it.</p>
<dl>
<dt><a href="/graphiql/">/graphiql</a></dt>
<dd>在浏览器中提问，附全部字段说明。 <span lang="en">Ask in the browser, with every field explained.</span></dd>
<dt><code>/graphql</code></dt>
<dd>接口：POST JSON <code>{"query": "…"}</code>。 <span lang="en">The API: POST JSON.</span></dd>
<dt><a href="/health">/health</a></dt>
<dd>数据库是否可用。 <span lang="en">Whether the store can be reached.</span></dd>
</dl>
</body>
</html>
`;

/** `/`: what is where, in Chinese and English. */
export function serveIndexPage(app: FastifyInstance): void {
  app.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(PAGE));
  app.get('/index.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(STYLE));
  app.get('/favicon.ico', (_request, reply) => reply.code(204).send());
}
