/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type TrustQueryVariables = Exact<{
  release?: number | null | undefined;
}>;


export type TrustQuery = { readonly completeness: { readonly release: number, readonly releasedAt: string | null, readonly documents: number, readonly clauses: number, readonly isTruncated: boolean, readonly notes: ReadonlyArray<string> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const TrustDocument = new TypedDocumentString(`
    query Trust($release: Int) @asOf(release: $release) {
  completeness {
    release
    releasedAt
    documents
    clauses
    isTruncated
    notes
  }
}
    `) as unknown as TypedDocumentString<TrustQuery, TrustQueryVariables>;