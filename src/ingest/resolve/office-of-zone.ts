import type { AgencyNode } from '../../domain/graph-model.js';
import type { Place } from '../gazetteers.js';
import type { PrefixReader } from './jurisdiction-words.js';
import type { OfficeIndex } from './office-index.js';
import { partOfAgency } from './outside-agency.js';

const OFFICE = /(?:局|办|办公室|部|委|中心|处|队)$/;

/**
 * 经贸局, 区财政局 in a document of a development zone: an office of the zone's own, not of the city around it. Null where
 * another issues the document, and for names that say whose they are (市科技局, 合肥海关).
 */
export function officeOfZone(
  name: string,
  issuer: AgencyNode | null,
  home: Place | null,
  { prefixes, offices }: { readonly prefixes: PrefixReader; readonly offices: OfficeIndex },
): AgencyNode | null {
  if (issuer === null || issuer.isGroup || !/(?:管委会|管理委员会)$/.test(issuer.name)) return null;
  // 国家标准化管理委员会 is an organ of the state.
  if (issuer.jurisdiction === '000000' || issuer.level === 'CENTRAL') return null;
  if (name === '区税务局' && home?.level !== 'COUNTY') return taxOffice(issuer);
  const own = home?.level === 'COUNTY' ? name : name.replace(/^区(?=[\u4e00-\u9fff]{2})/, '');
  if (
    !OFFICE.test(own.replace(/（[^（）]*）$/, '')) ||
    own.length < 3 ||
    /^(?:各|有关|相关|国家|中国|中央|全国|税务|海关|人民银行|人行)/.test(own)
  )
    return null;
  // 公安分局 is no office of 公安县, far away.
  const isPlain = prefixes
    .read(own, home)
    .every(
      ({ slot, place }) =>
        slot === 'none' ||
        (slot === 'short' && place.level === 'COUNTY' && place.code.slice(0, 4) !== home?.code.slice(0, 4)),
    );
  return isPlain ? inZone(issuer, own.replace(/^管委会(?=.)/, ''), offices) : null;
}

/** 合肥高新技术产业开发区科学技术局: the offices of a zone bear its name, not that of its 管委会, and their full names where known. */
function inZone(zone: AgencyNode, own: string, offices: OfficeIndex): AgencyNode {
  const names = new Set(offices.byName(own).map(({ office }) => office.fullName));
  const [name] = names;
  const called = names.size === 1 && name !== undefined && !name.includes('{') ? name : own;
  const office = partOfAgency(zone, own);
  return {
    ...office,
    name: `${zone.name.replace(/(?:管委会|管理委员会)$/, '')}${called}`,
    aliases: [...new Set([office.name, `${zone.name}${called}`])],
  };
}

/** The state's tax office in a zone is no office of the zone, but is called by its name. */
function taxOffice(zone: AgencyNode): AgencyNode {
  const name = `国家税务总局${zone.name.replace(/(?:管委会|管理委员会)$/, '')}税务局`;
  return { ...partOfAgency(zone, '税务局'), name, shortName: '区税务局', level: 'CENTRAL_BRANCH' };
}
