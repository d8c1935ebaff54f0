import type { TypedDocumentString } from './generated/graphql.js';

/** Asks one document; the answer has exactly the type of its selection. Fails with the API's own sentence and code. */
export type Ask = <Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
) => Promise<Answer>;

/**
 * A client of `address`, such as `http://127.0.0.1:4000`. With `byId` only the hash of a document is sent: the server must
 * then be started with `PERSISTED_DOCUMENTS=examples/typed-client/generated/persisted-documents.json`.
 */
export function createClient(address: string, { byId = false } = {}): Ask {
  return async <Answer, Variables>(
    document: TypedDocumentString<Answer, Variables>,
    variables: Variables,
  ) => {
    const asked = byId ? { documentId: document.__meta__?.hash } : { query: document.toString() };
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ ...asked, variables }),
    });
    const { data, errors } = (await response.json()) as Reply<Answer>;
    const [error] = errors ?? [];
    if (error || !data) throw new Error(`${error?.message} (${error?.extensions?.code})`);
    return data;
  };
}

interface Reply<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}
