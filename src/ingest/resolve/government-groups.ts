import type { AgencyNode } from '../../domain/graph-model.js';
import type { Office, Place } from '../gazetteers.js';
import { agencyId } from './agency-node.js';
import type { PlaceIndex } from './place-index.js';

/** Which divisions below a place a group reaches: its cities, its counties, both, towns, or all of them. */
export type Reach = 'prefecture' | 'county' | 'prefecture-and-county' | 'township' | 'all-levels';

/** A group of agencies of one kind: 各地级以上市人民政府, 有关县（市、区）工业和信息化局. */
export interface LocalGroup {
  readonly agency: AgencyNode;
  readonly governs: readonly string[];
}

/** What the words of a group say. */
export interface GroupWords {
  readonly home: Place;
  readonly reach: Reach;
  /** 有关, 相关: some of them, and the text does not say which. */
  readonly concernedOnly: boolean;
  /** Codes left out: 各地级以上市（不含深圳）. */
  readonly except: readonly string[];
  /** The kind of department; null for the governments themselves. */
  readonly office: Office | null;
}

/** Where the usual word is 地级以上市, because two of the cities rank above a prefecture; elsewhere it is 设区市. */
const SAYS_ABOVE_PREFECTURE = new Set(['440000']);

/** The group's agency and, for governments whose circle is known, the codes of the places governed. */
export function localGroup(words: GroupWords, index: PlaceIndex): LocalGroup {
  const { home, reach, concernedOnly, except, office } = words;
  const tail = office?.slug ?? 'governments';
  const slug = [
    reach,
    tail,
    ...(concernedOnly ? ['concerned'] : []),
    ...(except.length > 0 ? ['except', ...except] : []),
  ];
  const called = reachWords(reach, home, index);
  const isAnyLevel = reach === 'all-levels';
  const kind =
    office === null ? '人民政府' : isAnyLevel ? departmentsOf(office) : withoutSlot(office.fullName);
  const without = except.map((code) => index.byCode(code)?.name ?? code).join('、');
  const which = isAnyLevel && concernedOnly ? '有关地方' : `${concernedOnly ? '有关' : '各'}${called[0]}`;
  const shortName = `${which}${kind}${without === '' ? '' : `（不含${without}）`}`;
  const kinds =
    office === null
      ? ['人民政府', '政府']
      : [departmentsOf(office), office.fullName, office.shortName, ...office.aliases].map(withoutSlot);
  const aliases = called.flatMap((word) =>
    kinds.flatMap((name) =>
      concernedOnly ? [`有关${word}${name}`, `相关${word}${name}`] : [`各${word}${name}`, `${word}${name}`],
    ),
  );
  return {
    agency: {
      id: agencyId(home.code, slug.join('-')),
      name: `${home.fullName}${shortName}`,
      shortName,
      level: 'GROUP',
      isGroup: true,
      jurisdiction: home.code,
      aliases: except.length > 0 ? [] : [...new Set(aliases)].filter((alias) => alias !== shortName),
    },
    governs:
      office === null && !concernedOnly
        ? membersOf(home, reach, index).filter((code) => !except.includes(code))
        : [],
  };
}

/** {party}组织部 → 组织部: a group's name says the place once, in front. */
function withoutSlot(pattern: string): string {
  return pattern.replace(/\{[a-z]+\}/g, '');
}

/** 工业和信息化厅, 局 → 工业和信息化主管部门: what they are called where the level is left open. */
function departmentsOf(office: Office): string {
  return `${withoutSlot(office.fullName).replace(/(?:委员会|办公室|厅|局)$/, '')}主管部门`;
}

/** How texts call these divisions of that place, the usual word first. */
function reachWords(reach: Reach, home: Place, index: PlaceIndex): readonly string[] {
  switch (reach) {
    case 'prefecture':
      return prefectureWords(home, index);
    case 'county':
      return index.inside(home.code, 'COUNTY').every(({ fullName }) => fullName.endsWith('区'))
        ? ['区', '区县', '区（县）']
        : home.level === 'MUNICIPALITY'
          ? ['区县（自治县）', '区县', '县（区）', '县（市、区）']
          : ['县（市、区）', '县区', '区县', '县（区）', '县市区', '区'];
    case 'prefecture-and-county':
      return ['市、县（区）', '市县', '市、县（市、区）', '市、县', '市县区'];
    case 'township':
      return ['乡镇（街道）', '镇（街道）', '镇街', '街道', '乡镇'];
    case 'all-levels':
      return ['级', '级地方', '地方各级'];
  }
}

function prefectureWords(home: Place, index: PlaceIndex): readonly string[] {
  const cities = index.inside(home.code, 'PREFECTURE');
  const others = [
    ...new Set(cities.map((city) => /(?:地区|[州盟])$/.exec(city.fullName)?.[0] ?? '市')),
  ].filter((word) => word !== '市');
  if (others.includes('盟')) return ['盟市', '市盟', '盟（市）'];
  if (others.includes('州')) return ['市（州）', '市州', '州市', '州、市'];
  if (others.length > 0) return ['市（地）', '地市', '地（市）'];
  const general = ['设区市', '市', '地市', '设区的市', '地级市', '市级'];
  const above = ['地级以上市', '地级及以上市'];
  return SAYS_ABOVE_PREFECTURE.has(home.code) ? [...above, ...general] : [...general, ...above];
}

function membersOf(home: Place, reach: Reach, index: PlaceIndex): readonly string[] {
  const cities = reach === 'county' || reach === 'township' ? [] : index.inside(home.code, 'PREFECTURE');
  const counties = reach === 'prefecture' || reach === 'township' ? [] : index.inside(home.code, 'COUNTY');
  return [...cities, ...counties].map((place) => place.code);
}
