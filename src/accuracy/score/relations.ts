/** What is measured, one row each in every report, in this order. */
export const RELATIONS = {
  units: 'responsible units, in whatever role',
  lead: 'units that lead (牵头)',
  support: 'units that support a lead (配合)',
  assigned: 'units that are assigned, no lead being stated',
  inherited: 'units that a rule stated elsewhere adds',
  joint: 'clauses whose units share the duty (按职责分工负责)',
  resolution: 'units resolved to the office meant, of those named rightly',
  documents: 'documents told apart',
  header: 'facts of the header, of all fields',
  clauses: 'clauses found, by their label and place',
  hierarchy: 'clauses found, with the right parent',
  numbered: 'citations with a number',
  titled: 'citations by title only',
  citationKinds: 'kinds of the citations found',
  targets: 'numeric targets: value, unit and year',
  targetKinds: 'the same with their kind',
  places: 'places that a clause is about',
  cells: 'cells of the cluster–city tables that are not open',
} as const;

export type Relation = keyof typeof RELATIONS;

export const RELATION_NAMES = Object.keys(RELATIONS) as readonly Relation[];
