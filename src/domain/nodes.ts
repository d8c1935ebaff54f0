/** What the graph's nodes are: one type for each label of NODE_LABELS in `graph-model.ts`, which lists their fields. */

export const POLICY_KINDS = [
  'NOTICE', 'PLAN', 'PROGRAMME', 'MEASURES', 'RULES', 'PROCEDURES', 'REGULATION', 'OPINIONS', 'ANNOUNCEMENT',
  'DECISION', 'REPLY', 'LETTER', 'INTERPRETATION', 'COMPENDIUM', 'NEWS', 'OTHER',
] as const; // biome-ignore format: one screen
export type PolicyKind = (typeof POLICY_KINDS)[number];

export const CLAUSE_KINDS = [
  'PREAMBLE', 'CHAPTER', 'SECTION', 'ARTICLE', 'MEASURE', 'ITEM', 'PARAGRAPH', 'BOX', 'TABLE', 'TABLE_ROW', 'ANNEX', 'NOTE',
] as const; // biome-ignore format: one screen
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

export const AGENCY_LEVELS = [
  'CENTRAL', 'PROVINCIAL', 'CITY', 'COUNTY', 'PARTY', 'CENTRAL_BRANCH', 'ENTERPRISE', 'EXCHANGE',
  'MASS_ORGANISATION', 'GROUP', 'OTHER',
] as const; // biome-ignore format: one screen
export type AgencyLevel = (typeof AGENCY_LEVELS)[number];

/** A document; also one that is only cited (`status: 'CITED'`), of which nothing but name and number is known. */
export interface PolicyNode {
  readonly id: string;
  readonly title: string;
  /** 发文字号, folded: 粤府〔2021〕45号. Null where the text prints none. An annex has null: it shares the notice's. */
  readonly documentNumber: string | null;
  readonly kind: PolicyKind;
  readonly status: 'LOADED' | 'CITED';
  /** 成文日期, `YYYY-MM-DD` or `YYYY-MM`. */
  readonly issuedOn: string | null;
  readonly effectiveOn: string | null;
  readonly expiresOn: string | null;
  /** The words on validity as printed (有效期1年), or null. */
  readonly validity: string | null;
  /** 主送机关, as printed, folded. */
  readonly addressees: readonly string[];
  /** Whom to ask, as printed, folded (请径向省工业和信息化厅反映). */
  readonly contacts: readonly string[];
  /** 签发人 of the head, or who signs an order (省长 …): names of persons, folded. */
  readonly signatories: readonly string[];
  /** GB/T 2260 code of the jurisdiction that speaks: `000000` for the state, `440000` for 广东. Null where unknown. */
  readonly jurisdiction: string | null;
  readonly sourceId: string | null;
  /** 1-based first and last line in the source. */
  readonly startLine: number | null;
  readonly endLine: number | null;
}

export interface ClauseNode {
  readonly id: string;
  readonly policyId: string;
  /** Address within the document in the manner of Akoma Ntoso: `chp_3__art_12__item_2`. */
  readonly eId: string;
  readonly kind: ClauseKind;
  /** The label as printed, folded: 第十二条, （三）, 1., 专栏5. Null for unnumbered units. */
  readonly number: string | null;
  readonly heading: string | null;
  /** The clause's own words, without those of its parts, folded (line breaks and stray spaces removed). */
  readonly text: string;
  /** 0 for a top-level unit of its document. */
  readonly depth: number;
  /** 1-based place in document order, over all clauses of the document. */
  readonly position: number;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly page: number | null;
  /** The clause of the same document whose words this row or item repeats (a table of a body's lists), or null. */
  readonly repeatsId: string | null;
}

/** An office, party organ, enterprise or court; also a group of them (各地级以上市人民政府). */
export interface AgencyNode {
  readonly id: string;
  /** Full legal name: 广东省工业和信息化厅. */
  readonly name: string;
  /** As documents print it: 省工业和信息化厅; of a city or county with its name: 深圳市税务局. */
  readonly shortName: string;
  readonly level: AgencyLevel;
  readonly isGroup: boolean;
  /** GB/T 2260 code of the place it is responsible for, or null. */
  readonly jurisdiction: string | null;
  /** Every name it is looked up by: full, short, other, former. */
  readonly aliases: readonly string[];
}

export interface CityNode {
  readonly id: string;
  /** 东莞 */
  readonly name: string;
  /** 东莞市 */
  readonly fullName: string;
  /** GB/T 2260 code, six digits. */
  readonly code: string;
  readonly level: 'MUNICIPALITY' | 'PREFECTURE' | 'COUNTY';
  /** 广东省 */
  readonly province: string;
  /** Of a county: the code of its city. */
  readonly parentCode: string | null;
  /** Every name it is looked up by: short, full, former. */
  readonly aliases: readonly string[];
}

export interface RegionNode {
  readonly id: string;
  readonly name: string;
  readonly kind: 'PROVINCE' | 'AREA';
  /** GB/T 2260 code of a province; for an area the province it lies in, or null where it crosses provinces. */
  readonly code: string | null;
  readonly aliases: readonly string[];
}

export interface ClusterNode {
  readonly id: string;
  readonly name: string;
  readonly kind: 'GROUP' | 'CLUSTER' | 'SUBSECTOR';
  /** 战略性支柱产业 or 战略性新兴产业, from its ordinal, never from a word that scans confuse. */
  readonly category: 'PILLAR' | 'EMERGING' | null;
  /** 1 to 20 for a cluster, the number in its box for a sub-sector, null for a group. */
  readonly ordinal: number | null;
  readonly jurisdiction: string;
  readonly aliases: readonly string[];
}

export interface TargetNode {
  readonly id: string;
  readonly kind: 'TARGET' | 'THRESHOLD' | 'INCENTIVE' | 'PARAMETER';
  readonly metric: string;
  /** As printed: 达到, 保持在…以上; '' where the number stands alone. */
  readonly comparator: string;
  /** In `unit`; of a range (3—5家) its lower end; 翻一番 is 2 倍. */
  readonly value: number;
  /** The upper end of a range, else null. */
  readonly valueTo: number | null;
  /** One spelling of each unit: `%`, 家, 亿元; of counted things 万 and 千 are in `value`. */
  readonly unit: string;
  /** The unit as the text prints it: ％, 余家, 万户. */
  readonly unitPrinted: string;
  readonly printed: string;
  readonly year: number | null;
  /** `YYYY-MM-DD` or `YYYY-MM` where the text sets a day or a month (2025年6月底前), else null. */
  readonly dueOn: string | null;
  /** Whom or where, as printed (全市, 每家企业, 南山区); null where the words do not narrow it. */
  readonly scope: string | null;
}
