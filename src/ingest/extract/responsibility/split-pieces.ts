import { dutyVerbAtEnd } from './duty-verbs.js';
import type { Passage } from './passage.js';
import { unitShape } from './unit-shape.js';
import { CITY_PREFIX } from './unit-words.js';

/** Words between two separators. `segment` counts the ，: within one, names share an elided prefix. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly segment: number;
}

/** Words that are no part of the list: a rule stated in it. */
export interface Mask {
  readonly start: number;
  readonly end: number;
  /** In brackets behind a name: the segment goes on after it. */
  readonly isAside: boolean;
}

const SEPARATORS: ReadonlySet<string> = new Set(['、', '，', '；', '。', '/', '／', '|', '：', '\\']);

/** Cuts a list at its separators, outside brackets. 「各市、县（区）人民政府」 is one unit and is put together again. */
export function splitPieces(
  passage: Passage,
  start: number,
  end: number,
  masks: readonly Mask[],
): readonly Piece[] {
  return joinPlaceGroups(passage, cutAtSeparators(passage, start, end, masks));
}

/**
 * The names in a piece that has lost its words of duty: parted by a line end or a space that folding dropped, or by
 * 和 and 及 between whole names.
 */
export function splitNames(passage: Passage, piece: Piece): readonly Piece[] {
  return cutAtGaps(passage, piece).flatMap((part) => cutAtAnd(passage, part));
}

function cutAtSeparators(passage: Passage, start: number, end: number, masks: readonly Mask[]): Piece[] {
  const { text } = passage;
  const pieces: Piece[] = [];
  let segment = 0;
  let depth = 0;
  let from = start;
  const close = (at: number): void => {
    if (at > from) pieces.push({ start: from, end: at, segment });
  };
  let nextMask = 0;
  for (let at = start; at < end; at++) {
    while ((masks[nextMask]?.end ?? Infinity) <= at) nextMask++;
    const mask = masks[nextMask];
    if (mask !== undefined && mask.start <= at) {
      close(at);
      if (!mask.isAside) segment++;
      at = Math.min(mask.end, end) - 1;
      from = at + 1;
      continue;
    }
    const character = text[at] as string;
    if (character === '（' || character === '〔') depth++;
    else if ((character === '）' || character === '〕') && depth > 0) depth--;
    else if (depth === 0 && SEPARATORS.has(character)) {
      close(at);
      from = at + 1;
      if (character !== '、') segment++;
    }
  }
  close(end);
  return pieces;
}

const PLACE_WORDS =
  '(?:(?:地级以上|设区的?|县级|地级|副省级)?(?:省|自治区|直辖市|计划单列市|自治州|自治县|地区|地市|市|县|区|州|盟|旗|乡|镇|街道|新疆生产建设兵团|（[省市县区州盟旗镇乡街道、]{1,12}）))';
const ONLY_PLACES = new RegExp(`^(?:全[省市区])?(?:各|相关|有关)?(?:级)?${PLACE_WORDS}{1,6}$`);
/** 市, 县（区）, 自治州: what 各 is carried on to. */
const PLACES_THEN_ORGAN = new RegExp(
  `^${PLACE_WORDS}{1,4}(?:和|及)?${PLACE_WORDS}{0,3}(?:人民政府|政府|党委(?:和|及)?(?:人民)?政府|党委|党工委|管委会|管理委员会|行政公署|行署|公署|办事处|街道办|[\\u4e00-\\u9fff]{2,12}主管部门|有关部门|相关部门)$`,
);
/** 各市、[州市场监督管理局], 各区、[县（市）财政局]; in 「各区、市财政局」 the second is an office of its own. */
const PLACES_THEN_OFFICE =
  /^(?:各|相关|有关)(?:市、(?:州|县|区)|[县区]、(?:县|区|旗)|[州盟地]、市|[市县区州盟旗]、[市县区州盟旗]（[省市县区州盟旗、]{1,6}）)[\u4e00-\u9fff]{2,14}(?:局|委|办|委员会|分局)$/;
const CARRIES_ON = new RegExp(`^${PLACE_WORDS}{1,4}$`);

const PLACES_THEN_PARTY = new RegExp(`^(?:全[省市区])?各(?:级)?${PLACE_WORDS}{0,4}党委$`);

