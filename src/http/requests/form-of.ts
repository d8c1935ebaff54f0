import type { FastifyRequest } from 'fastify';
import { HttpProblem } from '../problems/http-problem.js';
import { preferredForm } from './preferred-form.js';

/**
 * In which form an answer is asked for: by the extension of the path where it has one of ours (`city-441900.json`), else by
 * `Accept`. Fails with NOT_ACCEPTABLE, naming the forms that there are.
 */
export function formOf<F extends string>(
  request: FastifyRequest,
  mediaTypes: Readonly<Record<F, string>>,
): { readonly form: F; readonly extension: F | null } {
  const [path = ''] = request.url.split('?', 1);
  const forms = Object.keys(mediaTypes) as F[];
  // `.csl.json` ends in `.json`, too.
  const [extension = null] = forms
    .filter((form) => path.endsWith(`.${form}`))
    .sort((a, b) => b.length - a.length);
  const form = extension ?? preferredForm(request.headers.accept, mediaTypes);
  if (form !== null) return { form, extension };
  const offered = Object.entries(mediaTypes).map(([name, type]) => `${type} (.${name})`);
  throw new HttpProblem(
    'NOT_ACCEPTABLE',
    `The header \`Accept\` takes none of the forms that there are: ${offered.join(', ')}.`,
  );
}
