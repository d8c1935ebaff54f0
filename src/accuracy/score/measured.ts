import type { HeaderField } from '../labels/labelled-document.js';
import type { Relation } from './relations.js';
import type { Tally } from './tally.js';

/** One labelled document held against what was read from it. */
export interface Measured {
  readonly file: string;
  /** Relations that the labels say nothing on are left out. */
  readonly tallies: Readonly<Partial<Record<Relation, Tally>>>;
  readonly fields: Readonly<Partial<Record<HeaderField, Tally>>>;
  /** In the order of the text. */
  readonly faults: readonly Fault[];
  /** Names of units seen and not resolved; of those labelled each is also among the faults, as missed. */
  readonly leftOpen: number;
  readonly wrongLeads: number;
  /** Units read where the labels have none in the whole file; null where they have some. */
  readonly inventedUnits: number | null;
}

/** One thing that is wrong, told so that it can be found and mended without opening the file. */
export interface Fault {
  readonly relation: Relation;
  /** 1-based. */
  readonly line: number;
  /** The clause it is about: （三）加快…; '' where it is about the document. */
  readonly clause: string;
  /** What is wrong in one word: missed, invented, role, clause, printed, left open, office. */
  readonly what: string;
  readonly expected: string;
  readonly got: string;
  readonly ruleId: string;
  /** The words around, line ends shown as ⏎. */
  readonly around: string;
}
