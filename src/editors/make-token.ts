import { createHash, randomBytes } from 'node:crypto';
import { stringify } from 'yaml';
import { DomainError } from '../domain/errors.js';
import type { Person } from '../domain/person.js';

const TOKEN_BYTES = 32;
const NAME_CHARACTERS_MAX = 100;

export interface NewToken {
  /** `pgt_` and 43 characters, made of 256 random bits: safe in a header, and found by scanners for secrets. */
  readonly token: string;
  /** What is to be added to the file's `people`. */
  readonly entry: string;
}

/** A fresh token for somebody, told once, and the entry by which it is known. Fails with INVALID_ARGUMENT. */
export function makeToken({ name, role }: Person): NewToken {
  const called = name.trim();
  if (called === '' || called.length > NAME_CHARACTERS_MAX) {
    throw new DomainError(
      'INVALID_ARGUMENT',
      `A name has 1 to ${NAME_CHARACTERS_MAX} characters: give it as \`--name 王编辑\`.`,
    );
  }
  const token = `pgt_${randomBytes(TOKEN_BYTES).toString('base64url')}`;
  const sha256 = createHash('sha256').update(token).digest('hex');
  return { token, entry: stringify([{ name: called, role, sha256 }], { lineWidth: 0 }) };
}
