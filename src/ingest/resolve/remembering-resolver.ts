import type { AgencyResolution } from './agency-resolution.js';
import type { AgencyResolver } from './agency-resolver.js';

/** Most names that are remembered; then all are forgotten, so that a large load stays within bounds. */
const MOST_REMEMBERED = 50_000;

/** A document names the same few agencies over and over: each is looked up once per jurisdiction and issuer. */
export function rememberingResolver(resolver: AgencyResolver): AgencyResolver {
  const known = new Map<string, AgencyResolution>();
  return {
    resolve(name, context) {
      const key = `${context.jurisdiction ?? ''} ${context.issuer?.id ?? ''} ${name}`;
      const remembered = known.get(key);
      if (remembered !== undefined) return remembered;
      if (known.size >= MOST_REMEMBERED) known.clear();
      const resolution = resolver.resolve(name, context);
      known.set(key, resolution);
      return resolution;
    },
  };
}
