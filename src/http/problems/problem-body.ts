import { PROBLEM_KINDS } from './problem-kinds.js';
import type { Failure } from './problem-of.js';

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** A failure as RFC 9457 has it; `code` is for programs, `title` and `detail` are for people. No `url`: it could not be read. */
export function problemBody(
  { code, status, detail, details, id }: Failure,
  base: string,
  url: string,
): string {
  return JSON.stringify({
    type: `${base}/v1/errors#${code}`,
    title: PROBLEM_KINDS[code].title,
    status,
    detail,
    ...(url === '' ? {} : { instance: url.slice(0, INSTANCE_CHARACTERS_MAX) }),
    code,
    ...(Object.keys(details).length > 0 ? { details } : {}),
    ...(id === null ? {} : { id }),
  });
}

/** No more of the address is repeated than anybody reads. */
const INSTANCE_CHARACTERS_MAX = 500;
