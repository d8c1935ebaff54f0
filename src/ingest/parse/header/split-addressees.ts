/** One of those addressed: its words, with a prefix restored that the list prints once, and where they are printed. */
export interface Addressee {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A name can end here: 各省、自治区、直辖市…主管部门 is one, because 各省 has no such end. */
const HEAD =
  /(?:政府|部门|机构|单位|部委|委员会|委|厅|局|部|办|办公室|会|公司|企业|院|校|行|中心|集团|组|团体|同志|社|所|站|署|军区|机关|园区|基地|街道|办事处|大队|厂|党组|各界|(?:开发|经开|高技术|新|管理|示范|试验|高新|保税|自贸|合作|度假|风景|产业|工业|先导|功能|集聚|港|经济)区)(?:（[^（）]{1,30}）)?$/;

/** The names in a list of addressees, folded and without its colon. ，and ；set apart systems, 、 peers. */
export function splitAddressees(list: string): readonly Addressee[] {
  const names: Addressee[] = [];
  let segmentStart = 0;
  for (const segment of cut(list, /[，；]/)) {
    names.push(...peersOf(list.slice(segment.start, segment.end)).map((peer) => shift(peer, segment.start)));
    segmentStart = segment.end;
  }
  return segmentStart === 0 ? [] : names;
}

function peersOf(segment: string): readonly Addressee[] {
  const peers: Addressee[] = [];
  let open: number | null = null;
  const pieces = cut(segment, /、/);
  pieces.forEach((piece, at) => {
    const start = open ?? piece.start;
    const words = segment.slice(piece.start, piece.end);
    const isLast = at === pieces.length - 1;
    const next = pieces[at + 1];
    const isIdiom = next !== undefined && segment.slice(next.start, next.end).length === 1;
    const isEach =
      words.startsWith('各') && segment[next?.start ?? -1] === '各' && !/[省市县区州盟旗]$/.test(words);
    const isOpen = isIdiom || words.length === 1 || (!isEach && !HEAD.test(words));
    if (!isLast && (isOpen || isZoneOfNext(words, segment.slice(piece.end + 1)))) {
      open = start;
      return;
    }
    open = null;
    peers.push({
      value: restored(segment.slice(start, piece.end), peers[0]?.value ?? null),
      start,
      end: piece.end,
    });
  });
  return peers;
}

const ZONE =
  '(?:开发|经开|高技术|新|管理|示范|试验|高新|保税|自贸|合作|度假|风景|产业|工业|先导|功能|集聚|港|经济|矿|先行|综改)区';
const ZONE_ALONE = new RegExp(`${ZONE}(?:（[^（）]{1,30}）)?$`);
const BODY_OF_ZONE = /区(?:（[^（）]{1,30}）)?(?:党工委|工委|管委会|管理委员会|管委|[^区]{2,12}局$)/;

/** 甲新区、乙开发区管委会: the first is that of 甲新区, of which the list prints only the place. */
function isZoneOfNext(words: string, others: string): boolean {
  if (!ZONE_ALONE.test(words)) return false;
  const named = others.split('、').find((other) => !ZONE_ALONE.test(other));
  return named !== undefined && !named.startsWith('各') && BODY_OF_ZONE.test(named);
}

/** 省政府各部门、各直属机构: the second is 省政府各直属机构. 各市工业和信息化局、财政局: the second is 各市财政局. */
function restored(words: string, first: string | null): string {
  if (first === null) return words;
  if (/^(?:各|直属)/.test(words)) {
    const owner = /^([^各]{1,20})各/.exec(first)?.[1];
    return owner !== undefined &&
      /^(?:直属|各(?:直属|部门|委|办|有关|派出|企|事业|单位|机构|开发|镇|乡|街))/.test(words)
      ? owner + words
      : words;
  }
  const places = (PLACES.exec(first) ??
    ZONES.exec(first) ??
    (GOVERNMENT.test(words) ? PARTY.exec(first) : null))?.[1];
  return places !== undefined && OFFICE_ALONE.test(words) && !OTHER_PLACE.test(words)
    ? places + words
    : words;
}

const REMARK = '(?:（[^（）]{1,16}）)?';
/** 各市、县（市、区） of 各市、县（市、区）财政局. */
const PLACES = new RegExp(
  `^(各.{0,60}(?:市(?!场|政|容)|县|区|州|盟|旗|省|镇|乡|街道|兵团|）))(?=(?:市场|市政|市容)?[^市县区州盟旗省镇乡）]{1,16}(?:局|厅|委|办|部门|会|院|政府)${REMARK}$)`,
);
/** 甲新区 of 甲新区财政局. */
const ZONES = new RegExp(`^(.{1,60}${ZONE})(?=[^区]{2,16}(?:局|委|办)${REMARK}$)`);
/** 各县市区委、人民政府 */
const PARTY = /^(各.{0,40}[省市县区州盟旗])(?:党)?委$/;
const GOVERNMENT = /^(?:人民)?政府(?:（|$)/;
const OFFICE_ALONE = new RegExp(`(?:局|厅|委|办|政府)${REMARK}$`);
const OTHER_PLACE = /^(?:[省县区州各有]|市(?!场|政|容))|区/;

/** Cuts at separators that stand outside brackets. */
function cut(words: string, separator: RegExp): readonly { readonly start: number; readonly end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= words.length; at++) {
    const character = words[at];
    if (character === '（') depth++;
    else if (character === '）') depth--;
    if (character !== undefined && !(depth <= 0 && separator.test(character))) continue;
    if (at > start) pieces.push({ start, end: at });
    start = at + 1;
  }
  return pieces;
}

function shift(name: Addressee, by: number): Addressee {
  return { value: name.value, start: name.start + by, end: name.end + by };
}
