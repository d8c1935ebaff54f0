import { titleTest } from '../text/title-test.js';
import {
  AFTER_FULL_NAME,
  AREA_NAME_ENDINGS,
  BODY_ENDINGS,
  BREAKING_WORDS,
  COLLISIONS,
  LISTED_THINGS,
  PARK_ENDINGS,
  PLACE_COMES_NEXT,
  PRODUCT_ENDINGS,
  STREET_ENDINGS,
} from './place-guards.js';
import type { NamedPlace, PlaceNames } from './place-names.js';

/** A place named at `[start, end)` of a folded text. */
export interface PlaceHit {
  readonly start: number;
  readonly end: number;
  readonly place: NamedPlace;
  /** The end of the 市 or 等市 that belongs to it, else `end`. */
  readonly listEnd: number;
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly places: readonly NamedPlace[];
}

/** How far after a place the ending of a longer name is looked for. */
const NAME_LENGTH_MAX = 14;
const STOP = /[，。；：！？、“”‘’《》〔〕\n]/;

/**
 * The places that a text speaks of, in order. `scope` is the GB/T 2260 code of the document's jurisdiction: short
 * names of its own province are read as such, those of others only where the context shows a place.
 */
export function scanPlaces(text: string, names: PlaceNames, scope: string | null): readonly PlaceHit[] {
  const candidates = candidatesOf(text, names, scope);
  const hits: PlaceHit[] = [];
  const isCited = titleTest(text);
  candidates.forEach((candidate, at) => {
    // 《深圳经济特区数字经济条例》: the subject of another document, which a citation says.
    if (isCited(candidate.start) || isPartOfAnotherName(text, candidate)) return;
    const previous = candidates[at - 1];
    const next = candidates[at + 1];
    const isListed =
      (previous !== undefined && isJoined(text, previous.end, candidate.start)) ||
      (next !== undefined && isJoined(text, candidate.end, next.start));
    const place = choose(text, candidate, scope, isListed, hits[hits.length - 1]);
    if (place === null) return;
    hits.push({ start: candidate.start, end: candidate.end, place, listEnd: listEndOf(text, candidate.end) });
  });
  return hits;
}

/** Whether two places are neighbours of one enumeration: 广州、深圳, 揭阳和云浮, 珠海市及中山. */
export function isJoined(text: string, end: number, start: number): boolean {
  return start - end <= 3 && /^市?(?:、|和|与|及|以及|或)?$/.test(text.slice(end, start)) && start > end;
}

/** Leftmost, longest: 广东省 before 广东, 阿拉善盟 before 阿拉善. */
function candidatesOf(text: string, names: PlaceNames, scope: string | null): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < text.length; ) {
    const match = names.longestAt(text, at);
    if (match === null) {
      at++;
      continue;
    }
    let end = at + match.length;
    let places = match.value.filter((place) => place.shortWithin === null || isOwnCounty(place, scope));
    if (places.length === 0) {
      at++;
      continue;
    }
    // 广州市场: the full name ends inside another word, so only the short one stands.
    if (AFTER_FULL_NAME.get(text[end - 1] as string)?.includes(text[end] ?? ' ')) {
      const short = names.longestAt(text.slice(at, end - 1), 0);
      if (short === null || short.length < match.length - 1) {
        at++;
        continue;
      }
      end--;
      places = short.value.filter((place) => place.shortWithin === null || isOwnCounty(place, scope));
      if (places.length === 0) {
        at++;
        continue;
      }
    }
    if (isCollision(text, at, end)) {
      at++;
      continue;
    }
    found.push({ start: at, end, places });
    at = end;
  }
  return found;
}

/** 海淀 in a document of 北京, 昆山 in one of 苏州 or 江苏: elsewhere nobody calls them so without saying where they lie. */
function isOwnCounty(place: NamedPlace, scope: string | null): boolean {
  if (scope === null || scope === '000000') return false;
  if (place.shortWithin === 'PROVINCE' && place.provinceCode === `${scope.slice(0, 2)}0000`) return true;
  const city = scope.endsWith('00') ? scope : `${scope.slice(0, 4)}00`;
  return place.parentId === `city-${city}` || place.parentId === `city-${scope.slice(0, 2)}0000`;
}

function isCollision(text: string, start: number, end: number): boolean {
  const collision = COLLISIONS.get(text.slice(start, end));
  if (collision === undefined) return false;
  return collision.before.includes(text[start - 1] ?? ' ') || collision.after.includes(text[end] ?? ' ');
}

function isPartOfAnotherName(text: string, { start, end, places }: Candidate): boolean {
  if (places[0]?.level === 'AREA') return endsName(tailOf(text, end), AREA_NAME_ENDINGS);
  // 北部湾（钦州）石化产业技术创新中心, 数字电视（深圳）国家工程实验室: a place alone in brackets tells names apart.
  if (text[start - 1] === '（' && text[end] === '）' && !STOP.test(text[end + 1] ?? '。')) return true;
  const tail = tailOf(text, end);
  if (endsName(tail, BODY_ENDINGS) || endsName(tail, PARK_ENDINGS) || isAddress(tail)) return true;
  return isProduct(tail) || isListedThing(text, end);
}

