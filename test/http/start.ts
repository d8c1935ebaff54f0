import { readConfig } from '../../src/config.js';
import { createServer, type HttpServer } from '../../src/http/create-server.js';
import type { GraphReader } from '../../src/store/graph-store.js';
import { WORLD } from '../graphql/world.js';
import { createMemoryReader } from '../support/memory-reader.js';
import { pastOf } from '../support/past-of.js';

/** A server on the toy world, or on another reader, asked without a port. */
export function startServer(
  env: Readonly<Record<string, string>> = {},
  reader: GraphReader = createMemoryReader(WORLD),
): Promise<HttpServer> {
  return createServer({
    reader,
    past: pastOf(reader),
    config: readConfig({ PORT: '0', LOG_LEVEL: 'silent', ...env }),
  });
}

/** A reader of which every question fails in this way. */
export function failingReader(error: Error): GraphReader {
  const fail = () => Promise.reject(error);
  return new Proxy({} as GraphReader, {
    get: (_target, name, self) => (name === 'within' ? () => self : name === 'then' ? undefined : fail),
  });
}
