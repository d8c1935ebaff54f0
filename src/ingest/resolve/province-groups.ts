import type { AgencyNode } from '../../domain/graph-model.js';
import { agencyId } from './agency-node.js';
import type { OfficeIndex } from './office-index.js';

const PROVINCES =
  /^(?:各|有关|相关)*省(?:级|(?:、|（)?(?:自治区|区|市|直辖市|计划单列市|新疆生产建设兵团|及|和|、|（|）)*)?(.*)$/;

/** 各省、自治区、直辖市人民政府, 省级工业和信息化主管部门 in a document of the state: a group of provinces' agencies, or null. */
export function provinceGroup(name: string, offices: OfficeIndex): AgencyNode | null {
  const tail = PROVINCES.exec(name)?.[1];
  if (tail === undefined) return null;
  const isConcerned = /^(?:有关|相关)/.test(name);
  const slug = tailSlug(tail, offices);
  if (slug === null) return null;
  return {
    id: agencyId('000000', `province-${slug}${isConcerned ? '-concerned' : ''}`),
    name,
    shortName: name,
    level: 'GROUP',
    isGroup: true,
    jurisdiction: '000000',
    aliases: [],
  };
}

function tailSlug(tail: string, offices: OfficeIndex): string | null {
  if (/^(?:(?:人民)?政府)?$/.test(tail)) return 'governments';
  const stem = /^(.{2,20}?)(?:行政)?(?:主管)?(?:部门|机关)$/.exec(tail)?.[1];
  const named =
    stem === undefined ? offices.byName(tail).map(({ office }) => office) : offices.byFunction(stem);
  const slugs = new Set(named.filter(({ tiers }) => tiers.includes('PROVINCE')).map(({ slug }) => slug));
  return slugs.size === 1 ? ([...slugs][0] ?? null) : null;
}
