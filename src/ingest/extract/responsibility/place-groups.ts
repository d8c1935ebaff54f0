import { dutyVerbAtEnd } from './duty-verbs.js';
import type { Passage } from './passage.js';
import type { Piece } from './piece.js';
import { unitShape } from './unit-shape.js';

/** Puts together again what 、 parts within one name: 各市、县（区）人民政府; 各省、自治区、直辖市人民政府; 各盟行政公署、市人民政府. */
export function joinPlaceGroups({ text }: Passage, pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const first = pieces[at] as Piece;
    const opening = text.slice(first.start, first.end).replace(JOINED_BEFORE, '');
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

const PLACE_WORDS =
  '(?:(?:地级以上|设区的?|县级|地级|副省级)?(?:省|自治区|直辖市|计划单列市|自治州|自治县|地区|地市|市|县|区|州|盟|旗|乡|镇|街道|新疆生产建设兵团|（[省市县区州盟旗镇乡街道、]{1,12}）))';
const ONLY_PLACES = new RegExp(`^(?:全[省市区])?(?:各|相关|有关)?(?:级)?${PLACE_WORDS}{1,6}$`);
/** 市, 县（区）, 自治州: what 各 is carried on to. */
export const PLACES_THEN_ORGAN = new RegExp(
  `^${PLACE_WORDS}{1,4}(?:和|及)?${PLACE_WORDS}{0,3}(?:人民政府|政府|党委(?:和|及)?(?:人民)?政府|党委|党工委|管委会|管理委员会|行政公署|行署|公署|办事处|街道办|[\\u4e00-\\u9fff]{2,12}主管部门|有关部门|相关部门)$`,
);
/** 各市、[州市场监督管理局], 各区、[县（市）财政局]; in 「各区、市财政局」 the second is an office of its own. */
const PLACES_THEN_OFFICE =
  /^(?:各|相关|有关)(?:市、(?:州|县|区)|[县区]、(?:县|区|旗)|[州盟地]、市|[市县区州盟旗]、[市县区州盟旗]（[省市县区州盟旗、]{1,6}）)[\u4e00-\u9fff]{2,14}(?:局|委|办|委员会|分局)$/;
const CARRIES_ON = new RegExp(`^${PLACE_WORDS}{1,4}$`);

const PLACES_THEN_PARTY = new RegExp(`^(?:全[省市区])?各(?:级)?${PLACE_WORDS}{0,4}党委$`);

/** 省直有关部门和［各市］、县政府: the group opens behind 和. */
const JOINED_BEFORE = /^[^，；]{2,24}(?:以及|和|及|与)(?=(?:各|相关|有关)[省市县区州盟旗地乡镇设])/;
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
