/** Fragments that published queries may use; each query gets those that it names. */
export const FRAGMENTS: Readonly<Record<string, string>> = {
  Completeness: `fragment Completeness on Completeness {
  documents
  issuedFrom
  issuedUntil
  loadedAt
  clauses
  clausesWithoutUnits
  unresolved { kind count }
  relations { relation precision recall f1 labelled documents }
  isTruncated
  notes
}`,
};