/** 各市、县（区）人民政府; 各省、自治区、直辖市人民政府; 各盟行政公署、市人民政府. */
function joinPlaceGroups({ text }: Passage, pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const first = pieces[at] as Piece;
    const opening = text.slice(first.start, first.end);
    let last = first;
    const after = pieces[at + 1];
    // 各县（市）党委、政府: two organs of the same places, one name.
    if (PLACES_THEN_PARTY.test(opening) && after !== undefined && isOrgan(text, first, after)) {
      joined.push({ ...first, end: after.end });
      at++;
      continue;
    }
    // 地方工业和信息化、生态环境主管部门: the last names the body for both.
    if (
      after !== undefined &&
      text.slice(first.end, after.start) === '、' &&
      isShareOfBody(opening, text, after)
    ) {
      joined.push({ ...first, end: after.end });
      at++;
      continue;
    }
    if (opening.length <= PLACE_CHARACTERS_MAX && opensGroup(opening)) {
      for (let next = at + 1; next < pieces.length; next++) {
        const piece = pieces[next] as Piece;
        const between = text.slice(last.end, piece.start);
        const word = text.slice(piece.start, piece.end);
        if (between !== '、' || word.length > PLACE_CHARACTERS_MAX) break;
        // 「县（市、区）人民政府按职责分工负责」: the words of duty come after the name.
        // 「县（市、区）人民政府和赣江新区管委会」: another unit may be joined to it.
        const name = word
          .slice(0, dutyVerbAtEnd(word)?.start)
          .replace(/等[^等]{0,8}$/, '')
          .replace(/(?<=政府|公署|行署|管委会)(?:以及|和|及|与)[^各]{2,20}$/, '');
        const closes = PLACES_THEN_ORGAN.test(name) || PLACES_THEN_OFFICE.test(`${opening}、${name}`);
        if (!closes && !(ONLY_PLACES.test(opening) && CARRIES_ON.test(word))) break;
        last = piece;
        at = next;
        if (!closes) continue;
        // 各市、县党委、政府: the second organ of the same places.
        const second = pieces[next + 1];
        if (name.endsWith('党委') && second !== undefined && isOrgan(text, piece, second)) {
          last = second;
          at = next + 1;
        }
        break;
      }
    }
    joined.push({ ...first, end: last.end });
  }
  return joined;
}

const PLACE_CHARACTERS_MAX = 40;

function isOrgan(text: string, before: Piece, { start, end }: Piece): boolean {
  return (
    text.slice(before.end, start) === '、' &&
    /^(?:人民)?政府(?:按|分工|负责|落实|$)/.test(text.slice(start, end))
  );
}

function isShareOfBody(opening: string, text: string, { start, end }: Piece): boolean {
  return (
    /^(?:地方|各级|各地|属地|当地)(?:有关|相关)?[\u4e00-\u9fff]{2,10}$/.test(opening) &&
    unitShape(opening) === 'OTHER' &&
    /^[\u4e00-\u9fff]{2,10}(?:主管|监管|管理)部门(?:按|分工|负责|落实|配合|参与|$)/.test(
      text.slice(start, end),
    )
  );
}

function opensGroup(name: string): boolean {
  return ONLY_PLACES.test(name) || /^(?:各|有关|相关)(?:盟|地区)(?:行政公署|行署)$/.test(name);
}

/** 「省财政厅⏎省科技厅」 are two; 「省自然资源⏎厅」 is one: a name has to be whole before the gap can part it. */
function cutAtGaps(passage: Passage, piece: Piece): readonly Piece[] {
  if (piece.end - piece.start > PIECE_CHARACTERS_MAX) return [piece];
  const gaps: number[] = [];
  for (let at = piece.start + 2; at < piece.end - 1; at++)
    if (passage.gapBefore(at) !== 'NONE') gaps.push(at);
  const { text } = passage;
  const cuts: Piece[] = [];
  let from = piece.start;
  for (const gap of gaps) {
    const rest = text.slice(gap, piece.end);
    // 「各地⏎级以上市人民政府」 「各设区⏎市人民政府」: a group of places is not whole before its organ.
    if (/^各/.test(text.slice(from, gap)) && !/(?:政府|管委会|部门|单位)$/.test(text.slice(from, gap)))
      continue;
    if (!isOffice(text.slice(from, gap))) continue;
    // 「市委⏎政法委」 「市政府⏎办公室」: an office of the committee, its name broken by the edge of the page.
    if (isBeginningOfName(text.slice(from, gap), rest)) continue;
    // 「市工信局 李四」: a person beside the office.
    if (/^[\u4e00-\u9fff]{2,3}$/.test(rest) && unitShape(rest) === 'OTHER') {
      return [...cuts, { ...piece, start: from, end: gap }];
    }
    if (!beginsLikeUnit(rest, gaps, gap, text, passage.gapBefore(gap) === 'SPACE')) continue;
    cuts.push({ ...piece, start: from, end: gap });
    from = gap;
  }
  return [...cuts, { ...piece, start: from }];
}

