import { edgeFieldsOf, NODE_FIELDS } from '../../domain/graph-model.js';
import type { Change } from '../../domain/release.js';
import type { FieldChange } from './changes-answer.js';

/** Of a relationship: what every one carries. Words are told apart, and keys that only order it tell nobody anything. */
const COMMON_FIELDS = ['position', 'ruleId', 'stated', 'correctionId'] as const;

/** Field by field what is different; of what came or went every field that says something. */
export function fieldChanges(change: Change): readonly FieldChange[] {
  const fields =
    change.subject === 'NODE'
      ? Object.keys(NODE_FIELDS[change.label]).filter((field) => field !== 'id')
      : [...Object.keys(edgeFieldsOf(change.type)), ...COMMON_FIELDS];
  const [before, after] = [change.before, change.after] as unknown as readonly (Fields | null)[];
  return fields
    .map((field) => ({ field, before: inWords(before?.[field]), after: inWords(after?.[field]) }))
    .filter((one) => one.before !== one.after);
}

type Fields = Readonly<Record<string, unknown>>;

/** Nothing, and an empty text or list, is nothing. */
function inWords(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const text = Array.isArray(value) ? value.join('、') : String(value);
  return text === '' ? null : text;
}
