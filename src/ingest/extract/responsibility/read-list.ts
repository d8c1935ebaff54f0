import { placesBefore } from '../../../domain/places-before.js';
import type { Span } from '../../../domain/span.js';
import { append } from '../../append.js';
import type { ResponsibilityMention } from '../../mention.js';
import type { Convention } from './conventions.js';
import { restoreElidedPrefixes } from './elided-prefix.js';
import { cutAtKeys } from './list-keys.js';
import type { Passage } from './passage.js';
import type { Duty } from './role-words.js';
import { settleRoles } from './settle-roles.js';
import { type Mask, splitPieces } from './split-pieces.js';
import { unitShape } from './unit-shape.js';
import { type Token, tokensOf, type UnitToken } from './unit-tokens.js';
import { TIMES } from './unit-words.js';

/** A stretch of text that names units, and what a key or a column says of them. */
export interface ListPart {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly duty: Duty | null;
  readonly conventions: readonly Convention[];
}

export interface Member {
  readonly surface: string;
  readonly expanded: string;
  readonly at: Span;
  readonly role: ResponsibilityMention['role'];
  readonly jointDuty: boolean;
  readonly marks: string;
  /** Counts the ， before it in its part. */
  readonly segment: number;
  readonly isOffice: boolean;
}

export interface ReadList {
  readonly members: readonly Member[];
  /** 牵头 by word, key or column: no rule has to say who leads. */
  readonly leadIsStated: boolean;
  /** 牵头, 配合, 按职责分工负责, or a key: the words say that this is about duty. */
  readonly speaksOfDuty: boolean;
  readonly hasKey: boolean;
  /** 「省财政厅负责资金保障」: it tells what each one does. */
  readonly hasObjects: boolean;
  /** Members that do not look like units, though nothing speaks against them. */
  readonly odd: readonly Member[];
  /** Words between separators that are certainly no unit. */
  readonly notUnits: number;
  /** The rules stated inside. */
  readonly conventions: readonly Convention[];
}

/** Longest list read; a longer stretch is prose or damage. */
const LIST_CHARACTERS_MAX = 3000;

/** 下同, 略: said of the list, no member of it. */
const NO_WORDS =
  /^(?:以?下同|后同|下略|略|等|无|[-—－/]+)$|^(?:以下|下列)[^，；]{0,30}?(?:均|都)|^不再[^，；]{0,8}$/;

/** Reads parts that belong together as one list: 「牵头单位：省财政厅」「配合单位：省税务局、市场监管局」. */
export function readList(parts: readonly ListPart[]): ReadList {
  const read = parts.map((part) => readPart(part));
  const tokens = read.flatMap(({ tokens: each }) => each);
  const names = read.flatMap(({ names: each }) => each);
  const settled = settleRoles(tokens);
  const members: Member[] = [];
  const placeOf = new Map<string, number>();
  let notUnits = 0;
  for (const { token, passage, expanded } of names) {
    const surface = passage.text.slice(token.start, token.end);
    const settledAs = settled.roles.get(token);
    if (token.shape === 'NEVER' || settledAs === undefined) {
      if (surface.length > 0 && !TIMES.test(surface) && !NO_WORDS.test(surface)) notUnits++;
      continue;
    }
    const member: Member = {
      surface,
      expanded,
      at: passage.toSource(token.start, token.end),
      role: settledAs.role,
      jointDuty: settledAs.jointDuty,
      marks: token.marks,
      segment: token.segment,
      isOffice: token.shape === 'OFFICE',
    };
    // 「牵头单位：X；责任单位：X、Y」: X is named twice and leads.
    const known = placeOf.get(expanded);
    if (known === undefined) {
      placeOf.set(expanded, members.length);
      members.push(member);
    } else if (member.role === 'LEAD') members[known] = member;
  }
  return {
    members,
    leadIsStated: settled.leadIsStated,
    speaksOfDuty: tokens.some(
      (token) =>
        token.kind === 'VERB' || token.kind === 'WITH' || (token.kind === 'KEY' && token.duty !== 'NONE'),
    ),
    hasObjects: tokens.some(({ kind }) => kind === 'OBJECT'),
    hasKey: read.some(({ hasKey }) => hasKey),
    odd: members.filter(
      ({ surface, expanded }) => unitShape(expanded) === 'OTHER' && unitShape(surface) === 'OTHER',
    ),
    notUnits,
    conventions: read.flatMap(({ conventions }) => conventions),
  };
}

interface Name {
  readonly token: UnitToken;
  readonly passage: Passage;
  readonly expanded: string;
}

function readPart({ passage, start, end, duty, conventions }: ListPart): {
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly hasKey: boolean;
  readonly conventions: readonly Convention[];
} {
  const last = Math.min(end, start + LIST_CHARACTERS_MAX);
  const inside = conventionsWithin(conventions, start, end);
  const masks = inside.map((each) =>
    inItsBrackets(passage.text, start, last, widened(passage.text, start, each)),
  );
  const tokens: Token[] = [];
  const names: Name[] = [];
  const sections = cutAtKeys(passage, start, last, duty);
  for (const section of sections) {
    if (section.duty === 'OTHER') continue;
    tokens.push({ kind: 'KEY', duty: section.duty ?? 'NONE' });
    const read = splitPieces(passage, section.start, section.end, masks).flatMap((piece) =>
      tokensOf(passage, piece),
    );
    append(tokens, read);
    const units = read.filter((token): token is UnitToken => token.kind === 'UNIT');
    append(names, expand(passage, units));
  }
  return {
    tokens,
    names,
    hasKey: duty !== null || sections.some((each) => each.isKeyed),
    conventions: inside,
  };
}

