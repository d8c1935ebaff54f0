import { HEADER_FIELDS, type HeaderField } from '../labels/labelled-document.js';
import type { Measured } from '../score/measured.js';
import { RELATION_NAMES, type Relation } from '../score/relations.js';
import { type CorrectionFigures, NO_CORRECTIONS } from '../score/score-corrections.js';
import { type Figures, figuresOf, NOTHING, sumOf, type Tally } from '../score/tally.js';

/** One row of every report. `labelled` counts the labels, `documents` the files that have labels of this kind. */
interface RelationFigures extends Figures, Tally {
  readonly relation: Relation;
  readonly documents: number;
}

interface DocumentFigures {
  readonly file: string;
  /** F1 of every relation that its labels have. */
  readonly f1: Readonly<Partial<Record<Relation, number>>>;
  readonly wrongLeads: number;
}

/** How often one thing goes wrong: `lead missed`. */
interface FaultCount {
  readonly relation: Relation;
  readonly what: string;
  readonly count: number;
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
  readonly faults: readonly FaultCount[];
  /** Labels of single claims, never mixed into the figures above. */
  readonly corrections: CorrectionFigures;
}

export function accuracyFigures(
  measured: readonly Measured[],
  corrections: CorrectionFigures = NO_CORRECTIONS,
): AccuracyFigures {
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
      return [
        {
          relation,
          ...tally,
          ...figuresOf(tally),
          documents: tallies.filter(({ expected }) => expected > 0).length,
        },
      ];
    }),
    headerMacroF1: Math.floor(macro * 10_000 + 1e-9) / 10_000,
    fields,
    documentsWithWrongLead: measured.filter(({ wrongLeads }) => wrongLeads > 0).length,
    documentsWithoutUnits: empty.length,
    unitsInventedThere: empty.reduce((sum, { inventedUnits }) => sum + (inventedUnits ?? 0), 0),
    leftOpen: measured.reduce((sum, { leftOpen }) => sum + leftOpen, 0),
    documents: measured.map(({ file, tallies, wrongLeads }) => ({
      file,
      f1: Object.fromEntries(
        RELATION_NAMES.flatMap((relation) => {
          const tally = tallies[relation];
          return tally === undefined || tally.expected + tally.got === 0
            ? []
            : [[relation, figuresOf(tally).f1]];
        }),
      ),
      wrongLeads,
    })),
    faults: faultCounts(measured),
    corrections,
  };
}

function faultCounts(measured: readonly Measured[]): readonly FaultCount[] {
  const counts = new Map<string, FaultCount>();
  for (const { relation, what } of measured.flatMap(({ faults }) => faults)) {
    const key = `${relation} ${what}`;
    counts.set(key, { relation, what, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const order = (relation: Relation): number => RELATION_NAMES.indexOf(relation);
  return [...counts.values()].sort(
    (a, b) => order(a.relation) - order(b.relation) || b.count - a.count || (a.what < b.what ? -1 : 1),
  );
}
