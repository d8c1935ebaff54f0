import { HEADER_FIELDS, type HeaderField } from '../labels/labelled-document.js';
import type { Measured } from '../score/measured.js';
import { RELATION_NAMES, type Relation } from '../score/relations.js';
import { type Figures, figuresOf, NOTHING, sumOf, type Tally } from '../score/tally.js';

/** One row of every report. `labelled` counts the labels, `documents` the files that have labels of this kind. */
export interface RelationFigures extends Figures, Tally {
  readonly relation: Relation;
  readonly documents: number;
}

export interface DocumentFigures {
  readonly file: string;
  readonly relations: readonly Omit<RelationFigures, 'documents'>[];
  readonly wrongLeads: number;
}

/** What a measurement comes to. */
export interface AccuracyFigures {
  readonly relations: readonly RelationFigures[];
  /** Mean of the F1 of the fields of the header that occur. */
  readonly headerMacroF1: number;
  readonly fields: readonly (Figures & Tally & { readonly field: HeaderField })[];
  readonly documentsWithWrongLead: number;
  /** Documents that assign nothing, and how many units were read in them all the same. */
  readonly documentsWithoutUnits: number;
  readonly unitsInventedThere: number;
  /** Names of units that were seen and not resolved. */
  readonly leftOpen: number;
  readonly documents: readonly DocumentFigures[];
}

export function accuracyFigures(measured: readonly Measured[]): AccuracyFigures {
  const fields = HEADER_FIELDS.flatMap((field) => {
    const tally = sumOf(measured.map((one) => one.fields[field] ?? NOTHING));
    return tally.expected + tally.got === 0 ? [] : [{ field, ...tally, ...figuresOf(tally) }];
  });
  const macro = fields.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, fields.length);
  const empty = measured.filter(({ inventedUnits }) => inventedUnits !== null);
  return {
    relations: RELATION_NAMES.flatMap((relation) => {
      const tallies = measured.flatMap(({ tallies }) => tallies[relation] ?? []);
      const tally = sumOf(tallies);
      if (tallies.length === 0) return [];
      return [{ relation, ...tally, ...figuresOf(tally), documents: tallies.length }];
    }),
    headerMacroF1: Math.floor(macro * 10_000 + 1e-9) / 10_000,
    fields,
    documentsWithWrongLead: measured.filter(({ wrongLeads }) => wrongLeads > 0).length,
    documentsWithoutUnits: empty.length,
    unitsInventedThere: empty.reduce((sum, { inventedUnits }) => sum + (inventedUnits ?? 0), 0),
    leftOpen: measured.reduce((sum, { leftOpen }) => sum + leftOpen, 0),
    documents: measured.map(({ file, tallies, wrongLeads }) => ({
      file,
      relations: RELATION_NAMES.flatMap((relation) => {
        const tally = tallies[relation];
        return tally === undefined ? [] : [{ relation, ...tally, ...figuresOf(tally) }];
      }),
      wrongLeads,
    })),
  };
}
