import { decide } from '../../corrections/decide.js';
import { propose } from '../../corrections/propose.js';
import type { Recorded } from '../../corrections/recorded.js';
import { DomainError } from '../../domain/errors.js';
import type { Person } from '../../domain/person.js';
import type { Editors } from '../../editors/editors.js';
import { identify } from '../../editors/identify.js';
import type { EditingResult } from '../../graphql/editing.js';
import type { GraphStore } from '../../store/graph-store.js';
import { createQueue } from './create-queue.js';
import type { EditingOf } from './editing-of.js';

export interface EditingOptions {
  /** Opened for writing. */
  readonly store: GraphStore;
  /** Folder of the files of corrections. */
  readonly folder: string;
  readonly editors: Editors;
}

/** Changes are made one after the other, so that of two that come at once the second sees the first. */
export function createEditing({ store, folder, editors }: EditingOptions): EditingOf {
  const inTurn = createQueue();
  const now = (): string => new Date().toISOString();
  return (authorization) => ({
    viewer: () => identify(editors, authorization),
    propose: async (proposal) => {
      const { name } = needed(identify(editors, authorization));
      const at = { store, folder, isApplied: true };
      return resultOf(await inTurn(() => propose(at, proposal, { by: name, at: now() })));
    },
    decide: async ({ id, isAccepted, reason }) => {
      const { name, role } = needed(identify(editors, authorization));
      if (role !== 'editor') throw onlyReads(name);
      const verdict = isAccepted ? 'ACCEPTED' : 'REFUSED';
      const needsSecond = !editors.mayAcceptOwn;
      const decision = { id, verdict, reason, by: name, needsSecond } as const;
      return resultOf(await inTurn(() => decide({ store, folder }, { ...decision, at: now() })));
    },
  });
}

function needed(person: Person | null): Person {
  if (person !== null) return person;
  throw new DomainError(
    'NOT_AUTHENTICATED',
    'Only people with a token may change something: send it as `Authorization: Bearer <token>`.',
  );
}

function onlyReads(name: string): DomainError {
  return new DomainError(
    'NOT_ALLOWED',
    `${name} may propose corrections, but not decide on them: ask an editor.`,
  );
}

/** As the log of the store has it. */
function resultOf({ correction, logged, isChanged }: Recorded): EditingResult {
  const where = { clauseNow: null, stands: false, replaced: [], moved: [] } as const;
  return {
    correction: logged ?? { ...correction, ...where, outcome: 'CONFLICT', detail: NOT_HERE },
    isChanged,
  };
}

const NOT_HERE = 'The document that it is about is not loaded: the correction is applied when it is.';
