import type { AgencyNode } from '../../domain/graph-model.js';
import type { Body, Gazetteers, Place } from '../gazetteers.js';
import { agencyId, bodyAgency, officeAgency } from './agency-node.js';
import type { ResolvedAgency } from './agency-resolution.js';
import { type FoundOffice, findOffice, findOfficeByKind } from './find-office.js';
import type { PrefixReader } from './jurisdiction-words.js';
import type { OfficeIndex } from './office-index.js';
import type { PlaceIndex } from './place-index.js';

/** The agencies that the gazetteers know, by the names that documents print. */
export interface KnownAgencies {
  /** Those that the name may mean in a document of `home` (null: of the state, or unknown): none, one, or several. */
  byName(name: string, home: Place | null): readonly ResolvedAgency[];
  /** 省工业和信息化主管部门: those in charge of a function in the printed place. */
  byKind(name: string, home: Place | null): readonly ResolvedAgency[];
}

export function createKnownAgencies(
  gazetteers: Gazetteers,
  offices: OfficeIndex,
  prefixes: PrefixReader,
  places: PlaceIndex,
): KnownAgencies {
  const { byName, byId } = indexBodies(gazetteers.bodies);
  const fromOffice = (found: FoundOffice): ResolvedAgency => {
    const { office, place, words } = found;
    const agency = officeAgency(office, place, legalName(place, places));
    const body = byId.get(agencyId(place.code, office.slug));
    const governsCity = office.slug === 'government' && place.level !== 'PROVINCE';
    return {
      ...known(
        body !== undefined && isShortFor(words, body) ? withNamesOf(bodyAgency(body), agency) : agency,
        'gazetteer/office',
      ),
      governs: governsCity ? [place.code] : [],
    };
  };
  return {
    byName(name, home) {
      const named = (byName.get(name) ?? []).filter((body) => isWithinReach(body, name, home));
      const found = findOffice(name, home, offices, prefixes);
      // 发展改革委 in a document of a province is its own; in one of the state it is that of the state.
      const isContested =
        home !== null &&
        named.some(({ fullName }) => fullName !== name) &&
        found.some(({ place }) => place === home);
      return named.length > 0 && !isContested
        ? nearest(named, home).map((body) => known(bodyAgency(body), 'gazetteer/body'))
        : found.map(fromOffice);
    },
    byKind: (name, home) => findOfficeByKind(name, home, offices, prefixes).map(fromOffice),
  };
}

/** 岳阳市云溪区, 华容县: a district's organs carry the name of its city, a county's do not. */
function legalName(place: Place, places: PlaceIndex): string {
  const above = place.parentCode === null ? null : places.byCode(place.parentCode);
  const isDistrict = place.level === 'COUNTY' && place.fullName.endsWith('区');
  return isDistrict && above !== null && above.level !== 'PROVINCE'
    ? `${above.fullName}${place.fullName}`
    : place.fullName;
}

function known(agency: AgencyNode, ruleId: string): ResolvedAgency {
  return { agency, governs: [], inGazetteer: true, partOf: null, ruleId };
}

/**
 * A body row for the same place and kind knows the name better than the pattern of the office: 大数据局 in 贵州 is
 * 贵州省大数据发展管理局. A name that says something else (人民银行广东省分行, no longer 广州分行) is left as it is printed.
 */
function isShortFor(words: string | null, body: Body): boolean {
  let at = 0;
  for (const character of words ?? '') {
    at = body.fullName.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function withNamesOf(agency: AgencyNode, other: AgencyNode): AgencyNode {
  const names = new Set([...agency.aliases, other.name, ...other.aliases]);
  names.delete(agency.name);
  return { ...agency, aliases: [...names] };
}

function indexBodies(bodies: readonly Body[]): {
  readonly byName: ReadonlyMap<string, readonly Body[]>;
  readonly byId: ReadonlyMap<string, Body>;
} {
  const byName = new Map<string, Body[]>();
  for (const body of bodies) {
    const names = [body.fullName, body.shortName, ...body.aliases];
    const banks = names
      .filter((name) => name.startsWith('人民银行'))
      .map((name) => name.replace('人民银行', '人行'));
    for (const name of new Set([...names, ...banks])) byName.set(name, [...(byName.get(name) ?? []), body]);
  }
  return { byName, byId: new Map(bodies.map((body) => [agencyId(body.jurisdiction, body.slug), body])) };
}

/** 省能源集团 names a body of 广东 only in documents of 广东. */
function isWithinReach(body: Body, name: string, home: Place | null): boolean {
  return !/^(?:省|自治区|市(?!场))/.test(name) || home?.code.slice(0, 2) === body.jurisdiction.slice(0, 2);
}

/** Of bodies that share a name, those of the document's own province if it has one of them. */
function nearest(bodies: readonly Body[], home: Place | null): readonly Body[] {
  const own = bodies.filter(
    ({ jurisdiction }) => jurisdiction.slice(0, 2) === (home?.code ?? '00').slice(0, 2),
  );
  return own.length > 0 ? own : bodies;
}
