/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type LeadsOfCityQueryVariables = Exact<{
  city: string;
  first: number;
  after?: string | null | undefined;
}>;


export type LeadsOfCityQuery = { cityLeads: { city: { fullName: string }, ranking: Array<{ leads: number, agency: { shortName: string } }>, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ clause: { id: string, number: string | null }, policy: { title: string }, leads: Array<{ expanded: string, evidence: Array<{ quote: string, line: number }> }> }> } } };

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

export const LeadsOfCityDocument = new TypedDocumentString(`
    query LeadsOfCity($city: String!, $first: Int!, $after: String) {
  cityLeads(city: $city) {
    city {
      fullName
    }
    ranking(first: 3) {
      agency {
        shortName
      }
      leads
    }
    measures(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        clause {
          id
          number
        }
        policy {
          title
        }
        leads {
          expanded
          evidence {
            quote
            line
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:d9cd572af46687bb6d7dc2959ec86c17489d1b0121145b74c3372ef6e36893b9"}) as unknown as TypedDocumentString<LeadsOfCityQuery, LeadsOfCityQueryVariables>;