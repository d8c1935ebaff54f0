import type { FastifyInstance } from 'fastify';
import type { Feed } from 'feed';
import type { GraphReader } from '../../store/graph-store.js';
import { baseUrlOf } from '../requests/base-url.js';
import { onlyGet } from '../requests/only-get.js';
import { loadedFeed } from './loaded-feed.js';

/** `/feed.json` (JSON Feed 1.1), `/feed.rss` (RSS 2.0) and `/feed.atom`: what was loaded when. */
export function serveFeeds(
  app: FastifyInstance,
  readerOfRequest: () => GraphReader,
  publicUrl: string | null,
): void {
  for (const [path, { type, print }] of Object.entries(FORMS)) {
    onlyGet(app, path, async (request, reply) => {
      const feed = await loadedFeed(readerOfRequest(), baseUrlOf(request, publicUrl));
      return reply.type(type).send(print(feed));
    });
  }
}

const FORMS: Readonly<Record<string, { readonly type: string; readonly print: (feed: Feed) => string }>> = {
  '/feed.json': { type: 'application/feed+json; charset=utf-8', print: jsonFeed },
  '/feed.rss': { type: 'application/rss+xml; charset=utf-8', print: (feed) => feed.rss2() },
  '/feed.atom': { type: 'application/atom+xml; charset=utf-8', print: (feed) => feed.atom1() },
};

/** The package writes version 1; 1.1 differs by the language, which it does not write. */
function jsonFeed(feed: Feed): string {
  const written = JSON.parse(feed.json1()) as Readonly<Record<string, unknown>>;
  return JSON.stringify({ ...written, version: 'https://jsonfeed.org/version/1.1', language: 'zh-CN' });
}
