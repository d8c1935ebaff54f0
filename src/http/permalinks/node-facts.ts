import { type GraphQLField, getNamedType, isEnumType } from 'graphql';
import { type Html, html } from '../../reports/html.js';
import { splitDescription } from './split-description.js';

type Fields = readonly GraphQLField<unknown, unknown>[];

/** Values with the names that the schema gives them, those that are there. */
export function factsOf(fields: Fields, values: Readonly<Record<string, unknown>>): readonly Html[] {
  return fields.flatMap((field) => {
    const value = shown(field, values[field.name]);
    if (value === null) return [];
    const { en, zh } = splitDescription(field.description);
    return [
      html`<dt title="${en}">${zh} <span lang="en">${spaced(field.name)}</span></dt><dd>${value}</dd>
`,
    ];
  });
}

/** issuedOn → issued on */
function spaced(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Null where there is nothing to show. */
export function shown(field: GraphQLField<unknown, unknown>, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) {
    return value.length === 0 ? null : value.map((one) => shown(field, one)).join('；');
  }
  if (typeof value === 'boolean') return value ? '是' : '否';
  const type = getNamedType(field.type);
  const meant = isEnumType(type) ? type.getValue(String(value)) : undefined;
  return meant ? splitDescription(meant.description).zh || String(value) : String(value);
}
