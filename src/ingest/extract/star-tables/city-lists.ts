import type { Source, Span } from '../../../domain/span.js';
import { fold } from '../../fold.js';
import type { ClusterEntry } from '../../gazetteers.js';
import type { PolicyDocument } from '../../policy-tree.js';
import type { ClusterNames } from '../clusters/cluster-names.js';
import type { PlaceNames } from '../places/place-names.js';
import { MARKS } from './mark-table.js';

/** 「云浮（6） ★ 新一代电子信息 ★★ 先进材料 …」: what a map or list prints under a city. */
export interface CityList {
  readonly cityId: string;
  /** The number in brackets behind the city. */
  readonly count: number;
  readonly at: Span;
  readonly items: readonly { readonly cluster: ClusterEntry; readonly marks: number; readonly at: Span }[];
}

/** Markup and bullets between two items take no more than this. */
const GAP_MAX = 64;
const ITEM = new RegExp(`[${MARKS}]{1,9}`);

/** All such lists of a document, wherever they stand: on maps, in tables, in the text. */
export function readCityLists(
  document: PolicyDocument,
  source: Source,
  places: PlaceNames,
  clusters: ClusterNames,
): readonly CityList[] {
  const { text, toSource } = fold(source, [document.root.span]);
  const lists: CityList[] = [];
  for (const label of text.matchAll(/（(\d{1,3})）/g)) {
    const city = cityBefore(text, label.index, places);
    if (city === null) continue;
    const end = label.index + label[0].length;
    const items = itemsFrom(text, end, clusters).map(({ cluster, marks, start, stop }) => ({
      cluster,
      marks,
      at: toSource(start, stop),
    }));
    if (items.length === 0) continue;
    lists.push({ cityId: city.id, count: Number(label[1]), at: toSource(city.start, end), items });
  }
  return lists;
}

function cityBefore(
  text: string,
  end: number,
  places: PlaceNames,
): { readonly id: string; readonly start: number } | null {
  for (let start = Math.max(0, end - 12); start < end; start++) {
    const match = places.longestAt(text, start);
    if (match === null || start + match.length !== end) continue;
    const [only] = match.value.filter(({ level }) => level === 'PREFECTURE' || level === 'MUNICIPALITY');
    if (only !== undefined) return { id: only.id, start };
  }
  return null;
}

function itemsFrom(
  text: string,
  from: number,
  clusters: ClusterNames,
): readonly {
  readonly cluster: ClusterEntry;
  readonly marks: number;
  readonly start: number;
  readonly stop: number;
}[] {
  const items: { cluster: ClusterEntry; marks: number; start: number; stop: number }[] = [];
  let at = from;
  for (;;) {
    const ahead = text.slice(at, at + GAP_MAX + 9);
    const mark = ITEM.exec(ahead);
    if (mark === null || mark.index > GAP_MAX || /（\d{1,3}）/.test(ahead.slice(0, mark.index))) return items;
    const start = at + mark.index + mark[0].length;
    const named = clusters.words.longestAt(text, start);
    if (named === null) return items;
    const stop = start + named.length;
    items.push({ cluster: named.value, marks: mark[0].length, start: at + mark.index, stop });
    at = stop;
  }
}
