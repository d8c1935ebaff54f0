import { inTurns, type Slices } from '../domain/slices.js';
import { PIECE_CHARACTERS, WrittenList } from './written-list.js';
import { WrittenValue } from './written-value.js';

/** An answer of about so many characters is made into text without a look at the clock: half a millisecond, a few stretches of `turns.ts`. */
const STRETCH_CHARACTERS = 128_000;
/** Of a number, a name, and all that stands around them. */
const CHARACTERS_OF_ONE = 12;

/** JSON of an answer, the same as `JSON.stringify` gives. That of a large one is made piece by piece, so that others are answered meanwhile. */
export function answerText(answer: unknown): string | Promise<string> {
  return isShort(answer) ? JSON.stringify(answer) : inTurns(textOf(answer));
}

/** The same in UTF-8: of a large answer no text is ever whole, which with Chinese in it would take twice the bytes for a while. */
export function answerBytes(answer: unknown): Buffer | Promise<Buffer> {
  return isShort(answer) ? Buffer.from(JSON.stringify(answer)) : inTurns(bytesOf(answer));
}

function* textOf(answer: unknown): Slices<string> {
  const pieces: string[] = [];
  yield* write(answer, { push: (piece) => void pieces.push(String(piece)) });
  return pieces.join('');
}

function* bytesOf(answer: unknown): Slices<Buffer> {
  const buffers: Buffer[] = [];
  let text = '';
  const flush = (): void => {
    buffers.push(Buffer.from(text));
    text = '';
  };
  yield* write(answer, {
    push: (piece) => {
      if (typeof piece === 'string') text += piece;
      if (typeof piece !== 'string' || text.length > PIECE_CHARACTERS) flush();
      if (typeof piece !== 'string') buffers.push(piece);
    },
  });
  flush();
  return Buffer.concat(buffers);
}

/** Where JSON goes, piece after piece. */
interface Pieces {
  readonly push: (piece: string | Buffer) => void;
}

function* write(value: unknown, pieces: Pieces): Slices<void> {
  if (value instanceof WrittenList) {
    yield* writeWritten(value, pieces);
    return;
  }
  if (value instanceof WrittenValue) {
    pieces.push(value.json);
    return;
  }
  if (!isOfParts(value) || charactersOf(value) <= PIECE_CHARACTERS) {
    pieces.push(JSON.stringify(value) ?? 'null');
    yield;
    return;
  }
  if (Array.isArray(value)) {
    yield* writeList(value, pieces);
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

function* writeWritten(list: WrittenList, pieces: Pieces): Slices<void> {
  pieces.push('[');
  let isFirst = true;
  for (const part of list.parts()) {
    if (!isFirst) pieces.push(',');
    isFirst = false;
    if (Buffer.isBuffer(part)) pieces.push(part);
    else yield* writeItems(part, pieces);
    yield;
  }
  pieces.push(']');
}

function* writeList(items: readonly unknown[], pieces: Pieces): Slices<void> {
  pieces.push('[');
  yield* writeItems(items, pieces);
  pieces.push(']');
}

/** As many items at a time as are about as short together. */
function* writeItems(items: readonly unknown[], pieces: Pieces): Slices<void> {
  const atOnce = Math.floor((items.length * PIECE_CHARACTERS) / charactersOf(items));
  for (let at = 0; at < items.length; at += Math.max(1, atOnce)) {
    if (at > 0) pieces.push(',');
    if (atOnce > 1) {
      pieces.push(JSON.stringify(items.slice(at, at + atOnce)).slice(1, -1));
      yield;
    } else yield* write(items[at], pieces);
  }
}

/** What says itself how it is written is written so. */
function isOfParts(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !('toJSON' in value);
}

function isShort(value: unknown): boolean {
  return charactersOf(value) <= STRETCH_CHARACTERS;
}

/** About how many: to look at all of an answer takes as long as to make it into text, so the ends and the middle of a list stand for it. */
function charactersOf(value: unknown): number {
  // They are never short: they are written by their parts.
  if (value instanceof WrittenList || value instanceof WrittenValue) return Number.POSITIVE_INFINITY;
  if (typeof value === 'string') return CHARACTERS_OF_ONE + value.length;
  if (typeof value !== 'object' || value === null) return CHARACTERS_OF_ONE;
  let characters = 0;
  if (Array.isArray(value)) {
    const { length } = value;
    const looked = length > 3 ? [value[0], value[length >> 1], value[length - 1]] : value;
    for (const item of looked) characters += charactersOf(item);
    return CHARACTERS_OF_ONE + (characters * length) / Math.max(1, looked.length);
  }
  const parts = value as Readonly<Record<string, unknown>>;
  for (const name in parts) characters += charactersOf(parts[name]);
  return CHARACTERS_OF_ONE + characters;
}
