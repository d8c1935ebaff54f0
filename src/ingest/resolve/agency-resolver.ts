import type { AgencyNode } from '../../domain/graph-model.js';
import type { Gazetteers, Place } from '../gazetteers.js';
import type { AgencyResolution, NamingContext, ResolvedAgency } from './agency-resolution.js';
import { areaGroup } from './area-groups.js';
import { branchOffice } from './branch-office.js';
import { corpsOffice } from './corps-office.js';
import { departmentGroup } from './department-groups.js';
import { localGroup } from './government-groups.js';
import { createPrefixReader } from './jurisdiction-words.js';
import { createKnownAgencies } from './known-agencies.js';
import { createOfficeIndex, type OfficeIndex } from './office-index.js';
import { officeOfIssuer } from './office-of-issuer.js';
import { officeOfTown } from './office-of-town.js';
import { officeOfZone } from './office-of-zone.js';
import { memberGroup, outsideAgency, partOfAgency } from './outside-agency.js';
import { createPlaceIndex, type PlaceIndex } from './place-index.js';
import { provinceGroup } from './province-groups.js';
import { readGroup } from './read-group.js';

/** Says which agency a name means in a document: exactly one, or it stays open, with the reason and the candidates. */
export interface AgencyResolver {
  /** `name` is folded. A pure function of its arguments and of the gazetteers. */
  resolve(name: string, context: NamingContext): AgencyResolution;
}

const NAME_LENGTH_MAX = 80;

export function createAgencyResolver(
  gazetteers: Gazetteers,
  places: PlaceIndex = createPlaceIndex(gazetteers),
): AgencyResolver {
  const offices = createOfficeIndex(gazetteers.offices);
  const prefixes = createPrefixReader(gazetteers.places, places);
  const known = createKnownAgencies(gazetteers, offices, prefixes, places);
  const tools = { offices, prefixes, places };

  const group = (name: string, home: Place): ResolvedAgency | null => {
    const provinces = home.code === STATE.code ? provinceGroup(name, offices) : null;
    if (provinces !== null) return resolved(provinces, 'gazetteer/group');
    const ofArea = areaGroup(name, home, places);
    if (ofArea !== null) return { ...resolved(ofArea.agency, 'gazetteer/group'), governs: ofArea.governs };
    const words = readGroup(name, home, tools);
    if (words !== null) {
      const { agency, governs } = localGroup(words, places);
      return { ...resolved(agency, 'gazetteer/group'), governs };
    }
    const [printed] = prefixes
      .read(name, null)
      .filter(({ rest }) => departmentGroup(rest, home, true) !== null);
    const departments = departmentGroup(printed?.rest ?? name, printed?.place ?? home, printed !== undefined);
    return departments === null ? null : resolved(departments, 'gazetteer/group');
  };

  const part = (name: string, home: Place | null): ResolvedAgency | null => {
    for (let end = name.length - 2; end >= 3; end--) {
      if (!PART_ENDING.test(name.slice(end))) continue;
      const whole = known.byName(name.slice(0, end), home);
      if (whole.length === 1 && whole[0] !== undefined) {
        const agency = partOfAgency(whole[0].agency, name.slice(end));
        return { agency, governs: [], inGazetteer: false, partOf: whole[0].agency, ruleId: 'gazetteer/part' };
      }
    }
    return null;
  };

  const attempt = (name: string, home: Place | null): AgencyResolution | null => {
    const exact = known.byName(name, home).map((found) => asCalledByCity(name, found));
    if (exact.length === 1 && exact[0] !== undefined) return exact[0];
    if (exact.length > 1)
      return open(
        `「${name}」 may mean several agencies.`,
        exact.map(({ agency }) => agency.id),
      );
    const above = home !== null && name.endsWith('厅') ? places.provinceOf(home.code) : null;
    // 厅 is a word of provinces: in a document of a city it is its province's.
    if (above !== null && above !== home) {
      const climbed = known.byName(name, above);
      if (climbed.length === 1 && climbed[0] !== undefined) return climbed[0];
    }
    const branch = home === null ? null : branchOffice(name, home, tools);
    if (branch !== null) return resolved(branch, 'gazetteer/branch');
    const ofCorps = corpsOffice(name, home, offices);
    if (ofCorps !== null) return resolved(ofCorps, 'gazetteer/office');
    const grouped = group(name, home ?? STATE);
    if (grouped !== null) return grouped;
    const byKind = known.byKind(name, home);
    if (byKind.length === 1 && byKind[0] !== undefined) return byKind[0];
    return null;
  };

  const resolve: AgencyResolver['resolve'] = (name, context) => {
    if (name.length > NAME_LENGTH_MAX) return open(`${name.length} characters are no name of an agency.`, []);
    const own = selfReference(name, context.issuer);
    if (own !== null) return own;
    const code = context.jurisdiction;
    const home = code === null || code === STATE.code ? null : places.byCode(code);
    const inside =
      officeOfTown(name, context.issuer) ??
      officeOfZone(name, context.issuer, home, tools) ??
      officeOfIssuer(name, context.issuer);
    if (inside !== null && context.issuer !== null) {
      return {
        agency: inside,
        governs: [],
        inGazetteer: false,
        partOf: context.issuer,
        ruleId: 'gazetteer/part',
      };
    }
    const plain = name.replace(/等$/, '').replace(/第[一二三四五六七八九十百零]{1,5}届/, '');
    const tries = [...new Set([plain, plain.replace(/（[^（）]*）$/, '')])].filter(
      (words) => words.length >= 2,
    );
    for (const words of tries) {
      const found = attempt(words, home);
      if (found !== null) return found;
    }
    for (const words of tries) {
      const found =
        part(words, home) ??
        members(words, context, resolve) ??
        (namesOffice(words, offices) ? null : outside(words, home));
      if (found !== null) return found;
    }
    return explain(plain, code, home, tools);
  };

  const outside = (name: string, home: Place | null): ResolvedAgency | null => {
    const agency = outsideAgency(name, home, prefixes);
    return agency === null ? null : { ...resolved(agency, 'gazetteer/outside'), inGazetteer: false };
  };
  return { resolve };
}

