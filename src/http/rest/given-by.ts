import type { FastifyRequest } from 'fastify';
import { DomainError } from '../../domain/errors.js';

type Values = Readonly<Record<string, unknown>>;

/** What a link gives by name, in its path and behind its question mark; the extension is no part of an id. */
export function givenBy({ params, query }: FastifyRequest, extension: string | null): Values {
  const inPath = Object.entries(params as Readonly<Record<string, string>>);
  const twice = inPath.find(([name]) => Object.hasOwn(query as Values, name));
  if (twice) {
    const [name] = twice;
    throw new DomainError('INVALID_ARGUMENT', `${name} is a part of the path; it cannot be given again.`, {
      parameter: name,
    });
  }
  const ending = extension === null ? '' : `.${extension}`;
  const last = inPath.length - 1;
  return {
    ...(query as Values),
    ...Object.fromEntries(
      inPath.map(([name, value], at) => [
        name,
        at === last && value.endsWith(ending) ? value.slice(0, value.length - ending.length) : value,
      ]),
    ),
  };
}
