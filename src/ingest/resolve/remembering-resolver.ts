import { createMemory } from '../remembered.js';
import type { AgencyResolution } from './agency-resolution.js';
import type { AgencyResolver } from './agency-resolver.js';

/** A document names the same few agencies over and over: each is looked up once per jurisdiction and issuer. */
export function rememberingResolver(resolver: AgencyResolver): AgencyResolver {
  const memory = createMemory<AgencyResolution>();
  return {
    resolve(name, context) {
      const key = `${context.jurisdiction ?? ''} ${context.issuer?.id ?? ''} ${name}`;
      return memory(key, () => resolver.resolve(name, context));
    },
  };
}
