import { Feed } from 'feed';
import type { SourceRecord } from '../../domain/graph-batch.js';
import type { PolicyNode } from '../../domain/graph-model.js';
import { permalinkOf } from '../../domain/permalink-of.js';
import { html } from '../../reports/html.js';
import type { GraphReader } from '../../store/graph-store.js';

/** Most sources of a feed, and most documents that are named of them. */
const SOURCES_MAX = 50;
const DOCUMENTS_MAX = 1_000;

/**
 * What was loaded when: one item for each version of a source of documents, newest first, with the documents in it. The id
 * of an item is the hash of the bytes, so it stays whatever the server is called.
 */
export async function loadedFeed(reader: GraphReader, base: string): Promise<Feed> {
  const sources = (await reader.sources()).filter(({ kind }) => kind === 'DOCUMENT');
  const dated = sources.filter(isDated).sort(newestFirst);
  const shown = dated.slice(0, SOURCES_MAX);
  const documents = await documentsOf(reader, shown);
  const feed = new Feed({
    id: `${base}/feed.json`,
    title: 'policy-graph 政策图谱：收录动态',
    description: `What was loaded when. 何时收录了哪些文件。${leftOut(sources.length, dated.length)}`,
    link: `${base}/`,
    language: 'zh-CN',
    generator: 'policy-graph',
    // A feed without items has a date all the same, and the same one each time.
    updated: new Date(shown[0]?.loadedAt ?? 0),
    copyright: '',
    feedLinks: { json: `${base}/feed.json`, rss: `${base}/feed.rss`, atom: `${base}/feed.atom` },
  });
  for (const source of shown) feed.addItem(itemOf(source, documents.get(source.id) ?? [], base));
  return feed;
}

type Dated = SourceRecord & { readonly loadedAt: string };

function isDated(source: SourceRecord): source is Dated {
  return source.loadedAt !== null;
}

function newestFirst(a: Dated, b: Dated): number {
  if (a.loadedAt !== b.loadedAt) return a.loadedAt < b.loadedAt ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

/** In one call, in the order in which their sources print them. */
async function documentsOf(
  reader: GraphReader,
  sources: readonly SourceRecord[],
): Promise<ReadonlyMap<string, readonly PolicyNode[]>> {
  if (sources.length === 0) return new Map();
  const filter = { sourceId: { in: sources.map(({ id }) => id) } };
  const page = { first: DOCUMENTS_MAX, after: null, withTotal: false };
  const { items } = await reader.find('Policy', filter, page);
  const ordered = [...items].sort((a, b) => (a.startLine ?? 0) - (b.startLine ?? 0));
  const bySource = new Map<string, PolicyNode[]>();
  for (const policy of ordered) {
    const key = policy.sourceId ?? '';
    bySource.set(key, [...(bySource.get(key) ?? []), policy]);
  }
  return bySource;
}

function itemOf(source: Dated, documents: readonly PolicyNode[], base: string) {
  const [first] = documents;
  const link = first ? `${base}${permalinkOf(first.id)}` : `${base}/`;
  const more = documents.length > 1 ? ` 等${documents.length}份文件` : '';
  const rows = documents.map(
    ({ id, title, documentNumber, issuedOn }) =>
      html`<li><a href="${base}${permalinkOf(id)}">《${title}》</a> ${documentNumber} ${issuedOn}</li>`,
  );
  return {
    id: `urn:sha256:${source.sha256}`,
    guid: `urn:sha256:${source.sha256}`,
    title: first ? `《${first.title}》${first.documentNumber ?? ''}${more}` : source.file,
    link,
    date: new Date(source.loadedAt),
    published: new Date(source.loadedAt),
    description: `${source.file}: ${documents.length} documents loaded. 收录${documents.length}份文件。`,
    content: html`<ul>${rows}</ul>`.html,
  };
}

/** Nothing is left out in silence. */
function leftOut(all: number, dated: number): string {
  const older = Math.max(0, dated - SOURCES_MAX);
  const parts = [
    ...(older > 0 ? [`${older} older sources are left out. 另有${older}个较早的来源未列出。`] : []),
    ...(all > dated
      ? [`${all - dated} sources do not say when they were loaded. 另有${all - dated}个来源无收录时间。`]
      : []),
  ];
  return parts.length === 0 ? '' : ` ${parts.join(' ')}`;
}
