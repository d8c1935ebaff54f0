import type { Person } from '../domain/person.js';

/** Everybody who may propose corrections or decide on them, as the file named by `EDITORS` says. */
export interface Editors {
  readonly people: readonly KnownPerson[];
  /** Whether who proposed a correction may accept it as well; else a second person has to. */
  readonly mayAcceptOwn: boolean;
}

interface KnownPerson extends Person {
  /** Hex SHA-256 of the token: the token itself is kept nowhere. */
  readonly sha256: string;
}
