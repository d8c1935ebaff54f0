import type { Passage } from './passage.js';
import type { Piece } from './piece.js';
import { PLACES_THEN_ORGAN } from './place-groups.js';
import { unitShape } from './unit-shape.js';
import { CITY_PREFIX } from './unit-words.js';

/**
 * The names in a piece that has lost its words of duty: parted by a line end or a space that folding dropped, or by
 * 和 and 及 between whole names.
 */
export function splitNames(passage: Passage, piece: Piece): readonly Piece[] {
  return cutAtGaps(passage, piece).flatMap((part) => cutAtAnd(passage, part));
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
    const isSpace = passage.gapBefore(gap) === 'SPACE';
    const name = text.slice(from, gap).replace(MARKS_AT_END, '');
    // 「各地⏎级以上市人民政府」 「各设区⏎市人民政府」: a group of places is not whole before its organ.
    if (/^各/.test(name) && !/(?:政府|管委会|部门|单位)$/.test(name) && !(isSpace && TOWNS.test(name)))
      continue;
    if (!isOffice(name) && !(isSpace && isCompany(name, rest))) continue;
    // 「市委⏎政法委」 「市政府⏎办公室」: an office of the committee, its name broken by the edge of the page.
    if (isBeginningOfName(name, rest)) continue;
    // 「市工信局 李四」: a person beside the office.
    if (/^[\u4e00-\u9fff]{2,3}$/.test(rest) && unitShape(rest) === 'OTHER') {
      return [...cuts, { ...piece, start: from, end: gap }];
    }
    if (!beginsLikeUnit(rest, gaps, gap, text, isSpace)) continue;
    cuts.push({ ...piece, start: from, end: gap });
    from = gap;
  }
  return [...cuts, { ...piece, start: from }];
}

const MARKS_AT_END = /[*★☆△▲●◆※#■]{1,2}$/;
/** 各乡镇（街道）　县供电公司: whole without an organ. */
const TOWNS =
  /^各(?:乡镇场?|镇街|街道|镇|街镇|苏木乡镇|村|县区|区县|旗县区?)(?:（[^（）]{1,6}）)?$|^各县（市、区）$/;

/** 县城发集团, before another name; 分公司 and 办公室 would go on with it. */
function isCompany(name: string, rest: string): boolean {
  return (
    name.length >= 4 && /(?:公司|集团|银行|大学|学院|研究院|中心)$/.test(name) && !/^[分办总支]/.test(rest)
  );
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
  const bare = rest.replace(/^[*★☆△▲●◆※#■]{1,2}/, '');
  if (BEGINS_WITH_OWNER.test(bare) || isOffice(bare)) return true;
  const next = gaps.find((each) => each > gap);
  const name = next === undefined ? rest : text.slice(gap, next);
  return (
    isOffice(name) ||
    (isSpace && unitShape(name) === 'SHARED' && (name.length >= 4 || /^..[乡镇]$/.test(name)))
  );
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
