import type { AgencyNode } from '../../domain/graph-model.js';
import type { Place } from '../gazetteers.js';
import { officeAgency } from './agency-node.js';
import { findOffice } from './find-office.js';
import type { PrefixReader } from './jurisdiction-words.js';
import type { OfficeIndex } from './office-index.js';
import type { PlaceIndex } from './place-index.js';

const OF_A_BUREAU = /^(.{2,24}局)(?:驻)?(.{0,8}?)分局$/;
const POLICE = /^(公安)局?(.{0,8}?)分局$/;
const COUNTY_LENGTH_MAX = 8;
const OF_A_COUNTY = /^(.{2,24}?)分局$/;

/**
 * 市生态环境局曲周县分局, 县生态环境分局, 公安汉阳分局: the city's bureau in one of its counties. It is the county's
 * office of that kind, under the name of the city's: 邯郸市生态环境局曲周县分局. Null for branches of another kind.
 */
export function branchOffice(
  name: string,
  home: Place,
  tools: { readonly offices: OfficeIndex; readonly prefixes: PrefixReader; readonly places: PlaceIndex },
): AgencyNode | null {
  const bureau = OF_A_BUREAU.exec(name) ?? POLICE.exec(name);
  if (bureau !== null) {
    const words = bureau[1] === '公安' ? '公安局' : (bureau[1] ?? '');
    return branch(words, countyOf(bureau[2] ?? '', home, tools.places), bureau[2] ?? '', tools);
  }
  const own = OF_A_COUNTY.exec(name)?.[1];
  if (own === undefined) return null;
  for (const { place, rest } of tools.prefixes.read(own, home)) {
    const found = place.level === 'COUNTY' ? branch(`${rest}局`, place, '', tools) : null;
    if (found !== null) return found;
  }
  // 生态环境西湖分局
  for (let length = 2; length <= own.length - 2 && length <= COUNTY_LENGTH_MAX; length++) {
    const printed = own.slice(-length);
    const county = countyOf(printed, home, tools.places);
    const found = county === null ? null : branch(`${own.slice(0, -length)}局`, county, printed, tools);
    if (found !== null) return found;
  }
  return null;
}

/** The county after the bureau's name, or the document's own where none is printed. */
function countyOf(words: string, home: Place, places: PlaceIndex): Place | null {
  const city = home.level === 'COUNTY' ? home.parentCode : home.code;
  if (words === '') return home.level === 'COUNTY' ? home : null;
  const inside = places
    .byName(words)
    .filter(({ level, parentCode, validUntil }) => level === 'COUNTY' && parentCode === city && !validUntil);
  return inside.length === 1 ? (inside[0] ?? null) : null;
}

function branch(
  words: string,
  county: Place | null,
  printed: string,
  {
    offices,
    prefixes,
    places,
  }: { readonly offices: OfficeIndex; readonly prefixes: PrefixReader; readonly places: PlaceIndex },
): AgencyNode | null {
  const city = county?.parentCode ? places.byCode(county.parentCode) : null;
  if (county === null || city === null || city.level === 'PROVINCE') return null;
  const [found, ...others] = findOffice(words, city, offices, prefixes);
  if (found === undefined || others.length > 0 || found.place !== city) return null;
  const ofCounty = officeAgency(found.office, county);
  const bureau = officeAgency(found.office, city).name;
  const name = `${bureau}${printed === '' ? county.name : printed}分局`;
  const names = [
    `${bureau}${county.fullName}分局`,
    `${bureau}${county.name}分局`,
    ofCounty.name,
    ...ofCounty.aliases,
  ];
  return {
    ...ofCounty,
    name,
    shortName: name,
    aliases: [...new Set(names)].filter((alias) => alias !== name),
  };
}
