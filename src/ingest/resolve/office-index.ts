import type { Office, Place } from '../gazetteers.js';

/** How the jurisdiction is printed in a name: 广东省, 广东, 省, 省委, or not at all. */
export type Slot = 'full' | 'short' | 'rel' | 'party' | 'none';

/** An office that the words after (or around) the jurisdiction may name. */
export interface OfficeMatch {
  readonly office: Office;
  /** How the gazetteer expects the jurisdiction with this name; null where any way will do. */
  readonly slot: Slot | null;
}

/** Finds offices by their names without the jurisdiction. */
export interface OfficeIndex {
  /** 科技厅: whatever the level. */
  byName(rest: string): readonly OfficeMatch[];
  /** 国家税务总局…税务局, 中国电信…分公司: the words in the gap, and the office that has such a gap. */
  byFrame(name: string): readonly (OfficeMatch & { readonly gap: string })[];
  /** 工业和信息化, 市场监管: the offices in charge of a function. */
  byFunction(stem: string): readonly Office[];
  /** The office of that kind for a place; the variant most usual there stands first in the gazetteer. */
  ofKind(slug: string, place: Place): Office | null;
}

interface Frame extends OfficeMatch {
  readonly before: string;
  readonly after: string;
}

const SLOT = /^(.*)\{(full|short|rel|party)\}(.*)$/;
const FRAME_KEY_LENGTH = 1;

export function createOfficeIndex(offices: readonly Office[]): OfficeIndex {
  const names = new Map<string, OfficeMatch[]>();
  const frames = new Map<string, Frame[]>();
  const functions = new Map<string, Office[]>();
  const kinds = new Map<string, Office[]>();
  for (const office of offices) {
    push(kinds, office.slug, office);
    for (const name of new Set([office.fullName, office.shortName, ...office.aliases])) {
      const parts = SLOT.exec(name);
      const before = parts?.[1] ?? '';
      const slot = (parts?.[2] ?? null) as Slot | null;
      const rest = parts === null ? name : (parts[3] ?? '');
      // 中共 stands before a party committee or not; the prefix parser takes it off.
      if (before === '' || before === '中共') {
        pushNew(names, rest, { office, slot }, (other) => other.office === office && other.slot === slot);
      } else {
        push(frames, before.slice(0, FRAME_KEY_LENGTH), { office, slot, before, after: rest });
      }
      const stem = functionOf(rest);
      if (slot === null && stem !== null) pushNew(functions, stem, office, (other) => other === office);
    }
  }
  return {
    byName: (rest) => names.get(rest) ?? [],
    byFrame(name) {
      const possible = frames.get(name.slice(0, FRAME_KEY_LENGTH)) ?? [];
      return possible
        .filter(
          ({ before, after }) =>
            name.length > before.length + after.length && name.startsWith(before) && name.endsWith(after),
        )
        .map(({ office, slot, before, after }) => ({
          office,
          slot,
          gap: name.slice(before.length, name.length - after.length),
        }));
    },
    byFunction: (stem) => functions.get(stem) ?? [],
    ofKind: (slug, place) => (kinds.get(slug) ?? []).find((office) => servesPlace(office, place)) ?? null,
  };
}

/** Whether a place of that level has the office. Municipalities name theirs like provinces or like cities, but never 厅. */
export function servesPlace(office: Office, place: Place): boolean {
  switch (place.level) {
    case 'PROVINCE':
      return office.tiers.includes('PROVINCE');
    case 'MUNICIPALITY':
      return (
        !/(?<!办公)厅$/.test(office.fullName) &&
        (office.tiers.includes('PROVINCE') || office.tiers.includes('CITY'))
      );
    case 'PREFECTURE':
      return office.tiers.includes('CITY');
    case 'COUNTY':
      return office.tiers.includes('COUNTY');
  }
}

/** 工业和信息化厅 → 工业和信息化. Null where the rest would be no function. */
function functionOf(name: string): string | null {
  const stem = name.replace(/(?:委员会|办公室|厅|局|委|办)$/, '');
  return stem !== name && stem.length >= 2 ? stem : null;
}

function push<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function pushNew<V>(lists: Map<string, V[]>, key: string, value: V, same: (other: V) => boolean): void {
  if (!(lists.get(key) ?? []).some(same)) push(lists, key, value);
}