/** The state as a place, for groups that documents of ministries name. */
const STATE: Place = {
  code: '000000', name: '全国', fullName: '全国', level: 'PROVINCE', parentCode: null, aliases: [], validUntil: null, successorCode: null,
}; // biome-ignore format: one thing
const PART_ENDING = /^.{0,14}(?:处|科|司|局|室|中心|办|办公厅|办公室|总队|支队|大队|所|站|专班)$/;

function resolved(agency: AgencyNode, ruleId: string): ResolvedAgency {
  return { agency, governs: [], inGazetteer: true, partOf: null, ruleId };
}

function open(unresolved: string, candidates: readonly string[]): AgencyResolution {
  return { unresolved, candidates };
}

/** 苏州市昆山生态环境局 is what the city calls its bureau in 昆山市 since these bureaus are the city's. */
function asCalledByCity(name: string, found: ResolvedAgency): ResolvedAgency {
  const isWhole = /^[\u4e00-\u9fff]{2,8}[市州盟][\u4e00-\u9fff]{2,6}(?<![市县区旗])生态环境局$/.test(name);
  if (!isWhole || found.agency.level !== 'COUNTY' || found.agency.name === name) return found;
  const { agency } = found;
  return { ...found, agency: { ...agency, name, aliases: [...new Set([agency.name, ...agency.aliases])] } };
}

/** 我厅, 本局: the issuer, where its name ends like that. */
function selfReference(name: string, issuer: AgencyNode | null): AgencyResolution | null {
  const word = /^(?:我|本)(厅|局|委|部|办|行|会|院|署|公司|单位|机关|部门)$/.exec(name)?.[1];
  if (word === undefined) return null;
  if (issuer === null)
    return open(`「${name}」 is the issuer, and the document does not say who that is.`, []);
  const ending =
    { 委: /委(?:员会)?$/, 办: /办(?:公[室厅])?$/, 单位: /./, 机关: /./, 部门: /./ }[word] ??
    new RegExp(`${word}$`);
  if (!ending.test(issuer.name))
    return open(`「${name}」 does not fit the issuer 「${issuer.name}」.`, [issuer.id]);
  return resolved(issuer, 'gazetteer/self');
}

/** 指挥部各成员单位, 两江新区有关部门: a group of the body in front. */
function members(
  name: string,
  context: NamingContext,
  resolve: AgencyResolver['resolve'],
): ResolvedAgency | null {
  const words =
    /^(.{4,})(?:的)?(?:各|有关|相关)*成员单位$|^(.{3,}?)(?:各|有关|相关)+(?:部门|单位|处室|科室)$/.exec(name);
  const body = (words?.[1] ?? words?.[2])?.replace(/(?:的|各|有关|相关)+$/, '');
  if (body === undefined || /^[各有相]/.test(body)) return null;
  const asPrinted = resolve(body, context);
  const whole = 'agency' in asPrinted ? asPrinted : resolve(`${body}管委会`, context);
  if (!('agency' in whole) || whole.agency.isGroup) return null;
  const agency = memberGroup(whole.agency, name);
  return {
    agency,
    governs: [],
    inGazetteer: whole.inGazetteer,
    partOf: whole.agency,
    ruleId: 'gazetteer/members',
  };
}

/** 科技厅, 市科技局: an office of the gazetteer, whatever the place. */
function namesOffice(name: string, offices: OfficeIndex): boolean {
  const rest = name.replace(/^(?:自治区|省|市|州|盟|县|区|旗)/, '');
  return [name, rest].some((words) => words !== '' && offices.byName(words).length > 0);
}

/** Says what was missing, and which agencies the words could mean elsewhere. */
function explain(
  name: string,
  code: string | null,
  home: Place | null,
  { offices, places }: { readonly offices: OfficeIndex; readonly places: PlaceIndex },
): AgencyResolution {
  const isOffice = namesOffice(name, offices);
  if (isOffice && code === null)
    return open(`「${name}」 needs a jurisdiction, and that of the document is not known.`, []);
  if (isOffice) {
    const whose = home?.fullName ?? 'the state';
    return open(
      `「${name}」 does not say whose it is: a document of ${whose} has none of its own by that name.`,
      [],
    );
  }
  if (places.byName(name).length > 0) return open(`「${name}」 is a place, not an agency.`, []);
  return open(`「${name}」 is not a name of an agency.`, []);
}
