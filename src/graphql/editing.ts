import type { CorrectedType, CorrectionKind, LoggedCorrection } from '../domain/correction.js';
import { DomainError } from '../domain/errors.js';
import type { Person } from '../domain/person.js';

/** A relationship of a clause, and what it leads to, by id or name. */
export interface NamedClaim {
  readonly type: CorrectedType;
  readonly to: string;
}

/** What a reader says of a clause. */
interface CorrectionProposal {
  readonly clauseId: string;
  readonly kind: CorrectionKind;
  readonly extracted: NamedClaim | null;
  readonly corrected: NamedClaim | null;
  /** Null: the words behind `extracted`. */
  readonly words: string | null;
  readonly reason: string;
}

/** What an editor says. */
interface CorrectionVerdict {
  readonly id: string;
  readonly isAccepted: boolean;
  readonly reason: string;
}

export interface EditingResult {
  readonly correction: LoggedCorrection;
  /** False where nothing had to be done. */
  readonly isChanged: boolean;
}

/**
 * What one request may change, in the name of whoever sent it. Whoever serves makes it; GraphQL only asks. Everything fails with
 * NOT_AUTHENTICATED for an unknown token, and where one is needed and none was sent.
 */
export interface Editing {
  /** Null where no token was sent. */
  viewer(): Person | null;
  /** Fails with NOT_ALLOWED, CORRECTION_INVALID, NOT_FOUND, and AMBIGUOUS_NAME with the candidates. */
  propose(proposal: CorrectionProposal): Promise<EditingResult>;
  /** Fails with NOT_ALLOWED, CORRECTION_INVALID, CORRECTION_NOT_FOUND, CORRECTIONS_CONTRADICT. */
  decide(verdict: CorrectionVerdict): Promise<EditingResult>;
}

/** Of a server that knows nobody, and wherever only questions are answered. */
export const NO_EDITING: Editing = {
  viewer: () => null,
  propose: async () => refuse(),
  decide: async () => refuse(),
};

function refuse(): never {
  throw new DomainError(
    'NOT_ALLOWED',
    'This server changes nothing: it was started without EDITORS, the file of the people who may. Ask whoever runs it, or use the command line: `policy-graph corrections --help`.',
  );
}
