import { z } from 'zod';
import { CITATION_KINDS, CLAUSE_KINDS, POLICY_KINDS } from '../../src/domain/graph-model.js';
import type { Extraction } from '../../src/reports/extraction.js';

/** What `policy-graph extract --format json` prints, one object per file; `docs/extraction.schema.json` is made from it. */
const line = z.int().min(1).describe('1-based, in the text as read.');
const offset = z.int().min(0).describe('In UTF-16 code units of the text as read.');
const date = z
  .string()
  .regex(/^\d{4}-\d{2}(-\d{2})?$/)
  .nullable();
const named = z.strictObject({
  id: z.string(),
  printed: z.string().describe('The words of the clause that name it.'),
  line,
});

const assignment = z.strictObject({
  agencyId: z.string(),
  name: z.string().describe('Full name of the agency.'),
  printed: z.string().describe('The name as the text prints it.'),
  role: z.enum(['LEAD', 'SUPPORT', 'ASSIGNED']).describe('牵头; 配合; responsible, with no lead stated.'),
  position: z.int().min(1).describe('Place in the list; first listed is not a lead.'),
  jointDuty: z.boolean().describe('按职责分工负责: all of the list share the duty.'),
  group: z.boolean().describe('A group such as 各地级以上市人民政府.'),
  inherited: z.boolean().describe('A rule stated in another clause added the unit, or gave it its role.'),
  ruleId: z.string(),
  evidence: z.strictObject({
    start: offset,
    end: offset,
    quote: z.string().min(1).describe('The text from start to end.'),
    line,
    page: z.int().min(1).nullable().describe('Null where the source has no pages.'),
  }),
});

const clause = z.strictObject({
  id: z.string(),
  number: z.string().nullable().describe('The label as printed: （三）.'),
  heading: z.string().nullable(),
  kind: z.enum(CLAUSE_KINDS),
  parentId: z.string().nullable(),
  line: line.describe('Where the label of the clause stands, 1-based in the text as read.'),
  repeatsId: z.string().nullable().describe('The clause whose lists this row of a table repeats.'),
  assignments: z.array(assignment),
  cities: z.array(named),
  clusters: z.array(named),
});

const citation = z.strictObject({
  title: z.string(),
  number: z.string().nullable().describe('发文字号'),
  kind: z.enum(CITATION_KINDS),
  status: z.enum(['RESOLVED', 'OUTSIDE_CORPUS', 'NO_NUMBER', 'AMBIGUOUS']),
  targetId: z.string(),
  line,
});

const target = z.strictObject({
  kind: z.enum(['TARGET', 'THRESHOLD', 'INCENTIVE', 'PARAMETER']),
  metric: z.string(),
  comparator: z.string(),
  value: z.number(),
  valueTo: z.number().nullable(),
  unit: z.string(),
  unitPrinted: z.string(),
  printed: z.string(),
  year: z.int().nullable(),
  dueOn: z.string().nullable(),
  scope: z.string().nullable(),
  line,
});

const policy = z.strictObject({
  id: z.string(),
  documentNumber: z.string().nullable().describe('发文字号'),
  title: z.string(),
  kind: z.enum(POLICY_KINDS),
  issuers: z.array(z.string()).describe('发文机关'),
  addressees: z.array(z.string()).describe('主送机关'),
  contacts: z.array(z.string()),
  signatories: z.array(z.string()).describe('签发人'),
  issuedOn: date.describe('成文日期'),
  effectiveOn: date,
  expiresOn: date,
  clauses: z.array(clause).describe('In the order of the document.'),
  citations: z.array(citation),
  targets: z.array(target),
});

const unresolved = z.strictObject({
  kind: z.enum(['AGENCY', 'PLACE', 'CLUSTER', 'POLICY']),
  printed: z.string(),
  clauseId: z.string().nullable(),
  line,
  at: z
    .strictObject({ start: z.int().min(0), end: z.int().min(1) })
    .exactOptional()
    .describe('Left out where the words are printed in pieces.'),
  candidates: z.array(z.string()),
  reason: z.string(),
});

const diagnostic = z.strictObject({
  ruleId: z.string(),
  severity: z.enum(['INFO', 'WARNING', 'ERROR']),
  message: z.string(),
  line,
  column: z.int().min(1),
});

export const extractionSchema = z
  .strictObject({
    file: z.string(),
    policies: z.array(policy).describe('The documents of the file; an instrument follows its notice.'),
    unresolved: z.array(unresolved).describe('Names that could not be decided; nothing is guessed.'),
    diagnostics: z.array(diagnostic),
  })
  .meta({
    title: 'Extraction',
    description: 'What `policy-graph extract --format json` prints, one object for each file.',
  });

type ReadonlyDeep<T> = T extends object ? { readonly [K in keyof T]: ReadonlyDeep<T[K]> } : T;
type Printed = ReadonlyDeep<z.infer<typeof extractionSchema>>;

/** Compiles only while schema and type say the same. */
export const SCHEMA_FITS_TYPE: [
  Printed extends Extraction ? true : never,
  Extraction extends Printed ? true : never,
] = [true, true];
