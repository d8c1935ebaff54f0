/** Fragments that published queries may use; each query gets those that it names. */
export const FRAGMENTS: Readonly<Record<string, string>> = {
  Completeness: `fragment Completeness on Completeness {
  release
  releasedAt
  documents
  issuedFrom
  issuedUntil
  loadedAt
  clauses
  clausesWithoutUnits
  unresolved { kind count }
  relations { relation precision recall f1 labelled documents }
  corrected
  correctionConflicts
  isTruncated
  notes
}`,
  Correction: `fragment Correction on Correction {
  id kind status outcome detail stands sourceId sha256 clauseId
  clause { id number heading policy { id title documentNumber } }
  extracted { relationship role toId name }
  corrected { relationship role toId name }
  quote start end reason proposedBy proposedAt
  decision { by at reason }
}`,
  NodeName: `fragment NodeName on Node {
  __typename
  id
  ... on Policy { title documentNumber }
  ... on Clause { number heading }
  ... on Agency { name shortName }
  ... on City { name fullName }
  ... on Region { name }
  ... on Cluster { name }
  ... on Target { metric printed year }
}`,
  ComparedPolicy: `fragment ComparedPolicy on ComparedPolicy {
  policy { id title documentNumber kind issuedOn effectiveOn expiresOn validity addressees }
  parts { id title }
  issuers { id name }
  clauses
  measures
  targets
}`,
};
