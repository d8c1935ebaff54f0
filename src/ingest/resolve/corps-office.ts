import type { AgencyNode } from '../../domain/graph-model.js';
import type { Place } from '../gazetteers.js';
import { agencyId } from './agency-node.js';
import { asciiSlug } from './ascii-slug.js';
import type { OfficeIndex } from './office-index.js';

const CORPS = '新疆生产建设兵团';
const OF_CORPS = /^(?:新疆生产建设|新疆)?兵团(?!第)(.{2,20})$/;
const DIVISION = /^(?:(?:新疆生产建设|新疆)?兵团)?第?([一二三四五六七八九十]{1,3})师(.{0,20})$/;

/** 兵团发展改革委, 第八师石河子市: an office or a division of the corps, which governs beside 新疆; null for other names. */
export function corpsOffice(name: string, home: Place | null, offices: OfficeIndex): AgencyNode | null {
  if (home !== null && !home.code.startsWith('65')) return null;
  const division = DIVISION.exec(name);
  if (division !== null) {
    const [, number = '', rest = ''] = division;
    const words = `第${number}师${rest.replace(/^[\u4e00-\u9fff]{2,5}市$/, '')}`;
    return corpsAgency(`x-${asciiSlug(words)}`, words, name);
  }
  const rest = OF_CORPS.exec(name)?.[1];
  if (rest === undefined) return null;
  const words = rest.replace(/^党委/, '');
  const matches = offices
    .byName(words)
    .filter(
      ({ office, slot }) => office.tiers.includes('PROVINCE') && (slot === 'party') === (words !== rest),
    );
  const [first] = matches;
  if (first === undefined || matches.some(({ office }) => office.slug !== first.office.slug)) return null;
  const full = first.office.fullName.replace(/\{party\}/, '党委').replace(/^中共|\{\w+\}/g, '');
  return corpsAgency(`corps-${first.office.slug}`, full, name);
}

function corpsAgency(slug: string, words: string, printed: string): AgencyNode {
  return {
    id: agencyId('650000', slug),
    name: `${CORPS}${words}`,
    shortName: printed,
    level: 'OTHER',
    isGroup: false,
    jurisdiction: '650000',
    aliases: [...new Set([printed, `兵团${words}`])],
  };
}
