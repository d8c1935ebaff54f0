import { isJoined, type PlaceHit } from './place-scanner.js';

/** How a sentence puts cities into an industry: 以广州、深圳为核心, 支持珠海…, 东莞重点发展…. */
export interface PlacedCities {
  readonly cities: readonly PlaceHit[];
  /** 核心, 依托, 配套, 支持, 带动, 推进, 优化, 发挥优势, 布局, 重点发展. */
  readonly way: string;
  /** The word that says so, as the text has it: 为主要依托, 着力发展. */
  readonly printed: string;
  /** The words that place the cities, within the text read. */
  readonly start: number;
  readonly end: number;
}

/** 以…为核心: the word after 为 says how. */
const AS = /^[^，。；、]{0,14}?为(?:主要|重点|重要)?(核心|依托|配套|支撑|龙头|引领|重点|主体)/;
const WAY_OF_AS: ReadonlyMap<string, string> = new Map([
  ['核心', '核心'], ['龙头', '核心'], ['引领', '核心'], ['主体', '核心'], ['依托', '依托'], ['支撑', '依托'], ['配套', '配套'], ['重点', '重点发展'],
]); // biome-ignore format: one screen

/** Words directly before the first city of an enumeration. */
const BEFORE: readonly (readonly [RegExp, string])[] = [
  [/依托$/, '依托'],
  [/(?:重点|大力|积极)?支持$/, '支持'],
  [/(?:辐射)?带动$/, '带动'],
  [/(?:重点|加快|积极|大力|统筹)?推进$/, '推进'],
  [/(?:重点|加快)?推动$/, '推进'],
  [/优化$/, '优化'],
  [/(?:充分)?发挥$/, '发挥优势'],
  [/(?:布局|建设|打造)$/, '布局'],
];
const AT = /^[^，。；]{0,4}?(?:布局|建设|打造|建立|设立)/;
const SITE = /^[^、，。；]{0,20}(?:基地|集聚区|示范区|园区|产业园|产业带)/;
/** 建设A基地、: the list of sites goes on with another city's. */
const SITES_BEFORE = /^(?:建设|布局|打造)[^，。；]{0,40}(?:基地|集聚区|示范区|园区|产业园|产业带)[、和及]$/;
/** What a city does, where it is the subject: the first of these words is printed. */
const TASK =
  /(?:重点|着力|加快|大力|培育|集中|突破|做大做强|打造|建设|发展|推动|推进|提升|巩固|布局|培育壮大|开展|加强)[^，。；、]{0,2}?(?:发展|建设|打造|布局|培育|推动|推进|突破|开发)?/;

/** Reads one sentence or half-sentence after the other. Cities that no way places are left out. */
export function readWays(text: string, hits: readonly PlaceHit[]): readonly PlacedCities[] {
  const placed: PlacedCities[] = [];
  let carried: { readonly way: string; readonly printed: string; readonly until: number } | null = null;
  for (const cities of enumerations(text, hits)) {
    const first = cities[0] as PlaceHit;
    const last = cities[cities.length - 1] as PlaceHit;
    const clauseStart = lastIndexOfAny(text, '，。；：！', first.start) + 1;
    const sentenceEnd = firstIndexOfAny(text, '。；！', last.end);
    const before = text.slice(clauseStart, first.start);
    const after = text.slice(last.listEnd, firstIndexOfAny(text, '，。；', last.listEnd));
    const add = (way: string, printed: string, start: number, end: number): void => {
      placed.push({ cities, way, printed, start, end });
    };
    const as = /以$/.test(before) ? AS.exec(after) : null;
    if (as !== null) {
      add(
        WAY_OF_AS.get(as[1] as string) ?? '依托',
        as[0].slice(as[0].lastIndexOf('为')),
        first.start - 1,
        last.listEnd + as[0].length,
      );
      continue;
    }
    if (/在$/.test(before) && AT.test(after)) {
      add(
        '布局',
        AT.exec(after)?.[0].slice(-2) ?? '',
        first.start - 1,
        last.listEnd + (AT.exec(after)?.[0].length ?? 0),
      );
      continue;
    }
    const verb = BEFORE.map(([shape, way]) => ({ match: shape.exec(before), way })).find(
      ({ match }) => match !== null,
    );
    const way = verb === undefined ? null : wayOf(verb.way, after);
    if (verb?.match && way !== null) {
      const printed = verb.match[0];
      // 推进A基地、B基地建设: sites are being built, each in its city.
      const builds = way === '推进' && /建设$/.test(after) && SITE.test(after);
      add(way, printed, first.start - printed.length, last.listEnd);
      if (builds) add('布局', '建设', first.start, last.listEnd + after.length);
      carried =
        way === '推进' || way === '布局' ? { way: builds ? '布局' : way, printed, until: sentenceEnd } : null;
      continue;
    }
    if (SITES_BEFORE.test(before) && SITE.test(after)) {
      add('布局', before.slice(0, 2), first.start, last.listEnd);
      continue;
    }
    if (carried !== null && first.start < carried.until && continues(text, first.start, carried.way, after)) {
      add(carried.way, carried.printed, first.start, last.listEnd);
      continue;
    }
    if (before === '') {
      const printed = TASK.exec(after)?.[0] ?? after.slice(0, 8);
      if (after !== '') add('重点发展', printed, first.start, last.listEnd + after.length);
    }
  }
  return placed;
}

/** 建设珠海万山测试场 places nothing: what is built must be a site of industry. */
function wayOf(way: string, after: string): string | null {
  return way === '布局' && !SITE.test(after) ? null : way;
}

/** 推进深圳建设…，广州建设…: the verb governs each part; 建设A基地和B基地: each site of the list. */
function continues(text: string, start: number, way: string, after: string): boolean {
  const previous = text[start - 1] ?? '';
  if (way === '推进') return previous === '，' && /^[^，。；]{0,4}?(?:建设|打造|发展)/.test(after);
  return /[、和及]/.test(previous) && SITE.test(after);
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

function lastIndexOfAny(text: string, characters: string, before: number): number {
  for (let at = before - 1; at >= 0; at--) if (characters.includes(text[at] as string)) return at;
  return -1;
}

function firstIndexOfAny(text: string, characters: string, from: number): number {
  for (let at = from; at < text.length; at++) if (characters.includes(text[at] as string)) return at;
  return text.length;
}
