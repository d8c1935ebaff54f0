import { inTurns, type Slices } from '../domain/slices.js';

/** An answer up to about so many characters is made into text at one stretch. */
const STRETCH_CHARACTERS = 64_000;
/** Of a number, a name, and all that stands around them. */
const CHARACTERS_OF_ONE = 12;

/** JSON of an answer, the same as `JSON.stringify` gives. That of a large one is made piece by piece, so that others are answered meanwhile. */
export function answerText(answer: unknown): string | Promise<string> {
  return isShort(answer) ? JSON.stringify(answer) : inTurns(textOf(answer));
}

function* textOf(answer: unknown): Slices<string> {
  const pieces: string[] = [];
  yield* write(answer, pieces);
  return pieces.join('');
}

function* write(value: unknown, pieces: string[]): Slices<void> {
  if (!isOfParts(value) || isShort(value)) {
    pieces.push(JSON.stringify(value) ?? 'null');
    yield;
    return;
  }
  if (Array.isArray(value)) {
    pieces.push('[');
    for (let at = 0; at < value.length; at++) {
      if (at > 0) pieces.push(',');
      yield* write(value[at], pieces);
    }
    pieces.push(']');
    return;
  }
  pieces.push('{');
  let isFirst = true;
  for (const [name, part] of Object.entries(value)) {
    if (part === undefined) continue;
    pieces.push(`${isFirst ? '' : ','}${JSON.stringify(name)}:`);
    isFirst = false;
    yield* write(part, pieces);
  }
  pieces.push('}');
}

/** What says itself how it is written is written so. */
function isOfParts(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !('toJSON' in value);
}

function isShort(value: unknown): boolean {
  return left(value, STRETCH_CHARACTERS) > 0;
}

/** How many of so many characters are left after this value; it is not looked at further than that. */
function left(value: unknown, characters: number): number {
  const own = characters - CHARACTERS_OF_ONE;
  if (typeof value === 'string') return own - value.length;
  if (typeof value !== 'object' || value === null) return own;
  let rest = own;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length && rest > 0; at++) rest = left(value[at], rest);
    return rest;
  }
  const parts = value as Readonly<Record<string, unknown>>;
  for (const name in parts) {
    if (rest <= 0) break;
    rest = left(parts[name], rest);
  }
  return rest;
}
