import type { Office, Place } from '../gazetteers.js';
import type { PrefixReader, PrefixReading } from './jurisdiction-words.js';
import { type OfficeIndex, type OfficeMatch, type Slot, servesPlace } from './office-index.js';

/** An office in a place: what the name may mean. */
export interface FoundOffice {
  readonly place: Place;
  readonly office: Office;
  /** What was printed of the office's name; null where only its function was: 工业和信息化主管部门. */
  readonly words: string | null;
}

/** From the surest way of printing the jurisdiction to none: the first that finds something decides. */
const STAGES: readonly Slot[] = ['full', 'rel', 'party', 'short', 'none'];

/**
 * The offices that a name may mean in a document of `home` (null: of the state, or unknown): none, one, or several.
 *
 * 广东省工业和信息化厅, 省工信厅 and 工信厅 in a document of 广东 are one; 市科技局 is that of the document's own city.
 */
export function findOffice(
  name: string,
  home: Place | null,
  offices: OfficeIndex,
  prefixes: PrefixReader,
): readonly FoundOffice[] {
  const framed = offices.byFrame(name).flatMap((frame) =>
    prefixes
      .readWhole(frame.gap, home)
      .filter(({ place, slot }) => servesPlace(frame.office, place) && fitsSlot(slot, frame))
      .map(({ place }) => ({ place, office: frame.office, words: name })),
  );
  if (framed.length > 0) return oneEach(framed);

  const readings = prefixes.read(name, home);
  for (const stage of STAGES) {
    const found = readings
      .filter(({ slot }) => slot === stage)
      .flatMap((reading) => exactMatches(reading, offices));
    if (found.length > 0) return oneEach(found);
  }
  return [];
}

/** 省工业和信息化主管部门, and names of another level (重庆市科技厅): the office of that kind in the printed place. */
export function findOfficeByKind(
  name: string,
  home: Place | null,
  offices: OfficeIndex,
  prefixes: PrefixReader,
): readonly FoundOffice[] {
  const readings = prefixes.read(name, home).filter(({ slot }) => slot !== 'none' && slot !== 'party');
  for (const stage of STAGES) {
    const found = readings
      .filter(({ slot }) => slot === stage)
      .flatMap(({ place, rest }): readonly FoundOffice[] => {
        const function_ = /^(.{2,20}?)(?:行政)?(?:主管)?(?:部门|机关)$/.exec(rest)?.[1];
        if (function_ === undefined) {
          // The name stands as printed: a district that has 经济信息委 is not given a 工信局.
          return offices
            .byName(rest)
            .flatMap(({ office, slot }) => (slot === 'party' ? [] : asPrinted(office, place, offices)))
            .map((office) => ({ place, office, words: rest }));
        }
        return [...new Set(offices.byFunction(function_).map(({ slug }) => slug))]
          .map((slug) => offices.ofKind(slug, place))
          .filter((office) => office !== null)
          .map((office) => ({ place, office, words: null }));
      });
    if (found.length > 0) return oneEach(found);
  }
  return [];
}

/** 重庆市科技厅: a city has no 厅, so it is the city's office of that kind. */
function asPrinted(office: Office, place: Place, offices: OfficeIndex): readonly Office[] {
  const own = offices.ofKind(office.slug, place);
  if (own === null) return [];
  return office.fullName.endsWith('厅') && place.level !== 'PROVINCE' ? [own] : [office];
}

function exactMatches({ place, slot, rest }: PrefixReading, offices: OfficeIndex): readonly FoundOffice[] {
  const fitting = offices
    .byName(rest)
    .filter((match) => servesPlace(match.office, place) && fitsSlot(slot, match));
  // 江西金融监管局 is a branch of the state, 省金融监管局 the province's: the way of printing decides where it can.
  const exact = fitting.filter((match) => isUsual(slot, match.slot));
  const kinds = new Set(fitting.map(({ office }) => office.slug));
  return (kinds.size > 1 && exact.length > 0 ? exact : fitting).map(({ office }) => ({
    place,
    office,
    words: rest,
  }));
}

function fitsSlot(printed: Slot, match: OfficeMatch): boolean {
  return (match.slot === 'party') === (printed === 'party');
}

function isUsual(printed: Slot, expected: Slot | null): boolean {
  return expected === null ? printed === 'full' || printed === 'rel' : printed === expected;
}

/** One entry per kind of office and place; of a place and one inside it that share a short name, the greater. */
function oneEach(found: readonly FoundOffice[]): readonly FoundOffice[] {
  const unique = new Map(found.map((entry) => [`${entry.place.code} ${entry.office.slug}`, entry]));
  for (const entry of [...found].reverse()) unique.set(`${entry.place.code} ${entry.office.slug}`, entry);
  const all = [...unique.values()];
  return all.filter(
    ({ place, office }) =>
      !all.some(
        (other) =>
          other.office.slug === office.slug &&
          other.place !== place &&
          (other.place.code === `${place.code.slice(0, 2)}0000` || other.place.code === place.parentCode) &&
          other.place.name === place.name,
      ),
  );
}
