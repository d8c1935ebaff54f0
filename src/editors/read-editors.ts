import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { DomainError } from '../domain/errors.js';
import { isRecord } from '../domain/is-record.js';
import { PERSON_ROLES } from '../domain/person.js';
import type { Editors } from './editors.js';

const NAME_CHARACTERS_MAX = 100;
const PEOPLE_MAX = 10_000;

const FILE = z.strictObject({
  mayAcceptOwn: z.boolean('must be true or false').default(false),
  people: z
    .array(
      z.strictObject({
        name: z
          .string('must be a text')
          .trim()
          .min(1, 'must not be empty')
          .max(NAME_CHARACTERS_MAX, `must have at most ${NAME_CHARACTERS_MAX} characters`),
        role: z.enum(PERSON_ROLES, 'must be reader or editor'),
        // Who put the token itself here must not find it in a log: a value is never repeated.
        sha256: z
          .string('must be a text of 64 hex digits; put it in quotes')
          .regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits, as `policy-graph token` prints them'),
      }),
      'must be a list',
    )
    .min(1, 'must name somebody')
    .max(PEOPLE_MAX, `must name at most ${PEOPLE_MAX}`),
});

/** The people of a YAML file. Fails with INVALID_CONFIG, which names the entry and its fault, and never a hash or a token. */
export function readEditors(file: string): Editors {
  const content = contentOf(file);
  const result = FILE.safeParse(content);
  if (!result.success) {
    throw unusable(
      file,
      result.error.issues.map(({ path, message, code }) =>
        code === 'unrecognized_keys'
          ? `${entryOf(path, content)}: has a key that is not known`
          : `${entryOf(path, content)}: ${message}`,
      ),
    );
  }
  const { people } = result.data;
  const twice = [
    ...repeated(people.map(({ name }) => name)).map((at) => `people[${at}]: the name stands there before`),
    ...repeated(people.map(({ sha256 }) => sha256)).map((at) => `people[${at}]: the sha256 is another's too`),
  ];
  if (twice.length > 0) throw unusable(file, twice);
  return result.data;
}

function contentOf(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw unusable(file, ['it cannot be read'], error);
  }
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch {
    // The parser's sentence repeats the line, which may hold a token.
    throw unusable(file, ['it is no YAML']);
  }
}

/** `people[2] (李读者) role`, so that it is found in a long file. */
function entryOf(path: readonly PropertyKey[], content: unknown): string {
  const [list, at, field] = path;
  if (list !== 'people' || typeof at !== 'number') return path.length === 0 ? 'the file' : path.join('.');
  const entry = isRecord(content) && Array.isArray(content.people) ? content.people[at] : null;
  const name = isRecord(entry) && typeof entry.name === 'string' ? ` (${entry.name.slice(0, 20)})` : '';
  return `people[${at}]${name}${field === undefined ? '' : ` ${String(field)}`}`;
}

/** Where a value stands that stood there before. */
function repeated(values: readonly string[]): readonly number[] {
  const seen = new Set<string>();
  return values.flatMap((value, at) => {
    if (seen.has(value)) return [at];
    seen.add(value);
    return [];
  });
}

/** Most faults that a sentence lists. */
const FAULTS_MAX = 5;

function unusable(file: string, faults: readonly string[], cause?: unknown): DomainError {
  const shown = faults.slice(0, FAULTS_MAX).join('; ');
  const others = faults.length > FAULTS_MAX ? `; and ${faults.length - FAULTS_MAX} more` : '';
  return new DomainError(
    'INVALID_CONFIG',
    `EDITORS names ${file}, which cannot be used: ${shown}${others}. \`policy-graph token\` prints an entry as it has to be.`,
    { variables: ['EDITORS'] },
    cause,
  );
}