/** What follows a place within the same name: up to the next stop, brackets included. */
function tailOf(text: string, end: number): string {
  let at = text[end] === '市' ? end + 1 : end;
  const from = at;
  while (at < text.length && at - from < NAME_LENGTH_MAX && !STOP.test(text[at] as string)) at++;
  return text.slice(from, at);
}

function endsName(words: string, endings: readonly string[]): boolean {
  const tail = words.replace(NO_ENDING, (word) => '·'.repeat(word.length));
  let first = -1;
  for (const ending of endings) {
    const at = tail.indexOf(ending);
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  if (first < 0) return false;
  const between = tail.slice(0, first);
  return !BREAKING_WORDS.some((word) => between.includes(word));
}

/** 布局, 部署: words of which a character looks like the end of a body's name. */
const NO_ENDING =
  /布局|格局|结局|局面|局部|开局|全局|大局|部署|署名|处理|处置|处于|处在|委托|委派|院士|港口|机场群|中心城区|中心城市/g;

function isAddress(tail: string): boolean {
  return STREET_ENDINGS.some(
    (ending) =>
      /^[^\d]{0,2}\d/.test(tail.slice(tail.indexOf(ending) + ending.length)) && tail.includes(ending),
  );
}

function isProduct(tail: string): boolean {
  const own = tail.split(/[等、和及]/)[0] ?? '';
  if (/^[茶酒醋]$/.test(own)) return true;
  if (own.length < 2 || own.length > 4 || BREAKING_WORDS.some((word) => own.includes(word))) return false;
  return PRODUCT_ENDINGS.some((ending) => own.endsWith(ending));
}

/** The place opens an item of a list (东莞天域、…) that closes with 等企业, 等优势茶品种, 等一批农业加工品牌. */
function isListedThing(text: string, end: number): boolean {
  if (STOP.test(text[end] ?? '。') || /^(?:市|等|和|与|及|以及|或|（)/.test(text.slice(end, end + 2)))
    return false;
  const clause = text.slice(end, end + 60).split(/[，。；]/)[0] ?? '';
  const close = clause.indexOf('等');
  if (close < 1) return false;
  const items = clause.slice(0, close).split('、');
  if (
    items.some(
      (item) => item.length > 9 || BREAKING_WORDS.some((word) => word.length > 1 && item.includes(word)),
    )
  )
    return false;
  return LISTED_THINGS.some((thing) => clause.slice(close + 1, close + 11).includes(thing));
}

function choose(
  text: string,
  { start, end, places }: Candidate,
  scope: string | null,
  isListed: boolean,
  previous: PlaceHit | undefined,
): NamedPlace | null {
  const home = scope === null || scope === '000000' ? null : `${scope.slice(0, 2)}0000`;
  const fitting = places.filter((place) => isInReach(place, home));
  // The province that speaks is no place that its clause singles out.
  const spoken = fitting.filter(({ id }) => id !== `region-${home}`);
  // 吉林 is a province and one of its cities: in a document of the province nobody can say which.
  if (fitting.length !== spoken.length) return null;
  // 朝阳 in a document of 北京 is its district, and a district by its short name stands beside others.
  const districts = spoken.filter(({ shortWithin }) => shortWithin !== null);
  if (districts.length > 0) return districts.length === 1 && isListed ? (districts[0] ?? null) : null;
  const local = home === null ? [] : spoken.filter(({ provinceCode }) => provinceCode === home);
  const within = spoken.filter(({ parentId }) => parentId !== null && parentId === previous?.place.id);
  const ofCity = local.filter(({ id, parentId }) => id === `city-${scope}` || parentId === `city-${scope}`);
  for (const narrowed of [within, ofCity, local]) {
    const [only] = narrowed;
    if (only !== undefined && narrowed.length === 1) return only;
  }
  if (local.length > 1) return null;
  const [only] = spoken;
  if (only === undefined || spoken.length > 1) return null;
  // 市直单位和县市区: a county of two characters counts where it is near.
  if (only.level === 'COUNTY' && end - start === 2) return null;
  if (only.isFullName || isListed || listEndOf(text, end) > end) return only;
  return PLACE_COMES_NEXT.some((word) => text.startsWith(word, start - word.length)) ? only : null;
}

/** An area of another province is that province's business. */
function isInReach(place: NamedPlace, home: string | null): boolean {
  return (
    place.level !== 'AREA' || place.provinceCode === null || home === null || place.provinceCode === home
  );
}

const LIST_END = /^(?:等(?:地级)?(?:以上)?(?:地市|城市|地|市)|等|市|两市|三市|四市|五市|两地|三地)/;

function listEndOf(text: string, end: number): number {
  return end + (LIST_END.exec(text.slice(end, end + 6))?.[0].length ?? 0);
}
