import type { ShownLayoutFragment } from '../../../asking/generated/graphql.js';

type Layout = Pick<ShownLayoutFragment, 'basis' | 'grade' | 'verdict'>;

/** How a city stands in a cluster, over all statements. */
export interface Standing {
  /** By the table; null where no table grades it. */
  readonly grade: ShownLayoutFragment['grade'];
  /** Of the table, else of the text; null where nothing says it. */
  readonly verdict: ShownLayoutFragment['verdict'] | null;
  /** A table has it, though its grade cannot be read. */
  readonly isIllegible: boolean;
  /** How many sentences of texts put it there. */
  readonly sentences: number;
}

/** A table grades, a sentence only says that it is there; the two are never mixed. Of several tables the first that grades. */
export function standingOf(layouts: readonly Layout[]): Standing {
  const tables = layouts.filter(({ basis }) => basis === 'TABLE');
  const texts = layouts.filter(({ basis }) => basis === 'TEXT');
  const graded = tables.find(({ grade }) => grade !== null) ?? tables[0];
  return {
    grade: graded?.grade ?? null,
    verdict: graded?.verdict ?? texts[0]?.verdict ?? null,
    isIllegible: graded !== undefined && graded.grade === null,
    sentences: texts.length,
  };
}
