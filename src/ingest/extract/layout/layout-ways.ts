import type { Span } from '../../../domain/span.js';
import { isJoined, type PlaceHit } from '../places/place-scanner.js';
import { AS, BUILT_THERE, SITE, SITES_BEFORE, TASK, VERBS, WAY_OF_AS } from './layout-words.js';

/** How a sentence puts cities into an industry: 以广州、深圳为核心, 支持珠海…, 东莞重点发展…. */
export interface PlacedCities {
  readonly cities: readonly PlaceHit[];
  /** 核心, 依托, 配套, 支持, 带动, 推进, 优化, 发挥优势, 布局, 重点发展. */
  readonly way: string;
  /** The word that says so, as the text has it: 为主要依托, 着力发展. */
  readonly printed: string;
  /** The words that place the cities, within the text read. */
  readonly at: readonly Span[];
}

/** No half-sentence of the genre is longer; it bounds what is read per city. */
const CLAUSE_LENGTH_MAX = 400;

/** An enumeration of cities with the words around it. */
interface Setting {
  readonly text: string;
  readonly cities: readonly PlaceHit[];
  readonly start: number;
  /** Behind 等市. */
  readonly end: number;
  /** From the last punctuation mark up to the cities. */
  readonly before: string;
  /** From the cities up to the next punctuation mark; 、 is none. */
  readonly after: string;
}

/** A verb that governs what follows in its sentence: 推进深圳建设…，广州建设…. */
interface Carried {
  readonly way: string;
  readonly printed: string;
  readonly at: Span;
  readonly until: number;
}

/** Reads the enumerations of cities one after the other. Cities that no way places are left out. */
export function readWays(text: string, hits: readonly PlaceHit[]): readonly PlacedCities[] {
  const placed: PlacedCities[] = [];
  let carried: Carried | null = null;
  for (const cities of enumerations(text, hits)) {
    const setting = settingOf(text, cities);
    const governed = byVerb(setting);
    if (governed.length > 0) carried = carriedBy(setting, governed);
    const found = byRole(setting) ?? byPlace(setting) ?? (governed.length > 0 ? governed : null);
    placed.push(...(found ?? byCarriedVerb(setting, carried) ?? byTask(setting) ?? []));
  }
  return placed;
}

/** 以珠海、阳江等市产业集聚区为配套 */
function byRole({ cities, start, end, before, after }: Setting): readonly PlacedCities[] | null {
  const as = before.endsWith('以') ? AS.exec(after) : null;
  if (as === null) return null;
  const printed = as[0].slice(as[0].lastIndexOf('为'));
  const way = WAY_OF_AS.get(as[1] as string) ?? '依托';
  return [{ cities, way, printed, at: [{ start: start - 1, end: end + as[0].length }] }];
}

/** 在郑州、洛阳等市布局建设…; 建设A基地和B基地 */
function byPlace({ cities, start, end, before, after }: Setting): readonly PlacedCities[] | null {
  const built = before.endsWith('在') ? BUILT_THERE.exec(after) : null;
  if (built !== null) {
    const at = [{ start: start - 1, end: end + built[0].length }];
    return [{ cities, way: '布局', printed: built[1] as string, at }];
  }
  const sites = SITE.test(after) ? SITES_BEFORE.exec(before) : null;
  if (sites === null) return null;
  return [{ cities, way: '布局', printed: sites[1] as string, at: [{ start: start - before.length, end }] }];
}

/** 依托广州、深圳; 支持…; 推进A基地、B基地建设, where sites are built, each in its city. */
function byVerb({ cities, start, end, before, after }: Setting): readonly PlacedCities[] {
  for (const [shape, way] of VERBS) {
    const verb = shape.exec(before)?.[0];
    if (verb === undefined || (way === '布局' && !SITE.test(after))) continue;
    const placed: PlacedCities = { cities, way, printed: verb, at: [{ start: start - verb.length, end }] };
    const isSite = way === '推进' && after.endsWith('建设') && SITE.test(after);
    return isSite
      ? [placed, { cities, way: '布局', printed: '建设', at: [{ start, end: end + after.length }] }]
      : [placed];
  }
  return [];
}

function carriedBy({ text, start, end }: Setting, governed: readonly PlacedCities[]): Carried | null {
  const last = governed[governed.length - 1];
  if (last === undefined || (last.way !== '推进' && last.way !== '布局')) return null;
  const verb = governed[0]?.printed ?? '';
  const at = { start: start - verb.length, end: start };
  return { way: last.way, printed: verb, at, until: stopAfter(text, '。；！', end) };
}

/** The verb governs each part of its sentence (，广州建设…); a list of sites goes on (、B基地). */
function byCarriedVerb(
  { text, cities, start, end, after }: Setting,
  carried: Carried | null,
): readonly PlacedCities[] | null {
  if (carried === null || start >= carried.until) return null;
  const previous = text[start - 1] ?? '';
  const goesOn =
    carried.way === '推进'
      ? previous === '，' && /^[^，。；]{0,4}?(?:建设|打造|发展)/.test(after)
      : /[、和及]/.test(previous) && SITE.test(after);
  if (!goesOn) return null;
  return [{ cities, way: carried.way, printed: carried.printed, at: [carried.at, { start, end }] }];
}

/** 东莞着力发展…: the city is the subject, and its task follows. */
function byTask({ cities, start, end, before, after }: Setting): readonly PlacedCities[] | null {
  if (before !== '' || after === '') return null;
  const printed = TASK.exec(after)?.[0] ?? after.slice(0, 8);
  return [{ cities, way: '重点发展', printed, at: [{ start, end: end + after.length }] }];
}

/** 广州、深圳、珠海和佛山等市: neighbours belong together. */
function enumerations(text: string, hits: readonly PlaceHit[]): readonly (readonly PlaceHit[])[] {
  const groups: PlaceHit[][] = [];
  for (const hit of hits) {
    const group = groups[groups.length - 1];
    const previous = group?.[group.length - 1];
    if (group !== undefined && previous !== undefined && isJoined(text, previous.end, hit.start))
      group.push(hit);
    else groups.push([hit]);
  }
  return groups;
}

function settingOf(text: string, cities: readonly PlaceHit[]): Setting {
  const start = cities[0]?.start ?? 0;
  const end = cities[cities.length - 1]?.listEnd ?? start;
  const before = text.slice(stopBefore(text, '，。；：！', start), start);
  return { text, cities, start, end, before, after: text.slice(end, stopAfter(text, '，。；', end)) };
}

function stopBefore(text: string, stops: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < CLAUSE_LENGTH_MAX && !stops.includes(text[at - 1] as string)) at--;
  return at;
}

function stopAfter(text: string, stops: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < CLAUSE_LENGTH_MAX && !stops.includes(text[at] as string)) at++;
  return at;
}
