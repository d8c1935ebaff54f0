import type { AgencyNode } from '../../domain/graph-model.js';
import { memberGroup, partOfAgency } from './outside-agency.js';

const DIVISION =
  /^(?:局|委|厅|部|机关)?(?:[\u4e00-\u9fff（）]{2,14}(?:处|科|室|科室|处室)|办公室|机关党委|机关纪委|机关工会|机关团委|党建办|人事教育处)$/;
const DIVISIONS =
  /^(?:局|委|厅|部)?(?:机关|属|直属)?(?:各|有关|相关)(?:有关|相关|业务)*(?:处室|科室|处|科|股室|直属单位|事业单位|二级单位)$/;
const NOT_A_BUREAU = /(?:人民政府|人民政府办公[厅室]|委|委员会办公[厅室]|委办公[厅室]|人民代表大会.*)$/;
const OF_OTHERS = /^(?:国家|中国|中央|全国|省|自治区|市(?!场)|州|盟|县|区(?!域)|旗)/;

/**
 * 质量发展处, 机关党委 in a document that a bureau issues: a division of that bureau. 各处室 are a group of its own. Null
 * where a government or a party committee speaks, whose divisions nobody calls so, and where no issuer is known.
 */
export function officeOfIssuer(name: string, issuer: AgencyNode | null): AgencyNode | null {
  if (issuer === null || issuer.isGroup || NOT_A_BUREAU.test(issuer.name.replace(/委员会$/, '局')))
    return null;
  const bureau = withoutOffice(issuer);
  if (DIVISIONS.test(name))
    return { ...memberGroup(bureau, `${bureau.name}${name}`), id: partOfAgency(bureau, name).id };
  if (!DIVISION.test(name) || OF_OTHERS.test(name)) return null;
  return partOfAgency(bureau, name.replace(/^(?:局|委|厅|部)(?=.{2})/, ''));
}

/** What an office of a bureau (厅办公室) issues, it issues for the bureau: the divisions are the bureau's. */
function withoutOffice(issuer: AgencyNode): AgencyNode {
  const words = /办公[厅室]$/;
  if (!words.test(issuer.name)) return issuer;
  return {
    ...issuer,
    id: issuer.id.replace(/-x-[a-z0-9-]+$/, ''),
    name: issuer.name.replace(words, ''),
    shortName: issuer.shortName.replace(words, ''),
  };
}