function isBeginningOfName(name: string, rest: string): boolean {
  if (BEGINS_WITH_OWNER.test(rest)) return false;
  return COMMITTEE.test(name) || (GOVERNMENT.test(name) && OFFICE_OF_GOVERNMENT.test(rest));
}

const OWNER = '(?:省|市|县|区|州|盟|旗|地|兵团|自治区|[\\u4e00-\\u9fff]{2,9}[省市县区州盟旗])';
const COMMITTEE = new RegExp(`^${OWNER}(?:委|党委)$`);
const GOVERNMENT = new RegExp(`^${OWNER}(?:政府|人民政府)$`);
const OFFICE_OF_GOVERNMENT =
  /^(?:办公[厅室]|办(?:$|、)|督查|研究室|发展研究|外事|外办|国资委|驻|参事|金融|侨)/;

/** What stands behind a gap is a name of its own; behind a space, a company too: 「县发改局　县城发集团」. */
function beginsLikeUnit(
  rest: string,
  gaps: readonly number[],
  gap: number,
  text: string,
  isSpace: boolean,
): boolean {
  if (/^\d{1,2}[.．、]?[\u4e00-\u9fff]/.test(rest)) return true;
  if (BEGINS_WITH_OWNER.test(rest) || isOffice(rest)) return true;
  const next = gaps.find((each) => each > gap);
  const name = next === undefined ? rest : text.slice(gap, next);
  return isOffice(name) || (isSpace && name.length >= 4 && unitShape(name) === 'SHARED');
}

/** 「省财政厅和省税务局」, but not 人力资源和社会保障厅: both sides have to be whole names. */
function cutAtAnd(passage: Passage, piece: Piece): readonly Piece[] {
  if (piece.end - piece.start > PIECE_CHARACTERS_MAX) return [piece];
  const text = passage.text.slice(piece.start, piece.end);
  for (const { index, 0: word } of text.matchAll(/以及|和|及|与/g)) {
    const left = text.slice(0, index);
    // 市自然资源局（市林业和草原局）
    if (left.lastIndexOf('（') > left.lastIndexOf('）')) continue;
    const right = text.slice(index + word.length);
    // 各省、自治区、直辖市及计划单列市工业和信息化主管部门: the organ stands at the end for all.
    if (/^各[省市县区州盟旗自治直辖地级设的、（）]*$/.test(left) && PLACES_THEN_ORGAN.test(right)) continue;
    // 各乡镇党委和人民政府, 某开发区党工委和管委会: one name for two organs of one place.
    if (/(?:党委|党工委|委)$/.test(left) && /^(?:人民政府|政府|管委会|管理委员会|办事处)$/.test(right))
      continue;
    if (
      !isOffice(left) ||
      !(
        isOffice(right) ||
        /^各|^有关|^相关|^其他|^[\u4e00-\u9fff]{2,12}(?:新区|开发区|高新区|经开区|示范区)$/.test(right)
      )
    )
      continue;
    const rest = { ...piece, start: piece.start + index + word.length };
    return [{ ...piece, end: piece.start + index }, ...cutAtAnd(passage, rest)];
  }
  return [piece];
}

const BEGINS_WITH_OWNER = new RegExp(
  `^(?:省|${CITY_PREFIX}|县(?!域|级)|区(?!域|块|间|划)|州|盟|旗|兵团|自治[区州县旗]|各|国家|中国|人民银行)[\\u4e00-\\u9fff]`,
);
const PIECE_CHARACTERS_MAX = 120;

function isOffice(name: string): boolean {
  return unitShape(name) === 'OFFICE';
}
