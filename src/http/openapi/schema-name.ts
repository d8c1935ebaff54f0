import type { Operation } from '../../operations/operation.js';

/** `agency-load` → `AgencyLoadAnswer`. */
export function schemaName({ name }: Operation): string {
  return `${name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Answer`;
}
