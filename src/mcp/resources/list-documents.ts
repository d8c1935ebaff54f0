import type { ListResourcesResult } from '@modelcontextprotocol/sdk/types.js';
import type { OperationRunner } from '../../operations/create-operation-runner.js';
import type { Query } from '../../operations/operation.js';
import { orProtocolError } from './or-protocol-error.js';

interface Documents {
  readonly nodes: readonly {
    readonly id: string;
    readonly title: string;
    readonly documentNumber: string | null;
    readonly issuedOn: string | null;
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const LOADED: Query = {
  name: 'loaded-documents',
  document: `query LoadedDocuments($after: String) {
  policies(first: 100, after: $after, filter: { status: LOADED }) {
    nodes { id title documentNumber issuedOn }
    pageInfo { hasNextPage endCursor }
  }
}`,
};

/** One page of the documents that are loaded, as resources. */
export async function listDocuments(
  runner: OperationRunner,
  after: string | null,
): Promise<ListResourcesResult> {
  const { nodes, pageInfo } = (await orProtocolError(runner.run(LOADED, { after }))) as Documents;
  return {
    resources: nodes.map(({ id, title, documentNumber, issuedOn }) => ({
      uri: `policy-graph://policies/${id}`,
      name: id,
      title,
      description: [documentNumber, issuedOn].filter((one) => one !== null).join(' · '),
      mimeType: 'text/markdown',
    })),
    ...(pageInfo.hasNextPage && pageInfo.endCursor !== null ? { nextCursor: pageInfo.endCursor } : {}),
  };
}
