import type { Config } from '../config.js';

/** Where the links of a file lead: to the public server, else to the one that `serve` starts here. */
export function linksBase({ publicUrl, port, host }: Pick<Config, 'publicUrl' | 'port' | 'host'>): string {
  return publicUrl ?? `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`;
}
