import type { TypedDocumentString } from './generated/graphql.js';

/** A question that was not answered, with what the server says of it. */
export class AskError extends Error {
  /** A code of docs/errors.md; `OFFLINE` where no server answered. */
  readonly code: string;
  /** What a name may have meant. */
  readonly candidates: readonly Candidate[];

  constructor(message: string, code: string, candidates: readonly Candidate[] = []) {
    super(message);
    this.name = 'AskError';
    this.code = code;
    this.candidates = candidates;
  }
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** What tells a city from its namesakes. */
  readonly province?: string | null;
}

/** Asks the server this page came from. Fails with AskError; a query that is given up (`signal`) fails as `fetch` does. */
export async function ask<A, V>(
  document: TypedDocumentString<A, V>,
  variables: V,
  options: { readonly signal?: AbortSignal; readonly token?: string } = {},
): Promise<A> {
  const { signal, token } = options;
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      // A question that is refused is an answer, too: with the other media type the browser would log it as a failure.
      accept: 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: String(document), variables }),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new AskError('The server does not answer.', 'OFFLINE');
  });
  const answer = (await response.json().catch(() => ({}))) as Answer<A>;
  const [error] = answer.errors ?? [];
  if (error) throw askErrorOf(error);
  if (answer.data) return answer.data;
  throw new AskError(`The server answered with status ${response.status}.`, 'OFFLINE');
}

interface Answer<A> {
  readonly data?: A | null;
  readonly errors?: readonly GraphqlError[];
}

interface GraphqlError {
  readonly message: string;
  readonly extensions?: {
    readonly code?: string;
    readonly details?: { readonly candidates?: readonly unknown[] };
  };
}

function askErrorOf({ message, extensions }: GraphqlError): AskError {
  const candidates = (extensions?.details?.candidates ?? []).filter(
    (one): one is Candidate => typeof one === 'object' && one !== null && 'id' in one && 'name' in one,
  );
  return new AskError(message, extensions?.code ?? 'INTERNAL_SERVER_ERROR', candidates);
}