/** Those inside `[start, end)`; found by halving, for a text may hold as many rules as lists. */
function conventionsWithin(all: readonly Convention[], start: number, end: number): readonly Convention[] {
  const inside: Convention[] = [];
  const first = placesBefore(all.length, (at) => (all[at] as Convention).start < start);
  for (let at = first; at < all.length && (all[at] as Convention).end <= end; at++)
    inside.push(all[at] as Convention);
  return inside;
}

/** The rule's own subject goes with it: 「责任单位中［排在第一位的为牵头单位］」. */
function widened(text: string, from: number, { start, end }: Convention): Omit<Mask, 'isAside'> {
  const before = text.slice(Math.max(from, start - 12), start);
  const cut =
    Math.max(...['、', '，', '；', '（', '：', '。'].map((separator) => before.lastIndexOf(separator))) + 1;
  const subject = before.slice(cut);
  const isSubject =
    /单位|部门|处室|科室|其中|排名|排序|注$|名单|^(?:以下|以上|上述|下列|各项|所有)/.test(subject) &&
    unitShape(subject) !== 'OFFICE';
  return { start: isSubject ? start - subject.length : start, end };
}

/** 「县林业局（列第一位的为牵头单位，下同）、县水利局」: the brackets belong to the rule. */
function inItsBrackets(text: string, from: number, limit: number, mask: Omit<Mask, 'isAside'>): Mask {
  const { start, end } = mask;
  const isAside =
    start > from && end < limit && /[（〔]/.test(text[start - 1] ?? '') && /[）〕]/.test(text[end] ?? '');
  return isAside ? { start: start - 1, end: end + 1, isAside } : { ...mask, isAside };
}

/** 广州、深圳市人民政府; 兴安盟、锡林郭勒盟行政公署: the last of a row of places carries the organ for all. */
const ORGAN_OF_LAST =
  /^(?!各)[\u4e00-\u9fff]{2,11}?((?:市|县|区|州|盟|旗|地区)(?:委(?:和|及))?(?:人民政府|政府|行政公署|行署)|区(?:管委会|管理委员会))$/;
const ORGAN = /(?:政府|公署|行署|管委会|管理委员会)$/;
const ZONE = /管委会|管理委员会/;
/** A zone has no government: 晋城经开区、泽州县人民政府. */
const ZONE_NAME = /(?:开发区|高新区|经开区|示范区|试验区|合作区|保税区|度假区|港区|新区|园区|管理区)$/;
/** 广州, 恩施土家族苗族自治州, 济源示范区. */
const PLACE_OF_ROW = /^(?!各)(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{3,12}(?:市|县|区|州|盟|旗))$/;

/** 广州 and 广州市 are both 广州市人民政府. */
function withOrgan(place: string, organ: string): string {
  const level = /^(?:地区|.)(?:委[和及])?/.exec(organ)?.[0].replace(/委.$/, '') ?? '';
  // 温州 ends like a 州 and is none.
  const hasLevel = place.endsWith(level) || (place.length > 2 && /[市县区州盟旗]$/.test(place));
  return `${place}${hasLevel ? organ.slice(level.length) : organ}`;
}

/** 宁东基地党工委、管委会; 黄冈市委、政府: the second organ goes without its owner. */
function ofSameOwner(before: string, name: string): string {
  const owner = /^(?:管委会|管理委员会)$/.test(name)
    ? /^(.{2,20}?)(?:党工委|工委|党委)$/.exec(before)?.[1]
    : /^(?:人民)?政府$/.test(name)
      ? /^(.{0,8}[省市县区州盟旗])(?:党委|委)$/.exec(before)?.[1]
      : undefined;
  return owner === undefined ? name : `${owner}${name}`;
}

function expand(passage: Passage, units: readonly UnitToken[]): readonly Name[] {
  const names: Name[] = [];
  for (let from = 0; from < units.length; ) {
    const segment = (units[from] as UnitToken).segment;
    let to = from;
    while (to < units.length && (units[to] as UnitToken).segment === segment) to++;
    const tokens = units.slice(from, to);
    const surfaces = tokens.map(({ start, end }) => passage.text.slice(start, end));
    const expanded = [...restoreElidedPrefixes(surfaces)];
    let organ: string | null = null;
    for (let at = tokens.length - 1; at >= 0; at--) {
      const surface = surfaces[at] as string;
      const { shape } = tokens[at] as UnitToken;
      organ =
        ORGAN_OF_LAST.exec(surface)?.[1] ?? (shape !== 'OFFICE' && PLACE_OF_ROW.test(surface) ? organ : null);
      if (organ !== null && !ORGAN.test(surface) && (ZONE.test(organ) || !ZONE_NAME.test(surface)))
        expanded[at] = withOrgan(surface, organ.replace(/委[和及]/, ''));
    }
    // 石嘴山市委和政府: one name for two organs, known by the government.
    for (let at = 0; at < tokens.length; at++)
      expanded[at] = (expanded[at] as string).replace(/(?<=[市县区州盟旗])委[和及](?=(?:人民)?政府$)/, '');
    for (let at = 1; at < tokens.length; at++)
      expanded[at] = ofSameOwner(surfaces[at - 1] as string, expanded[at] as string);
    tokens.forEach((token, at) => {
      const name = expanded[at] as string;
      const shape = token.shape === 'NEVER' ? 'NEVER' : unitShape(name);
      names.push({ token, passage, expanded: shape === 'NEVER' ? (surfaces[at] as string) : name });
    });
    from = to;
  }
  return names;
}
