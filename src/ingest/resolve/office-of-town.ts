import type { AgencyNode } from '../../domain/graph-model.js';
import { asciiSlug } from './ascii-slug.js';
import { partOfAgency } from './outside-agency.js';

const TOWN =
  /^(?:中共)?(.*?[\u4e00-\u9fff]{2,8}(?:镇|乡|街道))(?:党委|委员会|人民政府|办事处|党工委|党政办|$)/;
const OWN = /^(?:镇|乡|街道)(?!各|人民政府$|政府$)(.{2,20})$/;

/**
 * 镇农办, 街道综合执法队 in a document that a town issues: an office of that town. No gazetteer lists towns, so the town is
 * called as the document calls it. Null where another issues the document.
 */
export function officeOfTown(name: string, issuer: AgencyNode | null): AgencyNode | null {
  const town = issuer === null ? undefined : TOWN.exec(issuer.name)?.[1];
  const own = OWN.exec(name)?.[1];
  if (issuer === null || issuer.isGroup || town === undefined || own === undefined) return null;
  return {
    ...partOfAgency(issuer, own),
    id: `${issuer.id}-x-${asciiSlug(own)}`,
    name: `${town}${own}`,
    shortName: `${town}${own}`,
    level: 'OTHER',
  };
}
