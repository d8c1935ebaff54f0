/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What sort of body an agency is. 机构层级 */
export type AgencyLevel =
  /** Of the state. 中央 */
  | 'CENTRAL'
  /** Local branch of a central body. 中央驻地方机构 */
  | 'CENTRAL_BRANCH'
  /** Of a city. 市级 */
  | 'CITY'
  /** Of a county. 县级 */
  | 'COUNTY'
  /** Enterprise. 企业 */
  | 'ENTERPRISE'
  /** Exchange. 交易所 */
  | 'EXCHANGE'
  /** Group of bodies. 泛指机构 */
  | 'GROUP'
  /** Mass organisation. 群团组织 */
  | 'MASS_ORGANISATION'
  /** Anything else. 其他 */
  | 'OTHER'
  /** Party organ. 党委部门 */
  | 'PARTY'
  /** Of a province. 省级 */
  | 'PROVINCIAL';

/** In which way something is not as it was. 变更方式 */
export type ChangeKind =
  /** It was not there. 新增 */
  | 'ADDED'
  /** It is otherwise. 变更 */
  | 'CHANGED'
  /** It is there no more. 删除 */
  | 'REMOVED';

/** What a citation does. 引用类型 */
export type CitationKind =
  /** The document abolishes the cited one. 废止 */
  | 'ABOLISHES'
  /** The document rests on the cited one. 依据 */
  | 'BASED_ON'
  /** The document carries out the cited one. 贯彻落实 */
  | 'IMPLEMENTS'
  /** The document explains the cited one. 解读 */
  | 'INTERPRETS'
  /** The document mentions the cited one. 提及 */
  | 'MENTIONS'
  /** The document replaces the cited one. 替代 */
  | 'REPLACES'
  /** The document passes the cited one on. 转发、印发 */
  | 'TRANSMITS';

/** Whose citation it is. 引用途径 */
export type CitationRoute =
  /** Of a document that it sends. 所印发文件 */
  | 'ANNEX'
  /** Of the document itself. 本文件 */
  | 'DIRECT'
  /** Of the notice that sends the document. 印发通知 */
  | 'NOTICE';

/** Whether a cited document was found. 引用解析 */
export type CitationStatus =
  /** Several loaded documents fit. 有歧义 */
  | 'AMBIGUOUS'
  /** Only a title is printed, and no loaded document has it; laws are always cited so. 未收录且无文号 */
  | 'NO_NUMBER'
  /** Its number is printed, and no loaded document has it. 未收录 */
  | 'OUTSIDE_CORPUS'
  /** It is among the loaded documents. 已收录 */
  | 'RESOLVED';

/** Administrative level of a city. 行政级别 */
export type CityLevel =
  /** County or district. 县级 */
  | 'COUNTY'
  /** Municipality. 直辖市 */
  | 'MUNICIPALITY'
  /** Prefecture-level city. 地级市 */
  | 'PREFECTURE';

/** Which clauses to keep; all given conditions must hold. Of a list one must fit; an empty list and an unknown name fit nothing. 条款筛选 */
export type ClauseFilter = {
  /** One of these agencies has a task in it: id or any name. 机构 */
  readonly agency?: ReadonlyArray<string> | null | undefined;
  /** At least one of these must hold as well. 满足其一 */
  readonly anyOf?: ReadonlyArray<ClauseFilter> | null | undefined;
  /** Names one of these cities: id, any name, or GB/T 2260 code. 城市 */
  readonly city?: ReadonlyArray<string> | null | undefined;
  /** Names one of these clusters, or a direct part of it: id or any name. 产业集群 */
  readonly cluster?: ReadonlyArray<string> | null | undefined;
  /** Whether it names a responsible unit in any role. 有无责任单位 */
  readonly hasUnits?: boolean | null | undefined;
  /** Words in the heading, as one. 标题包含 */
  readonly headingContains?: string | null | undefined;
  /** With one of these ids. 编号 */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Of a document issued on this day or later: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. 成文日期起 */
  readonly issuedFrom?: string | null | undefined;
  /** Of a document issued on this day or earlier, up to the end of a month or a year. 成文日期止 */
  readonly issuedUntil?: string | null | undefined;
  /** Of a document that these agencies issued: id or any name. 发文机关 */
  readonly issuer?: ReadonlyArray<string> | null | undefined;
  /** One of these kinds. 条款类型 */
  readonly kind?: ReadonlyArray<ClauseKind> | null | undefined;
  /** Of a document that an agency of one of these levels issued. 机构层级 */
  readonly levels?: ReadonlyArray<AgencyLevel> | null | undefined;
  /** This must not hold. 排除 */
  readonly not?: ClauseFilter | null | undefined;
  /** Of these documents, or what they transmit or contain: id, document number (in any brackets) or full title. 文件 */
  readonly policy?: ReadonlyArray<string> | null | undefined;
  /** Of this very document, without what it transmits or contains. 文件编号 */
  readonly policyId?: string | null | undefined;
  /** Names one of these regions, or a city in it: id, any name, or the code of a province. 区域 */
  readonly region?: ReadonlyArray<string> | null | undefined;
  /** With `agency`: in one of these roles; alone: some unit has one. 职责角色 */
  readonly role?: ReadonlyArray<ResponsibilityRole> | null | undefined;
  /** Each of these words stands in the heading or in its own text; at most 8. 文字包含 */
  readonly text?: string | null | undefined;
  /** Words in its own text, as one. 正文包含 */
  readonly textContains?: string | null | undefined;
  /** Of a document certainly in force on this day, `YYYY-MM-DD`. 某日有效 */
  readonly validOn?: string | null | undefined;
  /** Of a document issued in this year. 发文年份 */
  readonly year?: number | null | undefined;
};

/** What sort of unit a clause is. 条款类型 */
export type ClauseKind =
  /** Annex. 附件 */
  | 'ANNEX'
  /** Article. 条 */
  | 'ARTICLE'
  /** Box. 专栏 */
  | 'BOX'
  /** Chapter. 章 */
  | 'CHAPTER'
  /** Item. 项 */
  | 'ITEM'
  /** Measure. 措施 */
  | 'MEASURE'
  /** Note. 注 */
  | 'NOTE'
  /** Paragraph. 款、段 */
  | 'PARAGRAPH'
  /** Words before the first numbered unit. 序言 */
  | 'PREAMBLE'
  /** Section. 节 */
  | 'SECTION'
  /** Table. 表 */
  | 'TABLE'
  /** Row of a table. 表格行 */
  | 'TABLE_ROW';

/** Category of a strategic cluster. 集群类别 */
export type ClusterCategory =
  /** Strategic emerging industry. 战略性新兴产业 */
  | 'EMERGING'
  /** Strategic pillar industry. 战略性支柱产业 */
  | 'PILLAR';

/** Level of a cluster. 集群层级 */
export type ClusterKind =
  /** Cluster. 产业集群 */
  | 'CLUSTER'
  /** Group of clusters. 集群组 */
  | 'GROUP'
  /** Sub-sector of a cluster. 细分领域 */
  | 'SUBSECTOR';

/** A relationship of a clause as people name it: exactly one of agency, cluster, city and region. 论断 */
export type CorrectionClaimInput = {
  /** Full or short name, alias or id; of `extracted` also as the clause prints it. 机构 */
  readonly agency?: string | null | undefined;
  /** Name, GB/T 2260 code or id. 城市 */
  readonly city?: string | null | undefined;
  /** Name, alias or id. 产业集群 */
  readonly cluster?: string | null | undefined;
  /** Name, alias or id. 区域 */
  readonly region?: string | null | undefined;
  /** As what an agency stands there; needed for an agency, but see `corrected`. 职责角色 */
  readonly role?: ResponsibilityRole | null | undefined;
};

/** Which corrections to keep; all given conditions must hold. 更正筛选 */
export type CorrectionFilter = {
  /** About this agency, as it was extracted or as it is corrected: full or short name, alias or id. 机构 */
  readonly agency?: string | null | undefined;
  /** Of clauses of this document and of what it transmits or contains: id, document number (with any brackets), title, or words that only its title has. 文件 */
  readonly document?: string | null | undefined;
  /** One of these kinds; an empty list: all. 更正类型 */
  readonly kind?: ReadonlyArray<CorrectionKind> | null | undefined;
  /** One of these outcomes; an empty list: all. 处理结果 */
  readonly outcome?: ReadonlyArray<CorrectionOutcome> | null | undefined;
  /** One of these states; an empty list: all. 状态 */
  readonly status?: ReadonlyArray<CorrectionStatus> | null | undefined;
};

/** What a reader found wrong in what was extracted of a clause, and what its words say. 更正内容 */
export type CorrectionInput = {
  /** Id of the clause. 条款编号 */
  readonly clause: string;
  /** What the words say instead; left out for NOT_AN_ASSIGNMENT and NOTE. A part that is left out is as extracted: for WRONG_ROLE the agency, for WRONG_AGENCY the role. 更正结果 */
  readonly corrected?: CorrectionClaimInput | null | undefined;
  /** What was extracted; left out for MISSING, and for a note on the clause as a whole. 原抽取结果 */
  readonly extracted?: CorrectionClaimInput | null | undefined;
  /** What is wrong. 更正类型 */
  readonly kind: CorrectionKind;
  /** The words of the clause that show it, verbatim; left out, the words behind `extracted`. 引文 */
  readonly quote?: string | null | undefined;
  /** Why; 1 to 2,000 characters. 理由 */
  readonly reason: string;
};

/** What a reader found wrong in what was extracted of a clause. 更正类型 */
export type CorrectionKind =
  /** The words say something that was not extracted. 遗漏 */
  | 'MISSING'
  /** A remark, which changes nothing. 备注 */
  | 'NOTE'
  /** The words say no such thing. 并非职责或适用关系 */
  | 'NOT_AN_ASSIGNMENT'
  /** Another agency is meant. 机构有误 */
  | 'WRONG_AGENCY'
  /** Another city or region is meant. 地区有误 */
  | 'WRONG_CITY'
  /** Another cluster is meant. 产业集群有误 */
  | 'WRONG_CLUSTER'
  /** The agency has another part in it: lead, support, or assigned. 角色有误 */
  | 'WRONG_ROLE';

/** What became of a correction when the document was last read. 处理结果 */
export type CorrectionOutcome =
  /** What is extracted says the same by itself. 已一致 */
  | 'AGREES'
  /** The graph says it now. 已应用 */
  | 'APPLIED'
  /** It does not fit what is extracted now; an editor has to look. 冲突 */
  | 'CONFLICT'
  /** Refused, or a note: nothing changes. 不适用 */
  | 'NONE'
  /** Nobody decided yet. 待裁定 */
  | 'WAITING';

/** Whether somebody decided on a correction. 状态 */
export type CorrectionStatus =
  /** An editor accepted it. 采纳 */
  | 'ACCEPTED'
  /** Nobody decided yet. 待定 */
  | 'PROPOSED'
  /** An editor refused it. 驳回 */
  | 'REFUSED';

/** What an editor decides. 裁定 */
export type CorrectionVerdict =
  /** The graph says it from now on. 采纳 */
  | 'ACCEPT'
  /** The graph says what was extracted. 驳回 */
  | 'REFUSE';

/** By what a list can be counted. Policies: KIND, YEAR, ISSUER, LEVEL and all that their clauses name. Clauses: the same and POLICY. Targets: KIND, YEAR, UNIT, POLICY and all that their clauses name. Agencies: LEVEL. Cities: LEVEL, REGION, CLUSTER, POLICY. Regions: KIND, CITY, POLICY. Clusters: KIND, CITY, POLICY. 分面名称 */
export type FacetName =
  /** Agencies with a part in the clause, whichever; a clause counts once for each. 责任主体 */
  | 'AGENCY'
  /** Agencies responsible where no lead is stated. 责任单位 */
  | 'ASSIGNED_AGENCY'
  /** Cities that the clause names; of a cluster those in which a plan lays it out; of a region its own. 城市 */
  | 'CITY'
  /** Clusters that the clause names; of a city those that a plan lays out there. 产业集群 */
  | 'CLUSTER'
  /** Who issued the document. 发文机关 */
  | 'ISSUER'
  /** Kind of the item. 类型 */
  | 'KIND'
  /** Agencies that lead. 牵头单位 */
  | 'LEAD_AGENCY'
  /** Level of the agency, or of the one that issued; of a city its administrative level. 层级 */
  | 'LEVEL'
  /** The document; of a place or cluster those that name it; of an agency those that give it a task. 文件 */
  | 'POLICY'
  /** Regions that the clause names; of a city those in which it lies. 区域 */
  | 'REGION'
  /** Agencies that support. 配合单位 */
  | 'SUPPORT_AGENCY'
  /** Unit of the target. 单位 */
  | 'UNIT'
  /** Year of issue; of a target the year it is meant for. 年份 */
  | 'YEAR';

/** Why a document was in force on a day, or not, or why it cannot be told. 效力理由 */
export type ForceReason =
  /** All documents that the notice sends had ended. 所印发文件均已失效 */
  | 'ALL_IT_SENDS_ENDED'
  /** It begins later. 尚未施行 */
  | 'BEGINS_LATER'
  /** A document replaces or abolishes it, and it is not printed from when. 替代日期不明 */
  | 'DATE_OF_REPLACEMENT_UNKNOWN'
  /** Its last day was earlier. 期满 */
  | 'ENDED_BEFORE'
  /** A notice holds as long as one of the documents that it sends. 随所印发文件 */
  | 'HOLDS_AS_WHAT_IT_SENDS'
  /** Neither the day of its issue nor that of its beginning is printed. 未载明日期 */
  | 'NO_DATE_PRINTED'
  /** It had begun, and no end is printed, so it holds until it is replaced. 未载明期限 */
  | 'NO_END_PRINTED'
  /** Only the month is printed, and the day lies in it. 仅载明月份 */
  | 'ONLY_THE_MONTH_PRINTED'
  /** A period is printed (有效期3年) that cannot be turned into a date. 期限起算不明 */
  | 'PERIOD_WITHOUT_BEGINNING'
  /** A document that was in force replaces or abolishes it: see `endedBy`. 已被替代或废止 */
  | 'REPLACED_OR_ABOLISHED'
  /** The day lies within the printed dates. 在载明期限内 */
  | 'WITHIN_PRINTED_DATES';

/** Whether a document was in force on a day. 效力结论 */
export type ForceVerdict =
  /** It had ended. 已失效 */
  | 'EXPIRED'
  /** It was. 有效 */
  | 'IN_FORCE'
  /** It began later. 尚未施行 */
  | 'NOT_YET'
  /** A loaded document had replaced or abolished it. 已被替代或废止 */
  | 'REPLACED'
  /** It cannot be told. 无法判断 */
  | 'UNKNOWN';

/** Which gaps are asked for; all given conditions must hold. 职责空白筛选 */
export type GapFilter = {
  /** What names this city or one of its clusters: name, code or id. 城市 */
  readonly city?: string | null | undefined;
  /** What names this cluster, a part of it or its group: name or id. 产业集群 */
  readonly cluster?: string | null | undefined;
  /** One of these kinds. 空白类型 */
  readonly kind?: ReadonlyArray<GapKind> | null | undefined;
  /** In this document and what it transmits or contains: id, document number, title, or words that only its title has. 文件 */
  readonly policy?: string | null | undefined;
  /** Read in one of these ways. 判读 */
  readonly reading?: ReadonlyArray<GapReading> | null | undefined;
};

/** What the texts do not say: a fact. 空白类型 */
export type GapKind =
  /** A clause of a document that names units elsewhere names none, and none stands above or below it. 无责任单位 */
  | 'CLAUSE_WITHOUT_UNIT'
  /** A plan puts the cluster into a city, but no measure with a responsible unit names it. 集群无措施 */
  | 'CLUSTER_WITHOUT_MEASURE'
  /** A measure names responsible units, but none that leads. 无牵头单位 */
  | 'MEASURE_WITHOUT_LEAD';

/** How a gap may be read: a judgement, by rules that `docs/gaps-and-overlaps.md` states. 判读 */
export type GapReading =
  /** Aims, principles, definitions, closing words: nothing is asked of anybody. 总则性内容 */
  | 'GENERAL_PART'
  /** Measures address its whole group, but none names the cluster. 仅面向集群组 */
  | 'GROUP_ONLY'
  /** The text says that all units share the duty (按职责分工负责): that nobody leads is meant. 按职责分工 */
  | 'JOINT_DUTY'
  /** No measure names the cluster or its group. 从未提及 */
  | 'NEVER_NAMED'
  /** Several units are named and nothing says who leads; the first listed is no lead. 多单位无牵头 */
  | 'NOBODY_LEADS'
  /** No office is spoken of at all. 无人负责 */
  | 'NOBODY_NAMED'
  /** The text speaks of an office, but not as of one that has the duty. 正文提及机构 */
  | 'OFFICE_IN_TEXT'
  /** Only one unit is named, which answers for it though the word 牵头 is not there. 单一责任单位 */
  | 'SINGLE_UNIT';

/** How well a hit fits, best first. 匹配程度 */
export type HitTier =
  /** The heading has every word. 标题包含 */
  | 'HEADING_CONTAINS'
  /** A name begins with it. 名称开头 */
  | 'NAME_BEGINS'
  /** The names have every word. 名称包含 */
  | 'NAME_CONTAINS'
  /** A name is what was asked for. 名称相同 */
  | 'NAME_IS'
  /** The words stand in the text, or some here and some there. 正文包含 */
  | 'TEXT_CONTAINS';

/** What says that a cluster is laid out in a city. 依据类型 */
export type LayoutBasis =
  /** A cell of a table. 表格 */
  | 'TABLE'
  /** A sentence. 正文 */
  | 'TEXT';

/** How important a city is for a cluster. 布局等级 */
export type LayoutGrade =
  /** Three stars: core city. 核心城市 */
  | 'CORE'
  /** One star: general city. 一般城市 */
  | 'GENERAL'
  /** Two stars: key city. 重点城市 */
  | 'KEY';

/** How far the reading of a table cell or sentence can be trusted. 判读结论 */
export type LayoutVerdict =
  /** The print agrees with everything else that is known. 相符 */
  | 'CONFIRMED'
  /** The print was damaged and could be corrected. 更正 */
  | 'CORRECTED'
  /** Not printed, but the only reading that fits. 推定 */
  | 'INFERRED'
  /** Several readings fit equally well; see `likelihood`. 存疑 */
  | 'OPEN'
  /** The likelier of several readings. 可能 */
  | 'PROBABLE'
  /** A sentence says it. 明示 */
  | 'STATED';

/** What rows or columns of a matrix stand for. 矩阵维度 */
export type MatrixAxis =
  /** Agencies, those who lead most first; in their cells only their own part counts. 机构 */
  | 'AGENCY'
  /** Top-level units of documents; with `policy` in the filter also those without a measure. 章节 */
  | 'CHAPTER'
  /** Cities that measures name, by code. 城市 */
  | 'CITY'
  /** Clusters by ordinal, then groups of clusters. A sub-sector stands for its cluster; with `city` or `cluster` in the filter only those by which a measure came into the answer. 产业集群 */
  | 'CLUSTER'
  /** Measures, by document and place in it. 措施 */
  | 'MEASURE'
  /** Documents. 文件 */
  | 'POLICY';

/** Which measures, and whose part in them, a question is about; all given conditions must hold. Names are as people give them. 措施筛选 */
export type MeasureFilter = {
  /** Only this agency's part counts: full or short name, alias or id. 机构 */
  readonly agency?: string | null | undefined;
  /** Measures that name this city or one of its clusters, as `cityLeads` finds them: name, GB/T 2260 code or id. 城市 */
  readonly city?: string | null | undefined;
  /** Measures that name this cluster, what it consists of, or its group; with `city` it is one of that city's: name, alias or id. 产业集群 */
  readonly cluster?: string | null | undefined;
  /** Only agencies responsible for this place count: name of a province or city, or GB/T 2260 code; `000000` is the state. 行政区划 */
  readonly jurisdiction?: string | null | undefined;
  /** Only agencies of these levels count: `[CENTRAL_BRANCH]`; an empty list counts all. 机构层级 */
  readonly levels?: ReadonlyArray<AgencyLevel> | null | undefined;
  /** Measures of this document and of what it transmits or contains: id, document number (with any brackets), title, or words that only its title has. 文件 */
  readonly policy?: string | null | undefined;
  /** Only these parts count; an empty list counts all. 职责角色 */
  readonly roles?: ReadonlyArray<ResponsibilityRole> | null | undefined;
};

/** Why a measure is in the answer. 理由类型 */
export type MeasureReasonKind =
  /** It addresses all clusters of a group. 面向集群组 */
  | 'ADDRESSES_GROUP'
  /** It belongs to a document that the city itself issued. 本市文件 */
  | 'DOCUMENT_OF_CITY'
  /** It names the city. 提及城市 */
  | 'NAMES_CITY'
  /** It names one of the city's clusters. 提及集群 */
  | 'NAMES_CLUSTER'
  /** It names a sub-sector of one of the city's clusters. 提及细分领域 */
  | 'NAMES_SUBSECTOR'
  /** It belongs to a document whose preamble says that it is for a group of clusters. 文件以该类产业集群为对象 */
  | 'PURPOSE_OF_DOCUMENT';

/** Whether a table cell makes its city a member of the row's cluster. 是否布局 */
export type Membership =
  /** The city is a member. 布局 */
  | 'MEMBER'
  /** The city is not a member. 未布局 */
  | 'NOT_MEMBER'
  /** The print does not decide it. 存疑 */
  | 'OPEN';

/** What an undecided name names. 名称类型 */
export type MentionKind =
  /** An agency. 机构 */
  | 'AGENCY'
  /** A cluster. 产业集群 */
  | 'CLUSTER'
  /** A place. 地点 */
  | 'PLACE'
  /** A document. 文件 */
  | 'POLICY';

/** The kinds of nodes in the graph. 节点类型 */
export type NodeLabel =
  /** An office or other body. 机构 */
  | 'Agency'
  /** A city. 城市 */
  | 'City'
  /** A unit of a document. 条款 */
  | 'Clause'
  /** An industrial cluster. 产业集群 */
  | 'Cluster'
  /** A document. 文件 */
  | 'Policy'
  /** A province or area. 区域 */
  | 'Region'
  /** A figure that a clause sets. 目标指标 */
  | 'Target';

/** Which overlaps are asked for; all given conditions must hold. 职责重叠筛选 */
export type OverlapFilter = {
  /** In which this agency leads: any of its names, or its id. 机构 */
  readonly agency?: string | null | undefined;
  /** Between measures that name this city or one of its clusters: name, code or id. 城市 */
  readonly city?: string | null | undefined;
  /** Between measures that name this cluster, a part of it or its group: name or id. 产业集群 */
  readonly cluster?: string | null | undefined;
  /** One of these kinds. 重叠类型 */
  readonly kind?: ReadonlyArray<OverlapKind> | null | undefined;
  /** Between measures of this document and what it transmits or contains: id, document number, title, or words that only its title has. 文件 */
  readonly policy?: string | null | undefined;
  /** Read in one of these ways. 判读 */
  readonly reading?: ReadonlyArray<OverlapReading> | null | undefined;
};

/** What is led by several: a fact. 重叠类型 */
export type OverlapKind =
  /** Measures of different leads name the same cluster. 同一集群 */
  | 'SAME_CLUSTER'
  /** Measures of different leads name the same cluster and the same city. 同一城市的同一集群 */
  | 'SAME_CLUSTER_AND_CITY'
  /** Measures of different leads have the same heading. 同一标题 */
  | 'SAME_HEADING'
  /** One measure has several leads. 同一措施 */
  | 'SAME_MEASURE'
  /** Measures of different leads set targets of the same metric and unit. 同一指标 */
  | 'SAME_METRIC';

/** How an overlap may be read: a judgement, by rules that `docs/gaps-and-overlaps.md` states. 判读 */
export type OverlapReading =
  /** Several lead the same action on the same thing (RAND). 职责冲突 */
  | 'CONFLICT'
  /** Each leads for another place or level, such as the state and a province. 不同层级 */
  | 'DIFFERENT_LEVELS'
  /** Several lead work in the same broad field (GAO). 职责分散 */
  | 'FRAGMENTATION'
  /** Without measures of joint duty (按职责分工负责), where a lead stands by the letter of a rule only, there would be one lead. 按职责分工 */
  | 'JOINT_DUTY'
  /** Several lead work with similar aims, for the same place or the same figure (GAO). 职责交叉 */
  | 'OVERLAP';

/** Whether a step follows a relationship from its first node to its second, or back. 方向 */
export type PathDirection =
  /** From its second node to its first. 反向 */
  | 'IN'
  /** From its first node to its second. 正向 */
  | 'OUT';

/** Which documents to keep; all given conditions must hold. Of a list one must fit; an empty list and an unknown name fit nothing. 文件筛选 */
export type PolicyFilter = {
  /** A clause of it gives one of these agencies a task: id or any name. 机构 */
  readonly agency?: ReadonlyArray<string> | null | undefined;
  /** At least one of these must hold as well. 满足其一 */
  readonly anyOf?: ReadonlyArray<PolicyFilter> | null | undefined;
  /** A clause of it names one of these cities: id, any name, or GB/T 2260 code. 城市 */
  readonly city?: ReadonlyArray<string> | null | undefined;
  /** A clause of it names one of these clusters or a direct part of it: id or any name. 产业集群 */
  readonly cluster?: ReadonlyArray<string> | null | undefined;
  /** A clause of it names a responsible unit; false: one names none. 有无责任单位 */
  readonly hasUnits?: boolean | null | undefined;
  /** With one of these ids. 编号 */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** That were issued on this day or later: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. 成文日期起 */
  readonly issuedFrom?: string | null | undefined;
  /** That were issued on this day or earlier, up to the end of a month or a year. 成文日期止 */
  readonly issuedUntil?: string | null | undefined;
  /** That these agencies issued: id or any name. 发文机关 */
  readonly issuer?: ReadonlyArray<string> | null | undefined;
  /** GB/T 2260 code of the jurisdiction that speaks. 行政区划代码 */
  readonly jurisdiction?: string | null | undefined;
  /** One of these kinds. 文种 */
  readonly kind?: ReadonlyArray<PolicyKind> | null | undefined;
  /** Issued by an agency of one of these levels. 机构层级 */
  readonly levels?: ReadonlyArray<AgencyLevel> | null | undefined;
  /** This must not hold. 排除 */
  readonly not?: PolicyFilter | null | undefined;
  /** These documents, or what they transmit or contain: id, document number (in any brackets) or full title. 文件 */
  readonly policy?: ReadonlyArray<string> | null | undefined;
  /** A clause of it names one of these regions, or a city in it: id, any name, or the code of a province. 区域 */
  readonly region?: ReadonlyArray<string> | null | undefined;
  /** With `agency`: in one of these roles; alone: some unit has one. 职责角色 */
  readonly role?: ReadonlyArray<ResponsibilityRole> | null | undefined;
  /** Loaded or only cited. 收录状态 */
  readonly status?: PolicyStatus | null | undefined;
  /** Each of these words stands in the title or the document number; at most 8. 文字包含 */
  readonly text?: string | null | undefined;
  /**
   * Words in the title. 标题包含
   * @deprecated Use `text`; deprecated in 0.2.0 (2026-11-21).
   */
  readonly titleContains?: string | null | undefined;
  /** That were certainly in force on this day, `YYYY-MM-DD`. 某日有效 */
  readonly validOn?: string | null | undefined;
  /** That were issued in this year. 发文年份 */
  readonly year?: number | null | undefined;
};

/** What sort of document it is. 文种 */
export type PolicyKind =
  /** Announcement. 公告、通告 */
  | 'ANNOUNCEMENT'
  /** Collection of documents. 汇编 */
  | 'COMPENDIUM'
  /** Decision. 决定 */
  | 'DECISION'
  /** Interpretation. 解读 */
  | 'INTERPRETATION'
  /** Letter. 函 */
  | 'LETTER'
  /** Policy measures. 措施 */
  | 'MEASURES'
  /** News report. 新闻稿 */
  | 'NEWS'
  /** Notice. 通知 */
  | 'NOTICE'
  /** Opinions. 意见 */
  | 'OPINIONS'
  /** Anything else. 其他 */
  | 'OTHER'
  /** Plan. 规划、计划 */
  | 'PLAN'
  /** Procedures. 办法 */
  | 'PROCEDURES'
  /** Programme, action plan. 方案、行动计划 */
  | 'PROGRAMME'
  /** Regulation. 条例 */
  | 'REGULATION'
  /** Official reply. 批复 */
  | 'REPLY'
  /** Rules. 规定、细则 */
  | 'RULES';

/** Whether the text of a document is loaded. 收录状态 */
export type PolicyStatus =
  /** Only cited; nothing but name and number is known. 仅被引用 */
  | 'CITED'
  /** Its text is loaded. 已收录 */
  | 'LOADED';

/** Province or area. 区域类型 */
export type RegionKind =
  /** Area of several cities. 片区 */
  | 'AREA'
  /** Province. 省 */
  | 'PROVINCE';

/** All relationships of the graph, read from the first node to the second. 关系类型 */
export type RelationshipType =
  /** Clause → City or Region: the clause names the place. 适用地区 */
  | 'APPLIES_TO'
  /** Clause → Agency: who is responsible, with no lead stated. 负责 */
  | 'ASSIGNED_TO'
  /** Policy or Clause → Policy: with its kind. 引用 */
  | 'CITES'
  /** Policy → Policy: a collection contains the document. 汇编 */
  | 'CONTAINS'
  /** Agency → City: its government, or a group of governments. 管辖 */
  | 'GOVERNS'
  /** Policy → Clause: the clause belongs to the document. 文件条款 */
  | 'HAS_CLAUSE'
  /** Clause → Clause: the second is a direct part of the first. 条款层级 */
  | 'HAS_PART'
  /** Clause → Clause: derived, never stated. 落实 */
  | 'IMPLEMENTS'
  /** City → Region: where it lies. 所属区域 */
  | 'IN_REGION'
  /** Policy → Agency: who issued it. 发文机关 */
  | 'ISSUED_BY'
  /** Cluster → City: a plan puts it there. 布局 */
  | 'LAID_OUT_IN'
  /** Clause → Agency: who leads it. 牵头 */
  | 'LED_BY'
  /** Clause → City: what a table row prints under the city. 表格标记 */
  | 'MARKS'
  /** Agency → Agency, Cluster → Cluster: the first is part of the second. 隶属 */
  | 'PART_OF'
  /** Clause → Cluster: the clause names the cluster, a sub-sector or a group. 产业集群 */
  | 'PROMOTES'
  /** Clause → Target: the clause sets it. 目标 */
  | 'SETS_TARGET'
  /** Clause → Agency: who supports it. 配合 */
  | 'SUPPORTED_BY';

/** What made a release. 版本原因 */
export type ReleaseCause =
  /** An editor decided on a correction. 更正 */
  | 'CORRECTION'
  /** Files of an export were imported. 导入 */
  | 'IMPORT'
  /** Documents were loaded. 载入文件 */
  | 'LOAD';

/** What a responsible agency is to a clause. 职责角色 */
export type ResponsibilityRole =
  /** Responsible, with no lead stated. 负责 */
  | 'ASSIGNED'
  /** Leads, by word or by a stated rule. 牵头 */
  | 'LEAD'
  /** Supports: 配合, 参与, or another of a list that has a lead. 配合 */
  | 'SUPPORT';

/** Kinds of nodes that are searched. 检索类型 */
export type SearchLabel =
  /** Agencies, by all their names. 机构 */
  | 'Agency'
  /** Cities, by all their names and codes. 城市 */
  | 'City'
  /** Clauses, by heading and text. 条款 */
  | 'Clause'
  /** Clusters, by all their names. 产业集群 */
  | 'Cluster'
  /** Documents, by title and number. 文件 */
  | 'Policy'
  /** Regions, by all their names and codes. 区域 */
  | 'Region';

/** How serious a remark is. 严重程度 */
export type Severity =
  /** Something could not be read. 错误 */
  | 'ERROR'
  /** For information. 提示 */
  | 'INFO'
  /** Worth a look. 警告 */
  | 'WARNING';

/** Document, gazetteer, or derived. 来源类型 */
export type SourceKind =
  /** No file: what was derived from the loaded documents, such as which clause takes up which. 推断 */
  | 'DERIVED'
  /** A policy document. 政策文件 */
  | 'DOCUMENT'
  /** A list of known names. 地名机构名录 */
  | 'GAZETTEER';

/** Which targets to keep; all given conditions must hold. Of a list one must fit; an empty list and an unknown name fit nothing. 目标筛选 */
export type TargetFilter = {
  /** Set by a clause that gives one of these agencies a task: id or any name. 机构 */
  readonly agency?: ReadonlyArray<string> | null | undefined;
  /** At least one of these must hold as well. 满足其一 */
  readonly anyOf?: ReadonlyArray<TargetFilter> | null | undefined;
  /** Set by a clause that names one of these cities: id, any name, or GB/T 2260 code. 城市 */
  readonly city?: ReadonlyArray<string> | null | undefined;
  /** Set by a clause that names one of these clusters, or a direct part of it: id or any name. 产业集群 */
  readonly cluster?: ReadonlyArray<string> | null | undefined;
  /** With one of these ids. 编号 */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Set by a document issued on this day or later: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. 成文日期起 */
  readonly issuedFrom?: string | null | undefined;
  /** Set by a document issued on this day or earlier, up to the end of a month or a year. 成文日期止 */
  readonly issuedUntil?: string | null | undefined;
  /** Set by a document that these agencies issued: id or any name. 发文机关 */
  readonly issuer?: ReadonlyArray<string> | null | undefined;
  /** One of these kinds. 指标类型 */
  readonly kind?: ReadonlyArray<TargetKind> | null | undefined;
  /** Set by a document that an agency of one of these levels issued. 机构层级 */
  readonly levels?: ReadonlyArray<AgencyLevel> | null | undefined;
  /** Words in the metric, as one. 指标包含 */
  readonly metricContains?: string | null | undefined;
  /** This must not hold. 排除 */
  readonly not?: TargetFilter | null | undefined;
  /** Set by a clause of these documents, or what they transmit or contain: id, document number (in any brackets) or full title. 文件 */
  readonly policy?: ReadonlyArray<string> | null | undefined;
  /** Set by a clause that names one of these regions, or a city in it: id, any name, or the code of a province. 区域 */
  readonly region?: ReadonlyArray<string> | null | undefined;
  /** With `agency`: in one of these roles; alone: some unit has one. 职责角色 */
  readonly role?: ReadonlyArray<ResponsibilityRole> | null | undefined;
  /** Each of these words stands in the metric, the printed figure or the scope; at most 8. 文字包含 */
  readonly text?: string | null | undefined;
  /** In this unit. 单位 */
  readonly unit?: string | null | undefined;
  /** Set by a document certainly in force on this day, `YYYY-MM-DD`. 某日有效 */
  readonly validOn?: string | null | undefined;
  /** Meant for this year. 目标年份 issued in this year. 发文年份 */
  readonly year?: number | null | undefined;
  /** Meant for this year or a later one. 目标年份起 */
  readonly yearFrom?: number | null | undefined;
  /** Meant for this year or an earlier one. 目标年份止 */
  readonly yearUntil?: number | null | undefined;
};

/** What a figure is for. 指标类型 */
export type TargetKind =
  /** A sum or rate that is granted. 奖补标准 */
  | 'INCENTIVE'
  /** A rule's figure: a rate, a term. 参数 */
  | 'PARAMETER'
  /** Something to be reached. 目标 */
  | 'TARGET'
  /** A condition to be met. 门槛 */
  | 'THRESHOLD';

/** What somebody may do. 身份 */
export type ViewerRole =
  /** Decides on corrections as well. 编辑 */
  | 'EDITOR'
  /** Proposes corrections. 读者 */
  | 'READER';

export type RoleCountFragment = { readonly measures: number, readonly leads: number, readonly jointLeads: number, readonly supports: number, readonly assigned: number, readonly firstListed: number };

export type DocumentListQueryVariables = Exact<{
  filter: PolicyFilter;
  after?: string | null | undefined;
  release?: number | null | undefined;
}>;


export type DocumentListQuery = { readonly policies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Policy', readonly id: string, readonly title: string, readonly documentNumber: string | null, readonly issuedOn: string | null }> } };

export type FirstNamesQueryVariables = Exact<{
  policy: boolean;
  agency: boolean;
  city: boolean;
  cluster: boolean;
  release?: number | null | undefined;
}>;


export type FirstNamesQuery = { readonly policies?: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Policy', readonly title: string, readonly documentNumber: string | null, readonly id: string }> }, readonly agencies?: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Agency', readonly name: string, readonly level: AgencyLevel, readonly id: string }> }, readonly cities?: { readonly nodes: ReadonlyArray<{ readonly __typename: 'City', readonly fullName: string, readonly province: string, readonly code: string, readonly id: string }> }, readonly clusters?: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Cluster', readonly name: string, readonly jurisdiction: string, readonly id: string }> } };

export type MeasuresQueryVariables = Exact<{
  filter: MeasureFilter;
  after?: string | null | undefined;
  release?: number | null | undefined;
}>;


export type MeasuresQuery = { readonly ledger: { readonly measureCount: number, readonly policy: { readonly id: string, readonly title: string } | null, readonly city: { readonly id: string, readonly fullName: string } | null, readonly cluster: { readonly id: string, readonly name: string } | null, readonly agency: { readonly id: string, readonly name: string } | null, readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly no: number, readonly documentNumber: string | null, readonly measure: string, readonly role: ResponsibilityRole, readonly isFirstListed: boolean, readonly deadlines: ReadonlyArray<string>, readonly policy: { readonly id: string, readonly title: string, readonly issuedOn: string | null }, readonly chapter: { readonly id: string, readonly number: string | null, readonly heading: string | null }, readonly clause: { readonly id: string }, readonly unit: { readonly printed: string, readonly jointDuty: boolean, readonly inherited: boolean, readonly ruleId: string, readonly statedById: string | null, readonly agency: { readonly id: string, readonly shortName: string }, readonly correction: { readonly id: string } | null, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }> }, readonly leads: ReadonlyArray<{ readonly id: string, readonly shortName: string }>, readonly supports: ReadonlyArray<{ readonly id: string, readonly shortName: string }>, readonly assigned: ReadonlyArray<{ readonly id: string, readonly shortName: string }>, readonly targets: ReadonlyArray<{ readonly clauseId: string, readonly target: { readonly id: string, readonly kind: TargetKind, readonly metric: string, readonly printed: string } }>, readonly cities: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly clusters: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }, readonly completeness: { readonly isTruncated: boolean, readonly notes: ReadonlyArray<string> } } };

export type MeasureRowFragment = { readonly no: number, readonly documentNumber: string | null, readonly measure: string, readonly role: ResponsibilityRole, readonly isFirstListed: boolean, readonly deadlines: ReadonlyArray<string>, readonly policy: { readonly id: string, readonly title: string, readonly issuedOn: string | null }, readonly chapter: { readonly id: string, readonly number: string | null, readonly heading: string | null }, readonly clause: { readonly id: string }, readonly unit: { readonly printed: string, readonly jointDuty: boolean, readonly inherited: boolean, readonly ruleId: string, readonly statedById: string | null, readonly agency: { readonly id: string, readonly shortName: string }, readonly correction: { readonly id: string } | null, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }> }, readonly leads: ReadonlyArray<{ readonly id: string, readonly shortName: string }>, readonly supports: ReadonlyArray<{ readonly id: string, readonly shortName: string }>, readonly assigned: ReadonlyArray<{ readonly id: string, readonly shortName: string }>, readonly targets: ReadonlyArray<{ readonly clauseId: string, readonly target: { readonly id: string, readonly kind: TargetKind, readonly metric: string, readonly printed: string } }>, readonly cities: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly clusters: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type NamesLikeQueryVariables = Exact<{
  text: string;
  in?: ReadonlyArray<SearchLabel> | SearchLabel | null | undefined;
  release?: number | null | undefined;
}>;


export type NamesLikeQuery = { readonly search: { readonly nodes: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Agency', readonly name: string, readonly level: AgencyLevel, readonly id: string }
        | { readonly __typename: 'City', readonly fullName: string, readonly province: string, readonly code: string, readonly id: string }
        | { readonly __typename: 'Clause', readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string, readonly policy: { readonly title: string } }
        | { readonly __typename: 'Cluster', readonly name: string, readonly jurisdiction: string, readonly id: string }
        | { readonly __typename: 'Policy', readonly title: string, readonly documentNumber: string | null, readonly id: string }
        | { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly regionCode: string | null }
        | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
       }> } };

export type MeaningQueryVariables = Exact<{
  words: ReadonlyArray<string> | string;
  policy: boolean;
  clause: boolean;
  agency: boolean;
  city: boolean;
  region: boolean;
  cluster: boolean;
  release?: number | null | undefined;
}>;


export type MeaningQuery = { readonly policy?: ReadonlyArray<{ readonly candidateCount: number, readonly node:
      | { readonly __typename: 'Agency', readonly name: string, readonly level: AgencyLevel, readonly id: string }
      | { readonly __typename: 'City', readonly fullName: string, readonly province: string, readonly code: string, readonly id: string }
      | { readonly __typename: 'Clause', readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string, readonly policy: { readonly title: string } }
      | { readonly __typename: 'Cluster', readonly name: string, readonly jurisdiction: string, readonly id: string }
      | { readonly __typename: 'Policy', readonly title: string, readonly documentNumber: string | null, readonly id: string }
      | { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly regionCode: string | null }
      | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
     | null, readonly candidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly hint: string | null }> }>, readonly clause?: ReadonlyArray<{ readonly candidateCount: number, readonly node:
      | { readonly __typename: 'Agency', readonly name: string, readonly level: AgencyLevel, readonly id: string }
      | { readonly __typename: 'City', readonly fullName: string, readonly province: string, readonly code: string, readonly id: string }
      | { readonly __typename: 'Clause', readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string, readonly policy: { readonly title: string } }
      | { readonly __typename: 'Cluster', readonly name: string, readonly jurisdiction: string, readonly id: string }
      | { readonly __typename: 'Policy', readonly title: string, readonly documentNumber: string | null, readonly id: string }
      | { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly regionCode: string | null }
      | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
     | null, readonly candidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly hint: string | null }> }>, readonly agency?: ReadonlyArray<{ readonly candidateCount: number, readonly node:
      | { readonly __typename: 'Agency', readonly name: string, readonly level: AgencyLevel, readonly id: string }
      | { readonly __typename: 'City', readonly fullName: string, readonly province: string, readonly code: string, readonly id: string }
      | { readonly __typename: 'Clause', readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string, readonly policy: { readonly title: string } }
      | { readonly __typename: 'Cluster', readonly name: string, readonly jurisdiction: string, readonly id: string }
      | { readonly __typename: 'Policy', readonly title: string, readonly documentNumber: string | null, readonly id: string }
      | { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly regionCode: string | null }
      | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
     | null, readonly candidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly hint: string | null }> }>, readonly city?: ReadonlyArray<{ readonly candidateCount: number, readonly node:
      | { readonly __typename: 'Agency', readonly name: string, readonly level: AgencyLevel, readonly id: string }
      | { readonly __typename: 'City', readonly fullName: string, readonly province: string, readonly code: string, readonly id: string }
      | { readonly __typename: 'Clause', readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string, readonly policy: { readonly title: string } }
      | { readonly __typename: 'Cluster', readonly name: string, readonly jurisdiction: string, readonly id: string }
      | { readonly __typename: 'Policy', readonly title: string, readonly documentNumber: string | null, readonly id: string }
      | { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly regionCode: string | null }
      | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
     | null, readonly candidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly hint: string | null }> }>, readonly region?: ReadonlyArray<{ readonly candidateCount: number, readonly node:
      | { readonly __typename: 'Agency', readonly name: string, readonly level: AgencyLevel, readonly id: string }
      | { readonly __typename: 'City', readonly fullName: string, readonly province: string, readonly code: string, readonly id: string }
      | { readonly __typename: 'Clause', readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string, readonly policy: { readonly title: string } }
      | { readonly __typename: 'Cluster', readonly name: string, readonly jurisdiction: string, readonly id: string }
      | { readonly __typename: 'Policy', readonly title: string, readonly documentNumber: string | null, readonly id: string }
      | { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly regionCode: string | null }
      | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
     | null, readonly candidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly hint: string | null }> }>, readonly cluster?: ReadonlyArray<{ readonly candidateCount: number, readonly node:
      | { readonly __typename: 'Agency', readonly name: string, readonly level: AgencyLevel, readonly id: string }
      | { readonly __typename: 'City', readonly fullName: string, readonly province: string, readonly code: string, readonly id: string }
      | { readonly __typename: 'Clause', readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string, readonly policy: { readonly title: string } }
      | { readonly __typename: 'Cluster', readonly name: string, readonly jurisdiction: string, readonly id: string }
      | { readonly __typename: 'Policy', readonly title: string, readonly documentNumber: string | null, readonly id: string }
      | { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly regionCode: string | null }
      | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
     | null, readonly candidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly hint: string | null }> }> };

export type MeantFragment = { readonly candidateCount: number, readonly node:
    | { readonly __typename: 'Agency', readonly name: string, readonly level: AgencyLevel, readonly id: string }
    | { readonly __typename: 'City', readonly fullName: string, readonly province: string, readonly code: string, readonly id: string }
    | { readonly __typename: 'Clause', readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string, readonly policy: { readonly title: string } }
    | { readonly __typename: 'Cluster', readonly name: string, readonly jurisdiction: string, readonly id: string }
    | { readonly __typename: 'Policy', readonly title: string, readonly documentNumber: string | null, readonly id: string }
    | { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly regionCode: string | null }
    | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
   | null, readonly candidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly hint: string | null }> };

type NamedNode_Agency_Fragment = { readonly __typename: 'Agency', readonly name: string, readonly level: AgencyLevel, readonly id: string };

type NamedNode_City_Fragment = { readonly __typename: 'City', readonly fullName: string, readonly province: string, readonly code: string, readonly id: string };

type NamedNode_Clause_Fragment = { readonly __typename: 'Clause', readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string, readonly policy: { readonly title: string } };

type NamedNode_Cluster_Fragment = { readonly __typename: 'Cluster', readonly name: string, readonly jurisdiction: string, readonly id: string };

type NamedNode_Policy_Fragment = { readonly __typename: 'Policy', readonly title: string, readonly documentNumber: string | null, readonly id: string };

type NamedNode_Region_Fragment = { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly regionCode: string | null };

type NamedNode_Target_Fragment = { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string };

export type NamedNodeFragment =
  | NamedNode_Agency_Fragment
  | NamedNode_City_Fragment
  | NamedNode_Clause_Fragment
  | NamedNode_Cluster_Fragment
  | NamedNode_Policy_Fragment
  | NamedNode_Region_Fragment
  | NamedNode_Target_Fragment
;

export type ShownHitFragment = { readonly type: SearchLabel, readonly tier: HitTier, readonly matchCount: number, readonly node:
    | { readonly __typename: 'Agency', readonly name: string, readonly level: AgencyLevel, readonly id: string }
    | { readonly __typename: 'City', readonly fullName: string, readonly province: string, readonly code: string, readonly id: string }
    | { readonly __typename: 'Clause', readonly policyId: string, readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string, readonly policy: { readonly title: string } }
    | { readonly __typename: 'Cluster', readonly name: string, readonly jurisdiction: string, readonly id: string }
    | { readonly __typename: 'Policy', readonly title: string, readonly documentNumber: string | null, readonly id: string }
    | { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly regionCode: string | null }
    | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
  , readonly matches: ReadonlyArray<{ readonly field: string, readonly index: number | null, readonly start: number, readonly end: number }>, readonly snippet: { readonly field: string, readonly text: string, readonly start: number } };

export type SuggestionsQueryVariables = Exact<{
  text: string;
  release?: number | null | undefined;
}>;


export type SuggestionsQuery = { readonly search: { readonly groups: ReadonlyArray<{ readonly type: SearchLabel, readonly count: number, readonly hits: ReadonlyArray<{ readonly type: SearchLabel, readonly tier: HitTier, readonly matchCount: number, readonly node:
          | { readonly __typename: 'Agency', readonly name: string, readonly level: AgencyLevel, readonly id: string }
          | { readonly __typename: 'City', readonly fullName: string, readonly province: string, readonly code: string, readonly id: string }
          | { readonly __typename: 'Clause', readonly policyId: string, readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string, readonly policy: { readonly title: string } }
          | { readonly __typename: 'Cluster', readonly name: string, readonly jurisdiction: string, readonly id: string }
          | { readonly __typename: 'Policy', readonly title: string, readonly documentNumber: string | null, readonly id: string }
          | { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly regionCode: string | null }
          | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
        , readonly matches: ReadonlyArray<{ readonly field: string, readonly index: number | null, readonly start: number, readonly end: number }>, readonly snippet: { readonly field: string, readonly text: string, readonly start: number } }> }> } };

export type TargetListQueryVariables = Exact<{
  filter: TargetFilter;
  after?: string | null | undefined;
  release?: number | null | undefined;
}>;


export type TargetListQuery = { readonly targets: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Target', readonly id: string, readonly kind: TargetKind, readonly metric: string, readonly printed: string, readonly year: number | null, readonly dueOn: string | null, readonly scope: string | null, readonly clause: { readonly __typename: 'Clause', readonly id: string, readonly number: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly __typename: 'Policy', readonly id: string, readonly title: string } } }> } };

export type AgencyViewQueryVariables = Exact<{
  agency: string;
  release?: number | null | undefined;
}>;


export type AgencyViewQuery = { readonly agencyLoad: { readonly agency: { readonly id: string, readonly name: string, readonly shortName: string, readonly level: AgencyLevel, readonly isGroup: boolean, readonly jurisdiction: string | null, readonly aliases: ReadonlyArray<string>, readonly printedNameCount: number, readonly printedNames: ReadonlyArray<{ readonly printed: string, readonly count: number, readonly documents: number, readonly isLowerBound: boolean }>, readonly partOf: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly divisions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly governs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly fullName: string }> } } | null, readonly agencies: { readonly nodes: ReadonlyArray<{ readonly policyCount: number, readonly clusterCount: number, readonly counts: { readonly measures: number, readonly leads: number, readonly jointLeads: number, readonly supports: number, readonly assigned: number, readonly firstListed: number }, readonly byPolicy: ReadonlyArray<{ readonly policy: { readonly id: string, readonly title: string, readonly issuedOn: string | null }, readonly counts: { readonly measures: number, readonly leads: number, readonly jointLeads: number, readonly supports: number, readonly assigned: number, readonly firstListed: number } }>, readonly byCluster: ReadonlyArray<{ readonly cluster: { readonly id: string, readonly name: string, readonly kind: ClusterKind }, readonly counts: { readonly measures: number, readonly leads: number, readonly jointLeads: number, readonly supports: number, readonly assigned: number, readonly firstListed: number } }> }> }, readonly completeness: { readonly isTruncated: boolean, readonly notes: ReadonlyArray<string> } } };

export type AgencyFactsFragment = { readonly id: string, readonly name: string, readonly shortName: string, readonly level: AgencyLevel, readonly isGroup: boolean, readonly jurisdiction: string | null, readonly aliases: ReadonlyArray<string>, readonly printedNameCount: number, readonly printedNames: ReadonlyArray<{ readonly printed: string, readonly count: number, readonly documents: number, readonly isLowerBound: boolean }>, readonly partOf: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly divisions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly governs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly fullName: string }> } };

export type AgencyLoadPartsFragment = { readonly policyCount: number, readonly clusterCount: number, readonly counts: { readonly measures: number, readonly leads: number, readonly jointLeads: number, readonly supports: number, readonly assigned: number, readonly firstListed: number }, readonly byPolicy: ReadonlyArray<{ readonly policy: { readonly id: string, readonly title: string, readonly issuedOn: string | null }, readonly counts: { readonly measures: number, readonly leads: number, readonly jointLeads: number, readonly supports: number, readonly assigned: number, readonly firstListed: number } }>, readonly byCluster: ReadonlyArray<{ readonly cluster: { readonly id: string, readonly name: string, readonly kind: ClusterKind }, readonly counts: { readonly measures: number, readonly leads: number, readonly jointLeads: number, readonly supports: number, readonly assigned: number, readonly firstListed: number } }> };

export type AgencyPoliciesQueryVariables = Exact<{
  agency: string;
  after?: string | null | undefined;
  release?: number | null | undefined;
}>;


export type AgencyPoliciesQuery = { readonly matrix: { readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly header: { readonly id: string, readonly label: string, readonly node:
            | { readonly __typename: 'Agency' }
            | { readonly __typename: 'City' }
            | { readonly __typename: 'Clause' }
            | { readonly __typename: 'Cluster' }
            | { readonly __typename: 'Policy', readonly issuedOn: string | null }
            | { readonly __typename: 'Region' }
            | { readonly __typename: 'Target' }
          , readonly counts: { readonly measures: number, readonly leads: number, readonly jointLeads: number, readonly supports: number, readonly assigned: number, readonly firstListed: number } } }> } } };

export type AgencyCitiesQueryVariables = Exact<{
  agency: string;
  release?: number | null | undefined;
}>;


export type AgencyCitiesQuery = { readonly matrix: { readonly counts: { readonly measures: number, readonly leads: number, readonly jointLeads: number, readonly supports: number, readonly assigned: number, readonly firstListed: number }, readonly rows: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly header: { readonly id: string, readonly label: string, readonly counts: { readonly measures: number, readonly leads: number, readonly jointLeads: number, readonly supports: number, readonly assigned: number, readonly firstListed: number } } }> }, readonly completeness: { readonly isTruncated: boolean, readonly notes: ReadonlyArray<string> } } };

export type AgencyPartnersQueryVariables = Exact<{
  agency: string;
  after?: string | null | undefined;
  release?: number | null | undefined;
}>;


export type AgencyPartnersQuery = { readonly partners: { readonly measureCount: number, readonly partners: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly measures: number, readonly clauseIds: ReadonlyArray<string>, readonly isTruncated: boolean, readonly agency: { readonly id: string, readonly name: string, readonly shortName: string }, readonly roles: ReadonlyArray<{ readonly own: ResponsibilityRole, readonly partner: ResponsibilityRole, readonly measures: number }> }> }, readonly completeness: { readonly isTruncated: boolean, readonly notes: ReadonlyArray<string> } } };

export type PartnerPartsFragment = { readonly measures: number, readonly clauseIds: ReadonlyArray<string>, readonly isTruncated: boolean, readonly agency: { readonly id: string, readonly name: string, readonly shortName: string }, readonly roles: ReadonlyArray<{ readonly own: ResponsibilityRole, readonly partner: ResponsibilityRole, readonly measures: number }> };

export type CityHeadQueryVariables = Exact<{
  city: string;
  release?: number | null | undefined;
}>;


export type CityHeadQuery = { readonly cityLeads: { readonly rankedCount: number, readonly clausesWithoutUnit: number, readonly city: { readonly __typename: 'City', readonly id: string, readonly name: string, readonly fullName: string, readonly code: string, readonly level: CityLevel, readonly province: string, readonly aliases: ReadonlyArray<string>, readonly regions: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Region', readonly id: string, readonly name: string }> }, readonly governedBy: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Agency', readonly id: string, readonly shortName: string, readonly isGroup: boolean }> } }, readonly clusters: ReadonlyArray<{ readonly likelihood: number, readonly cluster: { readonly __typename: 'Cluster', readonly id: string, readonly name: string, readonly ordinal: number | null, readonly category: ClusterCategory | null }, readonly layouts: ReadonlyArray<{ readonly basis: LayoutBasis, readonly grade: LayoutGrade | null, readonly way: string | null, readonly printed: string, readonly verdict: LayoutVerdict, readonly reason: string, readonly likelihood: number, readonly position: number, readonly ruleId: string, readonly of: { readonly id: string, readonly name: string, readonly kind: ClusterKind }, readonly evidence: ReadonlyArray<{ readonly sourceId: string, readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }>, readonly correction: { readonly id: string } | null }> }>, readonly ranking: ReadonlyArray<{ readonly leads: number, readonly jointLeads: number, readonly firstListed: number, readonly agency: { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly shortName: string } }>, readonly measures: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly clause: { readonly id: string, readonly number: string | null, readonly heading: string | null, readonly text: string }, readonly policy: { readonly __typename: 'Policy', readonly id: string, readonly title: string, readonly documentNumber: string | null }, readonly reasons: ReadonlyArray<{ readonly kind: MeasureReasonKind, readonly printed: string, readonly clauseId: string, readonly cluster: { readonly __typename: 'Cluster', readonly id: string, readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }> }>, readonly leads: ReadonlyArray<{ readonly role: ResponsibilityRole, readonly printed: string, readonly jointDuty: boolean, readonly inherited: boolean, readonly statedById: string | null, readonly ruleId: string, readonly agency: { readonly id: string, readonly shortName: string }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }>, readonly correction: { readonly id: string } | null }>, readonly supports: ReadonlyArray<{ readonly role: ResponsibilityRole, readonly printed: string, readonly jointDuty: boolean, readonly inherited: boolean, readonly statedById: string | null, readonly ruleId: string, readonly agency: { readonly id: string, readonly shortName: string }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }>, readonly correction: { readonly id: string } | null }>, readonly assigned: ReadonlyArray<{ readonly role: ResponsibilityRole, readonly printed: string, readonly jointDuty: boolean, readonly inherited: boolean, readonly statedById: string | null, readonly ruleId: string, readonly agency: { readonly id: string, readonly shortName: string }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }>, readonly correction: { readonly id: string } | null }> }> }, readonly completeness: { readonly documents: number, readonly isTruncated: boolean, readonly notes: ReadonlyArray<string> } } };

export type ShownLayoutFragment = { readonly basis: LayoutBasis, readonly grade: LayoutGrade | null, readonly way: string | null, readonly printed: string, readonly verdict: LayoutVerdict, readonly reason: string, readonly likelihood: number, readonly position: number, readonly ruleId: string, readonly of: { readonly id: string, readonly name: string, readonly kind: ClusterKind }, readonly evidence: ReadonlyArray<{ readonly sourceId: string, readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }>, readonly correction: { readonly id: string } | null };

export type CityMatrixQueryVariables = Exact<{
  city: string;
  roles?: ReadonlyArray<ResponsibilityRole> | ResponsibilityRole | null | undefined;
  release?: number | null | undefined;
}>;


export type CityMatrixQuery = { readonly matrix: { readonly columnCount: number, readonly isTruncated: boolean, readonly columns: ReadonlyArray<{ readonly id: string, readonly label: string, readonly counts: { readonly measures: number, readonly leads: number } }>, readonly rows: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string }>, readonly nodes: ReadonlyArray<{ readonly header: { readonly id: string, readonly label: string, readonly counts: { readonly measures: number } }, readonly cells: ReadonlyArray<{ readonly column: { readonly id: string }, readonly counts: { readonly measures: number } }> }> }, readonly completeness: { readonly isTruncated: boolean, readonly notes: ReadonlyArray<string> } } };

export type CityClusterMeasuresQueryVariables = Exact<{
  city: string;
  roles?: ReadonlyArray<ResponsibilityRole> | ResponsibilityRole | null | undefined;
  after?: string | null | undefined;
  release?: number | null | undefined;
}>;


export type CityClusterMeasuresQuery = { readonly matrix: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly header: { readonly id: string, readonly counts: { readonly leadClauseIds: ReadonlyArray<string>, readonly supportClauseIds: ReadonlyArray<string>, readonly assignedClauseIds: ReadonlyArray<string>, readonly isTruncated: boolean } } }> } } };

export type CityMeasuresQueryVariables = Exact<{
  city: string;
  clauseIds?: ReadonlyArray<string> | string | null | undefined;
  agency?: string | null | undefined;
  roles?: ReadonlyArray<ResponsibilityRole> | ResponsibilityRole | null | undefined;
  after?: string | null | undefined;
  release?: number | null | undefined;
}>;


export type CityMeasuresQuery = { readonly cityLeads: { readonly measures: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly clause: { readonly id: string, readonly number: string | null, readonly heading: string | null, readonly text: string }, readonly policy: { readonly __typename: 'Policy', readonly id: string, readonly title: string, readonly documentNumber: string | null }, readonly reasons: ReadonlyArray<{ readonly kind: MeasureReasonKind, readonly printed: string, readonly clauseId: string, readonly cluster: { readonly __typename: 'Cluster', readonly id: string, readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }> }>, readonly leads: ReadonlyArray<{ readonly role: ResponsibilityRole, readonly printed: string, readonly jointDuty: boolean, readonly inherited: boolean, readonly statedById: string | null, readonly ruleId: string, readonly agency: { readonly id: string, readonly shortName: string }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }>, readonly correction: { readonly id: string } | null }>, readonly supports: ReadonlyArray<{ readonly role: ResponsibilityRole, readonly printed: string, readonly jointDuty: boolean, readonly inherited: boolean, readonly statedById: string | null, readonly ruleId: string, readonly agency: { readonly id: string, readonly shortName: string }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }>, readonly correction: { readonly id: string } | null }>, readonly assigned: ReadonlyArray<{ readonly role: ResponsibilityRole, readonly printed: string, readonly jointDuty: boolean, readonly inherited: boolean, readonly statedById: string | null, readonly ruleId: string, readonly agency: { readonly id: string, readonly shortName: string }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }>, readonly correction: { readonly id: string } | null }> }> } } };

export type CityMeasurePageFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly clause: { readonly id: string, readonly number: string | null, readonly heading: string | null, readonly text: string }, readonly policy: { readonly __typename: 'Policy', readonly id: string, readonly title: string, readonly documentNumber: string | null }, readonly reasons: ReadonlyArray<{ readonly kind: MeasureReasonKind, readonly printed: string, readonly clauseId: string, readonly cluster: { readonly __typename: 'Cluster', readonly id: string, readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }> }>, readonly leads: ReadonlyArray<{ readonly role: ResponsibilityRole, readonly printed: string, readonly jointDuty: boolean, readonly inherited: boolean, readonly statedById: string | null, readonly ruleId: string, readonly agency: { readonly id: string, readonly shortName: string }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }>, readonly correction: { readonly id: string } | null }>, readonly supports: ReadonlyArray<{ readonly role: ResponsibilityRole, readonly printed: string, readonly jointDuty: boolean, readonly inherited: boolean, readonly statedById: string | null, readonly ruleId: string, readonly agency: { readonly id: string, readonly shortName: string }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }>, readonly correction: { readonly id: string } | null }>, readonly assigned: ReadonlyArray<{ readonly role: ResponsibilityRole, readonly printed: string, readonly jointDuty: boolean, readonly inherited: boolean, readonly statedById: string | null, readonly ruleId: string, readonly agency: { readonly id: string, readonly shortName: string }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }>, readonly correction: { readonly id: string } | null }> }> };

export type CityMeasureShownFragment = { readonly clause: { readonly id: string, readonly number: string | null, readonly heading: string | null, readonly text: string }, readonly policy: { readonly __typename: 'Policy', readonly id: string, readonly title: string, readonly documentNumber: string | null }, readonly reasons: ReadonlyArray<{ readonly kind: MeasureReasonKind, readonly printed: string, readonly clauseId: string, readonly cluster: { readonly __typename: 'Cluster', readonly id: string, readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }> }>, readonly leads: ReadonlyArray<{ readonly role: ResponsibilityRole, readonly printed: string, readonly jointDuty: boolean, readonly inherited: boolean, readonly statedById: string | null, readonly ruleId: string, readonly agency: { readonly id: string, readonly shortName: string }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }>, readonly correction: { readonly id: string } | null }>, readonly supports: ReadonlyArray<{ readonly role: ResponsibilityRole, readonly printed: string, readonly jointDuty: boolean, readonly inherited: boolean, readonly statedById: string | null, readonly ruleId: string, readonly agency: { readonly id: string, readonly shortName: string }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }>, readonly correction: { readonly id: string } | null }>, readonly assigned: ReadonlyArray<{ readonly role: ResponsibilityRole, readonly printed: string, readonly jointDuty: boolean, readonly inherited: boolean, readonly statedById: string | null, readonly ruleId: string, readonly agency: { readonly id: string, readonly shortName: string }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }>, readonly correction: { readonly id: string } | null }> };

export type CityUnitFragment = { readonly role: ResponsibilityRole, readonly printed: string, readonly jointDuty: boolean, readonly inherited: boolean, readonly statedById: string | null, readonly ruleId: string, readonly agency: { readonly id: string, readonly shortName: string }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }>, readonly correction: { readonly id: string } | null };

export type ClusterViewQueryVariables = Exact<{
  cluster: string;
  release?: number | null | undefined;
}>;


export type ClusterViewQuery = { readonly agencyLoad: { readonly cluster: { readonly id: string, readonly name: string, readonly kind: ClusterKind, readonly category: ClusterCategory | null, readonly ordinal: number | null, readonly jurisdiction: string, readonly aliases: ReadonlyArray<string>, readonly partOf: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ClusterKind }> }, readonly laidOutIn: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly basis: LayoutBasis, readonly grade: LayoutGrade | null, readonly way: string | null, readonly printed: string, readonly verdict: LayoutVerdict, readonly reason: string, readonly likelihood: number, readonly position: number, readonly ruleId: string, readonly node: { readonly id: string, readonly name: string, readonly fullName: string, readonly code: string, readonly province: string }, readonly correction: { readonly id: string } | null, readonly evidence: ReadonlyArray<{ readonly sourceId: string, readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }> }> }, readonly members: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ClusterKind, readonly category: ClusterCategory | null, readonly ordinal: number | null, readonly laidOutIn: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly basis: LayoutBasis, readonly grade: LayoutGrade | null, readonly way: string | null, readonly printed: string, readonly verdict: LayoutVerdict, readonly reason: string, readonly likelihood: number, readonly position: number, readonly ruleId: string, readonly node: { readonly id: string, readonly name: string, readonly fullName: string, readonly code: string, readonly province: string }, readonly correction: { readonly id: string } | null, readonly evidence: ReadonlyArray<{ readonly sourceId: string, readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }> }> } }> } } | null, readonly counts: { readonly measures: number, readonly leads: number, readonly jointLeads: number, readonly supports: number, readonly assigned: number, readonly firstListed: number }, readonly agencies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly agency: { readonly id: string, readonly name: string }, readonly counts: { readonly measures: number, readonly leads: number, readonly jointLeads: number, readonly supports: number, readonly assigned: number, readonly firstListed: number } }> }, readonly completeness: { readonly isTruncated: boolean, readonly notes: ReadonlyArray<string> } } };

export type ClusterFactsFragment = { readonly id: string, readonly name: string, readonly kind: ClusterKind, readonly category: ClusterCategory | null, readonly ordinal: number | null, readonly jurisdiction: string, readonly aliases: ReadonlyArray<string>, readonly partOf: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ClusterKind }> }, readonly laidOutIn: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly basis: LayoutBasis, readonly grade: LayoutGrade | null, readonly way: string | null, readonly printed: string, readonly verdict: LayoutVerdict, readonly reason: string, readonly likelihood: number, readonly position: number, readonly ruleId: string, readonly node: { readonly id: string, readonly name: string, readonly fullName: string, readonly code: string, readonly province: string }, readonly correction: { readonly id: string } | null, readonly evidence: ReadonlyArray<{ readonly sourceId: string, readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }> }> }, readonly members: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ClusterKind, readonly category: ClusterCategory | null, readonly ordinal: number | null, readonly laidOutIn: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly basis: LayoutBasis, readonly grade: LayoutGrade | null, readonly way: string | null, readonly printed: string, readonly verdict: LayoutVerdict, readonly reason: string, readonly likelihood: number, readonly position: number, readonly ruleId: string, readonly node: { readonly id: string, readonly name: string, readonly fullName: string, readonly code: string, readonly province: string }, readonly correction: { readonly id: string } | null, readonly evidence: ReadonlyArray<{ readonly sourceId: string, readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }> }> } }> } };

export type LayoutStatementFragment = { readonly basis: LayoutBasis, readonly grade: LayoutGrade | null, readonly way: string | null, readonly printed: string, readonly verdict: LayoutVerdict, readonly reason: string, readonly likelihood: number, readonly position: number, readonly ruleId: string, readonly node: { readonly id: string, readonly name: string, readonly fullName: string, readonly code: string, readonly province: string }, readonly correction: { readonly id: string } | null, readonly evidence: ReadonlyArray<{ readonly sourceId: string, readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }> };

export type ClusterTargetsQueryVariables = Exact<{
  cluster: string;
  after?: string | null | undefined;
  release?: number | null | undefined;
}>;


export type ClusterTargetsQuery = { readonly targetRanking: { readonly targets: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly ruleId: string, readonly target: { readonly id: string, readonly kind: TargetKind, readonly metric: string, readonly comparator: string, readonly value: number, readonly valueTo: number | null, readonly unit: string, readonly printed: string, readonly year: number | null, readonly dueOn: string | null, readonly scope: string | null }, readonly clause: { readonly id: string }, readonly policy: { readonly id: string, readonly title: string }, readonly correction: { readonly id: string } | null, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }> }> }, readonly completeness: { readonly isTruncated: boolean, readonly notes: ReadonlyArray<string> } } };

export type ClusterTargetFragment = { readonly ruleId: string, readonly target: { readonly id: string, readonly kind: TargetKind, readonly metric: string, readonly comparator: string, readonly value: number, readonly valueTo: number | null, readonly unit: string, readonly printed: string, readonly year: number | null, readonly dueOn: string | null, readonly scope: string | null }, readonly clause: { readonly id: string }, readonly policy: { readonly id: string, readonly title: string }, readonly correction: { readonly id: string } | null, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }> };

export type GraphFactsQueryVariables = Exact<{
  id: string;
  release?: number | null | undefined;
}>;


export type GraphFactsQuery = { readonly neighbourhood: { readonly askedCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Agency', readonly aliases: ReadonlyArray<string>, readonly name: string, readonly shortName: string, readonly id: string }
      | { readonly __typename: 'City', readonly province: string, readonly code: string, readonly name: string, readonly fullName: string, readonly id: string }
      | { readonly __typename: 'Clause', readonly line: number, readonly page: number | null, readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string, readonly policy: { readonly __typename: 'Policy', readonly id: string, readonly title: string, readonly documentNumber: string | null } }
      | { readonly __typename: 'Cluster', readonly name: string, readonly id: string, readonly clusterAliases: ReadonlyArray<string> }
      | { readonly __typename: 'Policy', readonly issuedOn: string | null, readonly documentNumber: string | null, readonly title: string, readonly id: string }
      | { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly regionAliases: ReadonlyArray<string> }
      | { readonly __typename: 'Target', readonly year: number | null, readonly scope: string | null, readonly metric: string, readonly printed: string, readonly id: string }
    >, readonly kinds: ReadonlyArray<{ readonly nodeId: string, readonly relationship: RelationshipType, readonly direction: PathDirection, readonly count: number, readonly brought: number }> } };

export type GraphClaimsQueryVariables = Exact<{
  from: string;
  to: string;
  relationships: ReadonlyArray<RelationshipType> | RelationshipType;
  release?: number | null | undefined;
}>;


export type GraphClaimsQuery = { readonly paths: { readonly paths: ReadonlyArray<{ readonly steps: ReadonlyArray<{ readonly fromId: string, readonly relationship: RelationshipType, readonly direction: PathDirection, readonly claims: ReadonlyArray<{ readonly printed: string | null, readonly ruleId: string, readonly stated: boolean, readonly position: number, readonly claimedBy: string, readonly evidence: ReadonlyArray<{ readonly sourceId: string, readonly quote: string, readonly start: number, readonly line: number, readonly page: number | null }>, readonly correction: { readonly id: string } | null }> }> }>, readonly completeness: { readonly isTruncated: boolean, readonly notes: ReadonlyArray<string> } } };

export type GraphAroundQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  relationships?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  direction?: PathDirection | null | undefined;
  first: number;
  release?: number | null | undefined;
}>;


export type GraphAroundQuery = { readonly neighbourhood: { readonly askedCount: number, readonly unknownIds: ReadonlyArray<string>, readonly isTruncated: boolean, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Agency', readonly name: string, readonly shortName: string, readonly id: string }
      | { readonly __typename: 'City', readonly name: string, readonly fullName: string, readonly id: string }
      | { readonly __typename: 'Clause', readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string }
      | { readonly __typename: 'Cluster', readonly name: string, readonly id: string }
      | { readonly __typename: 'Policy', readonly title: string, readonly id: string }
      | { readonly __typename: 'Region', readonly name: string, readonly id: string }
      | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
    >, readonly links: ReadonlyArray<{ readonly fromId: string, readonly toId: string, readonly relationship: RelationshipType, readonly claims: number }>, readonly kinds: ReadonlyArray<{ readonly nodeId: string, readonly relationship: RelationshipType, readonly direction: PathDirection, readonly count: number, readonly brought: number }>, readonly completeness: { readonly isTruncated: boolean, readonly notes: ReadonlyArray<string> } } };

export type GraphAmongQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  first: number;
  release?: number | null | undefined;
}>;


export type GraphAmongQuery = { readonly neighbourhood: { readonly isTruncated: boolean, readonly links: ReadonlyArray<{ readonly fromId: string, readonly toId: string, readonly relationship: RelationshipType, readonly claims: number }> } };

export type GraphPathsQueryVariables = Exact<{
  from: string;
  to: string;
  relationships?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  release?: number | null | undefined;
}>;


export type GraphPathsQuery = { readonly paths: { readonly shortestLength: number | null, readonly shortestCount: number | null, readonly isTruncated: boolean, readonly from:
      | { readonly __typename: 'Agency', readonly name: string, readonly shortName: string, readonly id: string }
      | { readonly __typename: 'City', readonly name: string, readonly fullName: string, readonly id: string }
      | { readonly __typename: 'Clause', readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string }
      | { readonly __typename: 'Cluster', readonly name: string, readonly id: string }
      | { readonly __typename: 'Policy', readonly title: string, readonly id: string }
      | { readonly __typename: 'Region', readonly name: string, readonly id: string }
      | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
    , readonly to:
      | { readonly __typename: 'Agency', readonly name: string, readonly shortName: string, readonly id: string }
      | { readonly __typename: 'City', readonly name: string, readonly fullName: string, readonly id: string }
      | { readonly __typename: 'Clause', readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string }
      | { readonly __typename: 'Cluster', readonly name: string, readonly id: string }
      | { readonly __typename: 'Policy', readonly title: string, readonly id: string }
      | { readonly __typename: 'Region', readonly name: string, readonly id: string }
      | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
    , readonly paths: ReadonlyArray<{ readonly length: number, readonly steps: ReadonlyArray<{ readonly fromId: string, readonly toId: string, readonly relationship: RelationshipType, readonly direction: PathDirection, readonly from:
          | { readonly __typename: 'Agency', readonly name: string, readonly shortName: string, readonly id: string }
          | { readonly __typename: 'City', readonly name: string, readonly fullName: string, readonly id: string }
          | { readonly __typename: 'Clause', readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string }
          | { readonly __typename: 'Cluster', readonly name: string, readonly id: string }
          | { readonly __typename: 'Policy', readonly title: string, readonly id: string }
          | { readonly __typename: 'Region', readonly name: string, readonly id: string }
          | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
        , readonly to:
          | { readonly __typename: 'Agency', readonly name: string, readonly shortName: string, readonly id: string }
          | { readonly __typename: 'City', readonly name: string, readonly fullName: string, readonly id: string }
          | { readonly __typename: 'Clause', readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string }
          | { readonly __typename: 'Cluster', readonly name: string, readonly id: string }
          | { readonly __typename: 'Policy', readonly title: string, readonly id: string }
          | { readonly __typename: 'Region', readonly name: string, readonly id: string }
          | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
         }> }>, readonly completeness: { readonly isTruncated: boolean, readonly notes: ReadonlyArray<string> } } };

type GraphNode_Agency_Fragment = { readonly __typename: 'Agency', readonly name: string, readonly shortName: string, readonly id: string };

type GraphNode_City_Fragment = { readonly __typename: 'City', readonly name: string, readonly fullName: string, readonly id: string };

type GraphNode_Clause_Fragment = { readonly __typename: 'Clause', readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string };

type GraphNode_Cluster_Fragment = { readonly __typename: 'Cluster', readonly name: string, readonly id: string };

type GraphNode_Policy_Fragment = { readonly __typename: 'Policy', readonly title: string, readonly id: string };

type GraphNode_Region_Fragment = { readonly __typename: 'Region', readonly name: string, readonly id: string };

type GraphNode_Target_Fragment = { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string };

export type GraphNodeFragment =
  | GraphNode_Agency_Fragment
  | GraphNode_City_Fragment
  | GraphNode_Clause_Fragment
  | GraphNode_Cluster_Fragment
  | GraphNode_Policy_Fragment
  | GraphNode_Region_Fragment
  | GraphNode_Target_Fragment
;

export type GraphLinkFragment = { readonly fromId: string, readonly toId: string, readonly relationship: RelationshipType, readonly claims: number };

export type GraphKindFragment = { readonly nodeId: string, readonly relationship: RelationshipType, readonly direction: PathDirection, readonly count: number, readonly brought: number };

export type MeasuresBehindQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  release?: number | null | undefined;
}>;


export type MeasuresBehindQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'City' }
    | { readonly __typename: 'Clause', readonly id: string, readonly number: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly title: string, readonly documentNumber: string | null }, readonly leadAgencies: { readonly edges: ReadonlyArray<{ readonly role: ResponsibilityRole, readonly printed: string, readonly jointDuty: boolean, readonly inherited: boolean, readonly ruleId: string, readonly stated: boolean, readonly node: { readonly id: string, readonly name: string, readonly shortName: string }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }>, readonly correction: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly supportingAgencies: { readonly edges: ReadonlyArray<{ readonly role: ResponsibilityRole, readonly printed: string, readonly jointDuty: boolean, readonly inherited: boolean, readonly ruleId: string, readonly stated: boolean, readonly node: { readonly id: string, readonly name: string, readonly shortName: string }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }>, readonly correction: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly assignedAgencies: { readonly edges: ReadonlyArray<{ readonly role: ResponsibilityRole, readonly printed: string, readonly jointDuty: boolean, readonly inherited: boolean, readonly ruleId: string, readonly stated: boolean, readonly node: { readonly id: string, readonly name: string, readonly shortName: string }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }>, readonly correction: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly __typename: 'Cluster' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'Region' }
    | { readonly __typename: 'Target' }
   | null> };

export type MatrixRowsQueryVariables = Exact<{
  rows: MatrixAxis;
  columns: MatrixAxis;
  filter?: MeasureFilter | null | undefined;
  after?: string | null | undefined;
  release?: number | null | undefined;
}>;


export type MatrixRowsQuery = { readonly matrix: { readonly columnCount: number, readonly isTruncated: boolean, readonly columns: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
        | { readonly __typename: 'Agency', readonly id: string }
        | { readonly __typename: 'City', readonly id: string }
        | { readonly __typename: 'Clause', readonly id: string }
        | { readonly __typename: 'Cluster', readonly id: string }
        | { readonly __typename: 'Policy', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'Target', readonly id: string }
      , readonly counts: { readonly measures: number, readonly leads: number, readonly jointLeads: number, readonly supports: number, readonly assigned: number, readonly firstListed: number } }>, readonly rows: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly header: { readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Agency', readonly id: string }
              | { readonly __typename: 'City', readonly id: string }
              | { readonly __typename: 'Clause', readonly id: string }
              | { readonly __typename: 'Cluster', readonly id: string }
              | { readonly __typename: 'Policy', readonly id: string }
              | { readonly __typename: 'Region', readonly id: string }
              | { readonly __typename: 'Target', readonly id: string }
            , readonly counts: { readonly measures: number, readonly leads: number, readonly jointLeads: number, readonly supports: number, readonly assigned: number, readonly firstListed: number } }, readonly cells: ReadonlyArray<{ readonly column: { readonly id: string }, readonly counts: { readonly measures: number, readonly leads: number, readonly jointLeads: number, readonly supports: number, readonly assigned: number, readonly firstListed: number } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly counts: { readonly measures: number, readonly leads: number, readonly jointLeads: number, readonly supports: number, readonly assigned: number, readonly firstListed: number }, readonly completeness: { readonly isTruncated: boolean, readonly notes: ReadonlyArray<string> } } };

export type PartCountsFragment = { readonly measures: number, readonly leads: number, readonly jointLeads: number, readonly supports: number, readonly assigned: number, readonly firstListed: number };

export type MatrixRowMeasuresQueryVariables = Exact<{
  rows: MatrixAxis;
  columns: MatrixAxis;
  filter?: MeasureFilter | null | undefined;
  after?: string | null | undefined;
  release?: number | null | undefined;
}>;


export type MatrixRowMeasuresQuery = { readonly matrix: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly header: { readonly id: string, readonly counts: { readonly leadClauseIds: ReadonlyArray<string>, readonly supportClauseIds: ReadonlyArray<string>, readonly assignedClauseIds: ReadonlyArray<string>, readonly isTruncated: boolean } }, readonly cells: ReadonlyArray<{ readonly column: { readonly id: string }, readonly counts: { readonly leadClauseIds: ReadonlyArray<string>, readonly supportClauseIds: ReadonlyArray<string>, readonly assignedClauseIds: ReadonlyArray<string>, readonly isTruncated: boolean } }> }> } } };

export type PartMeasuresFragment = { readonly leadClauseIds: ReadonlyArray<string>, readonly supportClauseIds: ReadonlyArray<string>, readonly assignedClauseIds: ReadonlyArray<string>, readonly isTruncated: boolean };

export type MeasureNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  release?: number | null | undefined;
}>;


export type MeasureNamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'City' }
    | { readonly __typename: 'Clause', readonly id: string, readonly number: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly title: string } }
    | { readonly __typename: 'Cluster' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'Region' }
    | { readonly __typename: 'Target' }
   | null> };

export type PolicyCorrectionsQueryVariables = Exact<{
  policy: string;
  after?: string | null | undefined;
  release?: number | null | undefined;
}>;


export type PolicyCorrectionsQuery = { readonly corrections: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: CorrectionKind, readonly status: CorrectionStatus, readonly outcome: CorrectionOutcome, readonly detail: string | null, readonly stands: boolean, readonly clauseId: string, readonly quote: string | null, readonly start: number | null, readonly reason: string, readonly proposedBy: string, readonly proposedAt: string, readonly clause: { readonly id: string, readonly number: string | null, readonly heading: string | null, readonly text: string } | null, readonly extracted: { readonly relationship: RelationshipType, readonly name: string, readonly toId: string } | null, readonly corrected: { readonly relationship: RelationshipType, readonly name: string, readonly toId: string } | null, readonly decision: { readonly by: string, readonly at: string, readonly reason: string } | null }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly name: string, readonly role: ViewerRole } | null };

export type ProposeCorrectionMutationVariables = Exact<{
  input: CorrectionInput;
}>;


export type ProposeCorrectionMutation = { readonly proposeCorrection: { readonly isChanged: boolean, readonly correction: { readonly id: string, readonly kind: CorrectionKind, readonly status: CorrectionStatus, readonly outcome: CorrectionOutcome, readonly detail: string | null, readonly stands: boolean, readonly clauseId: string, readonly quote: string | null, readonly start: number | null, readonly reason: string, readonly proposedBy: string, readonly proposedAt: string, readonly clause: { readonly id: string, readonly number: string | null, readonly heading: string | null, readonly text: string } | null, readonly extracted: { readonly relationship: RelationshipType, readonly name: string, readonly toId: string } | null, readonly corrected: { readonly relationship: RelationshipType, readonly name: string, readonly toId: string } | null, readonly decision: { readonly by: string, readonly at: string, readonly reason: string } | null } } };

export type DecideCorrectionMutationVariables = Exact<{
  id: string;
  verdict: CorrectionVerdict;
  reason: string;
}>;


export type DecideCorrectionMutation = { readonly decideCorrection: { readonly isChanged: boolean, readonly correction: { readonly id: string, readonly kind: CorrectionKind, readonly status: CorrectionStatus, readonly outcome: CorrectionOutcome, readonly detail: string | null, readonly stands: boolean, readonly clauseId: string, readonly quote: string | null, readonly start: number | null, readonly reason: string, readonly proposedBy: string, readonly proposedAt: string, readonly clause: { readonly id: string, readonly number: string | null, readonly heading: string | null, readonly text: string } | null, readonly extracted: { readonly relationship: RelationshipType, readonly name: string, readonly toId: string } | null, readonly corrected: { readonly relationship: RelationshipType, readonly name: string, readonly toId: string } | null, readonly decision: { readonly by: string, readonly at: string, readonly reason: string } | null } } };

export type ShownCorrectionFragment = { readonly id: string, readonly kind: CorrectionKind, readonly status: CorrectionStatus, readonly outcome: CorrectionOutcome, readonly detail: string | null, readonly stands: boolean, readonly clauseId: string, readonly quote: string | null, readonly start: number | null, readonly reason: string, readonly proposedBy: string, readonly proposedAt: string, readonly clause: { readonly id: string, readonly number: string | null, readonly heading: string | null, readonly text: string } | null, readonly extracted: { readonly relationship: RelationshipType, readonly name: string, readonly toId: string } | null, readonly corrected: { readonly relationship: RelationshipType, readonly name: string, readonly toId: string } | null, readonly decision: { readonly by: string, readonly at: string, readonly reason: string } | null };

export type PolicyCitesQueryVariables = Exact<{
  policy: string;
  after?: string | null | undefined;
  release?: number | null | undefined;
}>;


export type PolicyCitesQuery = { readonly citations: { readonly cites: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly route: CitationRoute, readonly kind: CitationKind, readonly printed: string, readonly status: CitationStatus, readonly position: number, readonly citing: { readonly id: string, readonly title: string, readonly documentNumber: string | null }, readonly clause: { readonly id: string, readonly number: string | null, readonly heading: string | null, readonly text: string } | null, readonly cited: { readonly id: string, readonly title: string, readonly documentNumber: string | null, readonly loaded: PolicyStatus }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly quote: string }> }> }, readonly completeness: { readonly isTruncated: boolean, readonly notes: ReadonlyArray<string> } } };

export type PolicyCitedByQueryVariables = Exact<{
  policy: string;
  after?: string | null | undefined;
  release?: number | null | undefined;
}>;


export type PolicyCitedByQuery = { readonly citations: { readonly citedBy: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly route: CitationRoute, readonly kind: CitationKind, readonly printed: string, readonly status: CitationStatus, readonly position: number, readonly citing: { readonly id: string, readonly title: string, readonly documentNumber: string | null }, readonly clause: { readonly id: string, readonly number: string | null, readonly heading: string | null, readonly text: string } | null, readonly cited: { readonly id: string, readonly title: string, readonly documentNumber: string | null, readonly loaded: PolicyStatus }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly quote: string }> }> }, readonly completeness: { readonly isTruncated: boolean, readonly notes: ReadonlyArray<string> } } };

export type CitedFragment = { readonly route: CitationRoute, readonly kind: CitationKind, readonly printed: string, readonly status: CitationStatus, readonly position: number, readonly citing: { readonly id: string, readonly title: string, readonly documentNumber: string | null }, readonly clause: { readonly id: string, readonly number: string | null, readonly heading: string | null, readonly text: string } | null, readonly cited: { readonly id: string, readonly title: string, readonly documentNumber: string | null, readonly loaded: PolicyStatus }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly quote: string }> };

export type PolicyClauseQueryVariables = Exact<{
  id: string;
  release?: number | null | undefined;
}>;


export type PolicyClauseQuery = { readonly clause: { readonly id: string, readonly eId: string, readonly number: string | null, readonly heading: string | null, readonly text: string, readonly kind: ClauseKind, readonly line: number, readonly page: number | null, readonly citation: { readonly chinese: string, readonly chineseLong: string, readonly place: string | null, readonly bibtex: string }, readonly repeats: { readonly id: string, readonly number: string | null, readonly heading: string | null, readonly text: string } | null, readonly policy: { readonly id: string, readonly title: string } } | null };

export type PolicyFactsQueryVariables = Exact<{
  policy: string;
  release?: number | null | undefined;
}>;


export type PolicyFactsQuery = { readonly citations: { readonly policy: { readonly id: string, readonly title: string, readonly documentNumber: string | null, readonly kind: PolicyKind, readonly status: PolicyStatus, readonly issuedOn: string | null, readonly effectiveOn: string | null, readonly expiresOn: string | null, readonly validity: string | null, readonly addressees: ReadonlyArray<string>, readonly contacts: ReadonlyArray<string>, readonly signatories: ReadonlyArray<string>, readonly jurisdiction: string | null, readonly startLine: number | null, readonly endLine: number | null, readonly citation: { readonly chinese: string, readonly chineseLong: string, readonly bibtex: string }, readonly issuers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }, readonly containedIn: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> } }, readonly family: ReadonlyArray<{ readonly id: string, readonly title: string, readonly documentNumber: string | null, readonly kind: PolicyKind }>, readonly kinds: ReadonlyArray<{ readonly kind: CitationKind, readonly cites: number, readonly citedBy: number }>, readonly completeness: { readonly release: number, readonly isTruncated: boolean, readonly notes: ReadonlyArray<string> } } };

export type PolicyStandingQueryVariables = Exact<{
  id: string;
  document: string;
  on: string;
  release?: number | null | undefined;
}>;


export type PolicyStandingQuery = { readonly inForce: { readonly documents: { readonly nodes: ReadonlyArray<{ readonly verdict: ForceVerdict, readonly reason: ForceReason, readonly startsOn: string | null, readonly startIsStated: boolean, readonly endsOn: string | null, readonly endIsStated: boolean, readonly endedBy: ReadonlyArray<{ readonly kind: CitationKind, readonly policy: { readonly id: string, readonly title: string } }> }> } }, readonly documentVersions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly version: number, readonly file: string, readonly sha256: string, readonly characters: number, readonly loadedAt: string | null, readonly since: number, readonly until: number | null }> } };

export type PolicyLineageQueryVariables = Exact<{
  policy: string;
  after?: string | null | undefined;
  release?: number | null | undefined;
}>;


export type PolicyLineageQuery = { readonly lineage: { readonly documentCount: number, readonly documents: ReadonlyArray<{ readonly links: number, readonly isComparedNow: boolean, readonly comparedLower: number, readonly withoutAncestorCount: number, readonly comparedHigher: number, readonly notTakenUpCount: number, readonly lower: { readonly id: string, readonly title: string }, readonly higher: { readonly id: string, readonly title: string } }>, readonly links: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly score: number, readonly method: string, readonly sharedWords: ReadonlyArray<string>, readonly lower: { readonly id: string, readonly policyId: string, readonly number: string | null, readonly heading: string | null, readonly text: string, readonly start: number }, readonly lowerPolicy: { readonly id: string, readonly title: string }, readonly higher: { readonly id: string, readonly policyId: string, readonly number: string | null, readonly heading: string | null, readonly text: string, readonly start: number }, readonly higherPolicy: { readonly id: string, readonly title: string } }> }, readonly completeness: { readonly isTruncated: boolean, readonly notes: ReadonlyArray<string> } } };

export type LinkedClauseFragment = { readonly id: string, readonly policyId: string, readonly number: string | null, readonly heading: string | null, readonly text: string, readonly start: number };

export type PolicyReadingQueryVariables = Exact<{
  policy: string;
  release?: number | null | undefined;
}>;


export type PolicyReadingQuery = { readonly reading: { readonly length: number, readonly pageStarts: ReadonlyArray<number>, readonly text: string, readonly start: number, readonly end: number, readonly hasNext: boolean, readonly policy: { readonly id: string }, readonly source: { readonly id: string, readonly file: string, readonly sha256: string, readonly warningCount: number, readonly diagnostics: ReadonlyArray<{ readonly ruleId: string, readonly severity: Severity, readonly message: string, readonly line: number }> }, readonly policies: ReadonlyArray<{ readonly start: number, readonly end: number, readonly depth: number, readonly policy: { readonly id: string, readonly title: string, readonly documentNumber: string | null, readonly kind: PolicyKind } }>, readonly clauses: ReadonlyArray<{ readonly id: string, readonly policyId: string, readonly number: string | null, readonly heading: string | null, readonly kind: ClauseKind, readonly depth: number, readonly start: number, readonly end: number, readonly line: number, readonly page: number | null }>, readonly unresolved: ReadonlyArray<{ readonly kind: MentionKind, readonly printed: string, readonly clauseId: string | null, readonly line: number, readonly start: number | null, readonly end: number | null, readonly candidates: ReadonlyArray<string>, readonly reason: string }>, readonly completeness: { readonly release: number, readonly isTruncated: boolean, readonly notes: ReadonlyArray<string>, readonly relations: ReadonlyArray<{ readonly relation: string, readonly precision: number, readonly recall: number, readonly f1: number, readonly labelled: number, readonly documents: number }> }, readonly claims: ReadonlyArray<{ readonly relationship: RelationshipType, readonly fromId: string, readonly toId: string, readonly position: number, readonly start: number, readonly clauseId: string | null, readonly to:
        | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
        | { readonly __typename: 'City', readonly fullName: string, readonly id: string }
        | { readonly __typename: 'Clause', readonly id: string }
        | { readonly __typename: 'Cluster', readonly name: string, readonly id: string }
        | { readonly __typename: 'Policy', readonly title: string, readonly id: string }
        | { readonly __typename: 'Region', readonly name: string, readonly id: string }
        | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
      , readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number }> }> } };

export type PolicyReadingOnQueryVariables = Exact<{
  policy: string;
  start: number;
  release?: number | null | undefined;
}>;


export type PolicyReadingOnQuery = { readonly reading: { readonly text: string, readonly start: number, readonly end: number, readonly hasNext: boolean, readonly claims: ReadonlyArray<{ readonly relationship: RelationshipType, readonly fromId: string, readonly toId: string, readonly position: number, readonly start: number, readonly clauseId: string | null, readonly to:
        | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
        | { readonly __typename: 'City', readonly fullName: string, readonly id: string }
        | { readonly __typename: 'Clause', readonly id: string }
        | { readonly __typename: 'Cluster', readonly name: string, readonly id: string }
        | { readonly __typename: 'Policy', readonly title: string, readonly id: string }
        | { readonly __typename: 'Region', readonly name: string, readonly id: string }
        | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
      , readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number }> }> } };

export type ReadingPartFragment = { readonly text: string, readonly start: number, readonly end: number, readonly hasNext: boolean, readonly claims: ReadonlyArray<{ readonly relationship: RelationshipType, readonly fromId: string, readonly toId: string, readonly position: number, readonly start: number, readonly clauseId: string | null, readonly to:
      | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
      | { readonly __typename: 'City', readonly fullName: string, readonly id: string }
      | { readonly __typename: 'Clause', readonly id: string }
      | { readonly __typename: 'Cluster', readonly name: string, readonly id: string }
      | { readonly __typename: 'Policy', readonly title: string, readonly id: string }
      | { readonly __typename: 'Region', readonly name: string, readonly id: string }
      | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
    , readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number }> }> };

export type PolicyClaimsAtQueryVariables = Exact<{
  policy: string;
  start: number;
  length: number;
  release?: number | null | undefined;
}>;


export type PolicyClaimsAtQuery = { readonly reading: { readonly claims: ReadonlyArray<{ readonly relationship: RelationshipType, readonly fromId: string, readonly toId: string, readonly position: number, readonly start: number, readonly clauseId: string | null, readonly printed: string | null, readonly expanded: string | null, readonly jointDuty: boolean | null, readonly inherited: boolean | null, readonly statedById: string | null, readonly basis: LayoutBasis | null, readonly grade: LayoutGrade | null, readonly way: string | null, readonly membership: Membership | null, readonly verdict: LayoutVerdict | null, readonly reason: string | null, readonly likelihood: number | null, readonly kind: CitationKind | null, readonly status: CitationStatus | null, readonly ruleId: string, readonly stated: boolean, readonly from:
        | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
        | { readonly __typename: 'City', readonly fullName: string, readonly id: string }
        | { readonly __typename: 'Clause', readonly id: string }
        | { readonly __typename: 'Cluster', readonly name: string, readonly id: string }
        | { readonly __typename: 'Policy', readonly title: string, readonly id: string }
        | { readonly __typename: 'Region', readonly name: string, readonly id: string }
        | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
      , readonly to:
        | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
        | { readonly __typename: 'City', readonly fullName: string, readonly id: string }
        | { readonly __typename: 'Clause', readonly id: string }
        | { readonly __typename: 'Cluster', readonly name: string, readonly id: string }
        | { readonly __typename: 'Policy', readonly title: string, readonly id: string, readonly loaded: PolicyStatus }
        | { readonly __typename: 'Region', readonly name: string, readonly id: string }
        | { readonly __typename: 'Target', readonly year: number | null, readonly dueOn: string | null, readonly scope: string | null, readonly metric: string, readonly printed: string, readonly id: string, readonly targetKind: TargetKind }
      , readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string, readonly line: number, readonly page: number | null }>, readonly correction: { readonly id: string, readonly status: CorrectionStatus, readonly outcome: CorrectionOutcome, readonly reason: string, readonly proposedBy: string, readonly extracted: { readonly relationship: RelationshipType, readonly name: string } | null } | null }> } };

type ClaimEnd_Agency_Fragment = { readonly __typename: 'Agency', readonly name: string, readonly id: string };

type ClaimEnd_City_Fragment = { readonly __typename: 'City', readonly fullName: string, readonly id: string };

type ClaimEnd_Clause_Fragment = { readonly __typename: 'Clause', readonly id: string };

type ClaimEnd_Cluster_Fragment = { readonly __typename: 'Cluster', readonly name: string, readonly id: string };

type ClaimEnd_Policy_Fragment = { readonly __typename: 'Policy', readonly title: string, readonly id: string };

type ClaimEnd_Region_Fragment = { readonly __typename: 'Region', readonly name: string, readonly id: string };

type ClaimEnd_Target_Fragment = { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string };

export type ClaimEndFragment =
  | ClaimEnd_Agency_Fragment
  | ClaimEnd_City_Fragment
  | ClaimEnd_Clause_Fragment
  | ClaimEnd_Cluster_Fragment
  | ClaimEnd_Policy_Fragment
  | ClaimEnd_Region_Fragment
  | ClaimEnd_Target_Fragment
;

export type RegionHeadQueryVariables = Exact<{
  id?: string | null | undefined;
  name?: string | null | undefined;
  release?: number | null | undefined;
}>;


export type RegionHeadQuery = { readonly region: { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly kind: RegionKind, readonly code: string | null, readonly aliases: ReadonlyArray<string>, readonly cities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'City', readonly id: string, readonly name: string, readonly fullName: string, readonly code: string, readonly province: string }> }, readonly counties: { readonly totalCount: number }, readonly namedIn: { readonly totalCount: number } } | null };

export type ClustersByCityQueryVariables = Exact<{
  region?: ReadonlyArray<string> | string | null | undefined;
  release?: number | null | undefined;
}>;


export type ClustersByCityQuery = { readonly clusters: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly valueCount: number, readonly values: ReadonlyArray<{ readonly value: string, readonly count: number }> }> } };

export type ClausesNamingRegionQueryVariables = Exact<{
  region: string;
  filter?: ClauseFilter | null | undefined;
  after?: string | null | undefined;
  release?: number | null | undefined;
}>;


export type ClausesNamingRegionQuery = { readonly region: { readonly namedIn: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly printed: string, readonly node: { readonly __typename: 'Clause', readonly id: string, readonly number: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly __typename: 'Policy', readonly id: string, readonly title: string, readonly documentNumber: string | null } }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }> }> } } | null };

export type RegionCityFragment = { readonly __typename: 'City', readonly id: string, readonly name: string, readonly fullName: string, readonly code: string, readonly province: string };

export type RegionCountiesQueryVariables = Exact<{
  region?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
  release?: number | null | undefined;
}>;


export type RegionCountiesQuery = { readonly cities: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'City', readonly id: string, readonly name: string, readonly fullName: string, readonly code: string, readonly province: string }> } };

export type SearchPageQueryVariables = Exact<{
  text: string;
  in?: ReadonlyArray<SearchLabel> | SearchLabel | null | undefined;
  policy?: string | null | undefined;
  after?: string | null | undefined;
  release?: number | null | undefined;
}>;


export type SearchPageQuery = { readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: SearchLabel, readonly tier: HitTier, readonly matchCount: number, readonly node:
        | { readonly __typename: 'Agency', readonly name: string, readonly level: AgencyLevel, readonly id: string }
        | { readonly __typename: 'City', readonly fullName: string, readonly province: string, readonly code: string, readonly id: string }
        | { readonly __typename: 'Clause', readonly policyId: string, readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string, readonly policy: { readonly title: string } }
        | { readonly __typename: 'Cluster', readonly name: string, readonly jurisdiction: string, readonly id: string }
        | { readonly __typename: 'Policy', readonly title: string, readonly documentNumber: string | null, readonly id: string }
        | { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly regionCode: string | null }
        | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
      , readonly matches: ReadonlyArray<{ readonly field: string, readonly index: number | null, readonly start: number, readonly end: number }>, readonly snippet: { readonly field: string, readonly text: string, readonly start: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SearchCountsQueryVariables = Exact<{
  text: string;
  policy?: string | null | undefined;
  release?: number | null | undefined;
}>;


export type SearchCountsQuery = { readonly search: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly type: SearchLabel, readonly count: number }>, readonly completeness: { readonly documents: number, readonly release: number } } };

export type NearNamesQueryVariables = Exact<{
  text: string;
  release?: number | null | undefined;
}>;


export type NearNamesQuery = { readonly search: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly type: SearchLabel, readonly hits: ReadonlyArray<{ readonly type: SearchLabel, readonly tier: HitTier, readonly matchCount: number, readonly node:
          | { readonly __typename: 'Agency', readonly name: string, readonly level: AgencyLevel, readonly id: string }
          | { readonly __typename: 'City', readonly fullName: string, readonly province: string, readonly code: string, readonly id: string }
          | { readonly __typename: 'Clause', readonly policyId: string, readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string, readonly policy: { readonly title: string } }
          | { readonly __typename: 'Cluster', readonly name: string, readonly jurisdiction: string, readonly id: string }
          | { readonly __typename: 'Policy', readonly title: string, readonly documentNumber: string | null, readonly id: string }
          | { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly regionCode: string | null }
          | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
        , readonly matches: ReadonlyArray<{ readonly field: string, readonly index: number | null, readonly start: number, readonly end: number }>, readonly snippet: { readonly field: string, readonly text: string, readonly start: number } }> }> } };

export type StartQueryVariables = Exact<{
  release?: number | null | undefined;
}>;


export type StartQuery = { readonly completeness: { readonly release: number, readonly releasedAt: string | null, readonly documents: number, readonly clauses: number, readonly issuedFrom: string | null, readonly issuedUntil: string | null }, readonly summary: { readonly unresolvedCount: number, readonly nodes: ReadonlyArray<{ readonly label: NodeLabel, readonly count: number }>, readonly relationships: ReadonlyArray<{ readonly type: RelationshipType, readonly count: number }> } };

export type ExamplesQueryVariables = Exact<{
  release?: number | null | undefined;
}>;


export type ExamplesQuery = { readonly clusters: { readonly facets: ReadonlyArray<{ readonly facet: FacetName, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
          | { readonly __typename: 'Agency', readonly name: string, readonly level: AgencyLevel, readonly id: string }
          | { readonly __typename: 'City', readonly fullName: string, readonly province: string, readonly code: string, readonly id: string }
          | { readonly __typename: 'Clause', readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string, readonly policy: { readonly title: string } }
          | { readonly __typename: 'Cluster', readonly name: string, readonly jurisdiction: string, readonly id: string }
          | { readonly __typename: 'Policy', readonly title: string, readonly documentNumber: string | null, readonly id: string }
          | { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly regionCode: string | null }
          | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
         | null }> }> }, readonly clauses: { readonly facets: ReadonlyArray<{ readonly facet: FacetName, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
          | { readonly __typename: 'Agency', readonly name: string, readonly level: AgencyLevel, readonly id: string }
          | { readonly __typename: 'City', readonly fullName: string, readonly province: string, readonly code: string, readonly id: string }
          | { readonly __typename: 'Clause', readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string, readonly policy: { readonly title: string } }
          | { readonly __typename: 'Cluster', readonly name: string, readonly jurisdiction: string, readonly id: string }
          | { readonly __typename: 'Policy', readonly title: string, readonly documentNumber: string | null, readonly id: string }
          | { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly regionCode: string | null }
          | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
         | null }> }> } };

export type ExampleFacetFragment = { readonly facet: FacetName, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
      | { readonly __typename: 'Agency', readonly name: string, readonly level: AgencyLevel, readonly id: string }
      | { readonly __typename: 'City', readonly fullName: string, readonly province: string, readonly code: string, readonly id: string }
      | { readonly __typename: 'Clause', readonly number: string | null, readonly heading: string | null, readonly text: string, readonly id: string, readonly policy: { readonly title: string } }
      | { readonly __typename: 'Cluster', readonly name: string, readonly jurisdiction: string, readonly id: string }
      | { readonly __typename: 'Policy', readonly title: string, readonly documentNumber: string | null, readonly id: string }
      | { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly regionCode: string | null }
      | { readonly __typename: 'Target', readonly metric: string, readonly printed: string, readonly id: string }
     | null }> };

export type CorrectionsLogQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: CorrectionFilter | null | undefined;
  release?: number | null | undefined;
}>;


export type CorrectionsLogQuery = { readonly corrections: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: CorrectionKind, readonly status: CorrectionStatus, readonly outcome: CorrectionOutcome, readonly detail: string | null, readonly stands: boolean, readonly clauseId: string, readonly quote: string | null, readonly reason: string, readonly proposedBy: string, readonly proposedAt: string, readonly clause: { readonly id: string, readonly number: string | null, readonly heading: string | null, readonly text: string, readonly policy: { readonly id: string, readonly title: string } } | null, readonly extracted: { readonly relationship: RelationshipType, readonly role: ResponsibilityRole | null, readonly toId: string, readonly name: string } | null, readonly corrected: { readonly relationship: RelationshipType, readonly role: ResponsibilityRole | null, readonly toId: string, readonly name: string } | null, readonly decision: { readonly by: string, readonly at: string, readonly reason: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly completeness: { readonly isTruncated: boolean, readonly notes: ReadonlyArray<string> } } };

export type SaidOfClauseFragment = { readonly relationship: RelationshipType, readonly role: ResponsibilityRole | null, readonly toId: string, readonly name: string };

export type LoadedDocumentsQueryVariables = Exact<{
  after?: string | null | undefined;
  text?: string | null | undefined;
  release?: number | null | undefined;
}>;


export type LoadedDocumentsQuery = { readonly policies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly documentNumber: string | null, readonly kind: PolicyKind, readonly issuedOn: string | null, readonly sourceId: string | null, readonly startLine: number | null, readonly endLine: number | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type LoadedFilesQueryVariables = Exact<{
  after?: string | null | undefined;
  release?: number | null | undefined;
}>;


export type LoadedFilesQuery = { readonly documentVersions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sourceId: string, readonly kind: SourceKind, readonly version: number, readonly file: string, readonly characters: number, readonly loadedAt: string | null, readonly since: number, readonly until: number | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DoubtsOfAllQueryVariables = Exact<{
  after?: string | null | undefined;
  release?: number | null | undefined;
}>;


export type DoubtsOfAllQuery = { readonly summary: { readonly unresolvedCount: number, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly file: string, readonly unresolvedCount: number, readonly unresolved: ReadonlyArray<{ readonly kind: MentionKind, readonly printed: string, readonly clauseId: string | null, readonly line: number, readonly start: number | null, readonly candidates: ReadonlyArray<string>, readonly reason: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type DoubtsOfDocumentQueryVariables = Exact<{
  policy: string;
  release?: number | null | undefined;
}>;


export type DoubtsOfDocumentQuery = { readonly reading: { readonly policy: { readonly id: string, readonly title: string }, readonly source: { readonly id: string, readonly kind: SourceKind, readonly file: string }, readonly unresolved: ReadonlyArray<{ readonly kind: MentionKind, readonly printed: string, readonly clauseId: string | null, readonly line: number, readonly start: number | null, readonly candidates: ReadonlyArray<string>, readonly reason: string }> } };

export type DoubtFragment = { readonly kind: MentionKind, readonly printed: string, readonly clauseId: string | null, readonly line: number, readonly start: number | null, readonly candidates: ReadonlyArray<string>, readonly reason: string };

export type DiagnosticsQueryVariables = Exact<{
  after?: string | null | undefined;
  release?: number | null | undefined;
}>;


export type DiagnosticsQuery = { readonly summary: { readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly file: string, readonly warningCount: number, readonly diagnostics: ReadonlyArray<{ readonly ruleId: string, readonly severity: Severity, readonly message: string, readonly line: number, readonly column: number }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type GapListQueryVariables = Exact<{
  filter?: GapFilter | null | undefined;
  after?: string | null | undefined;
  release?: number | null | undefined;
}>;


export type GapListQuery = { readonly gaps: { readonly counts: ReadonlyArray<{ readonly kind: GapKind, readonly reading: GapReading, readonly count: number }>, readonly gaps: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: GapKind, readonly reading: GapReading, readonly groupMeasures: number, readonly clause: { readonly id: string, readonly number: string | null, readonly heading: string | null, readonly text: string } | null, readonly policy: { readonly id: string, readonly title: string } | null, readonly units: ReadonlyArray<{ readonly role: ResponsibilityRole, readonly agency: { readonly id: string, readonly shortName: string } }>, readonly cluster: { readonly id: string, readonly name: string } | null, readonly cities: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly completeness: { readonly isTruncated: boolean, readonly notes: ReadonlyArray<string> } } };

export type OverlapListQueryVariables = Exact<{
  filter?: OverlapFilter | null | undefined;
  after?: string | null | undefined;
  release?: number | null | undefined;
}>;


export type OverlapListQuery = { readonly overlaps: { readonly ledMeasures: number, readonly counts: ReadonlyArray<{ readonly kind: OverlapKind, readonly reading: OverlapReading, readonly count: number }>, readonly overlaps: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: OverlapKind, readonly reading: OverlapReading, readonly object: string, readonly agencyCount: number, readonly measureCount: number, readonly cluster: { readonly id: string, readonly name: string } | null, readonly city: { readonly id: string, readonly name: string } | null, readonly agencies: ReadonlyArray<{ readonly id: string, readonly shortName: string }>, readonly measures: ReadonlyArray<{ readonly clause: { readonly id: string, readonly number: string | null, readonly heading: string | null, readonly text: string }, readonly policy: { readonly id: string, readonly title: string }, readonly leads: ReadonlyArray<{ readonly jointDuty: boolean, readonly agency: { readonly id: string, readonly shortName: string }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly page: number | null, readonly start: number }> }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly completeness: { readonly isTruncated: boolean, readonly notes: ReadonlyArray<string> } } };

export type ReleaseListQueryVariables = Exact<{
  after?: string | null | undefined;
  release?: number | null | undefined;
}>;


export type ReleaseListQuery = { readonly releases: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sequence: number, readonly at: string | null, readonly cause: ReleaseCause, readonly documentCount: number, readonly nodes: { readonly created: number, readonly updated: number, readonly removed: number }, readonly relationships: { readonly created: number, readonly updated: number, readonly removed: number }, readonly documents: ReadonlyArray<{ readonly sourceId: string, readonly kind: SourceKind, readonly version: number, readonly file: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ReleaseChangesQueryVariables = Exact<{
  since?: number | null | undefined;
  until?: number | null | undefined;
  after?: string | null | undefined;
  release?: number | null | undefined;
}>;


export type ReleaseChangesQuery = { readonly changes: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly label: NodeLabel | null, readonly relationship: RelationshipType | null, readonly kind: ChangeKind, readonly count: number }>, readonly nodes: ReadonlyArray<{ readonly kind: ChangeKind, readonly label: NodeLabel | null, readonly id: string | null, readonly name: string | null, readonly relationship: RelationshipType | null, readonly onlyMoved: boolean, readonly from: { readonly id: string, readonly label: NodeLabel, readonly name: string | null } | null, readonly to: { readonly id: string, readonly label: NodeLabel, readonly name: string | null } | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly completeness: { readonly isTruncated: boolean, readonly notes: ReadonlyArray<string> } } };

export type TrustQueryVariables = Exact<{
  release?: number | null | undefined;
}>;


export type TrustQuery = { readonly completeness: { readonly release: number, readonly releasedAt: string | null, readonly documents: number, readonly issuedFrom: string | null, readonly issuedUntil: string | null, readonly loadedAt: string | null, readonly clauses: number, readonly clausesWithoutUnits: number, readonly corrected: number, readonly correctionConflicts: number, readonly isTruncated: boolean, readonly notes: ReadonlyArray<string>, readonly unresolved: ReadonlyArray<{ readonly kind: MentionKind, readonly count: number }>, readonly relations: ReadonlyArray<{ readonly relation: string, readonly precision: number, readonly recall: number, readonly f1: number, readonly labelled: number, readonly documents: number }> }, readonly summary: { readonly unresolvedCount: number, readonly warningCount: number, readonly nodes: ReadonlyArray<{ readonly label: NodeLabel, readonly count: number }>, readonly relationships: ReadonlyArray<{ readonly type: RelationshipType, readonly count: number }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const MeasureRowFragmentDoc = new TypedDocumentString(`
    fragment MeasureRow on LedgerRow {
  no
  policy {
    id
    title
    issuedOn
  }
  documentNumber
  chapter {
    id
    number
    heading
  }
  clause {
    id
  }
  measure
  role
  isFirstListed
  unit {
    agency {
      id
      shortName
    }
    printed
    jointDuty
    inherited
    ruleId
    statedById
    correction {
      id
    }
    evidence {
      quote
      line
      page
      start
    }
  }
  leads {
    id
    shortName
  }
  supports {
    id
    shortName
  }
  assigned {
    id
    shortName
  }
  targets {
    clauseId
    target {
      id
      kind
      metric
      printed
    }
  }
  deadlines
  cities {
    id
    name
  }
  clusters {
    id
    name
  }
}
    `, {"fragmentName":"MeasureRow"}) as unknown as TypedDocumentString<MeasureRowFragment, unknown>;
export const NamedNodeFragmentDoc = new TypedDocumentString(`
    fragment NamedNode on Node {
  __typename
  id
  ... on Policy {
    title
    documentNumber
  }
  ... on Clause {
    number
    heading
    text
    policy {
      title
    }
  }
  ... on Agency {
    name
    level
  }
  ... on City {
    fullName
    province
    code
  }
  ... on Region {
    name
    regionCode: code
  }
  ... on Cluster {
    name
    jurisdiction
  }
  ... on Target {
    metric
    printed
  }
}
    `, {"fragmentName":"NamedNode"}) as unknown as TypedDocumentString<NamedNodeFragment, unknown>;
export const MeantFragmentDoc = new TypedDocumentString(`
    fragment Meant on LookedUp {
  node {
    ...NamedNode
  }
  candidates(first: 10) {
    id
    name
    hint
  }
  candidateCount
}
    fragment NamedNode on Node {
  __typename
  id
  ... on Policy {
    title
    documentNumber
  }
  ... on Clause {
    number
    heading
    text
    policy {
      title
    }
  }
  ... on Agency {
    name
    level
  }
  ... on City {
    fullName
    province
    code
  }
  ... on Region {
    name
    regionCode: code
  }
  ... on Cluster {
    name
    jurisdiction
  }
  ... on Target {
    metric
    printed
  }
}`, {"fragmentName":"Meant"}) as unknown as TypedDocumentString<MeantFragment, unknown>;
export const ShownHitFragmentDoc = new TypedDocumentString(`
    fragment ShownHit on SearchHit {
  type
  tier
  node {
    ...NamedNode
    ... on Clause {
      policyId
    }
  }
  matches(first: 20) {
    field
    index
    start
    end
  }
  matchCount
  snippet {
    field
    text
    start
  }
}
    fragment NamedNode on Node {
  __typename
  id
  ... on Policy {
    title
    documentNumber
  }
  ... on Clause {
    number
    heading
    text
    policy {
      title
    }
  }
  ... on Agency {
    name
    level
  }
  ... on City {
    fullName
    province
    code
  }
  ... on Region {
    name
    regionCode: code
  }
  ... on Cluster {
    name
    jurisdiction
  }
  ... on Target {
    metric
    printed
  }
}`, {"fragmentName":"ShownHit"}) as unknown as TypedDocumentString<ShownHitFragment, unknown>;
export const AgencyFactsFragmentDoc = new TypedDocumentString(`
    fragment AgencyFacts on Agency {
  id
  name
  shortName
  level
  isGroup
  jurisdiction
  aliases
  printedNames(first: 50) {
    printed
    count
    documents
    isLowerBound
  }
  printedNameCount
  partOf(first: 20) {
    nodes {
      id
      name
    }
    totalCount
  }
  divisions(first: 100) {
    nodes {
      id
      name
    }
    totalCount
  }
  governs(first: 100) {
    nodes {
      id
      fullName
    }
    totalCount
  }
}
    `, {"fragmentName":"AgencyFacts"}) as unknown as TypedDocumentString<AgencyFactsFragment, unknown>;
export const RoleCountFragmentDoc = new TypedDocumentString(`
    fragment RoleCount on RoleCounts {
  measures
  leads
  jointLeads
  supports
  assigned
  firstListed
}
    `, {"fragmentName":"RoleCount"}) as unknown as TypedDocumentString<RoleCountFragment, unknown>;
export const AgencyLoadPartsFragmentDoc = new TypedDocumentString(`
    fragment AgencyLoadParts on AgencyLoad {
  counts {
    ...RoleCount
  }
  byPolicy(first: 100) {
    policy {
      id
      title
      issuedOn
    }
    counts {
      ...RoleCount
    }
  }
  policyCount
  byCluster(first: 100) {
    cluster {
      id
      name
      kind
    }
    counts {
      ...RoleCount
    }
  }
  clusterCount
}
    fragment RoleCount on RoleCounts {
  measures
  leads
  jointLeads
  supports
  assigned
  firstListed
}`, {"fragmentName":"AgencyLoadParts"}) as unknown as TypedDocumentString<AgencyLoadPartsFragment, unknown>;
export const PartnerPartsFragmentDoc = new TypedDocumentString(`
    fragment PartnerParts on Partner {
  agency {
    id
    name
    shortName
  }
  measures
  clauseIds(first: 1000)
  roles {
    own
    partner
    measures
  }
  isTruncated
}
    `, {"fragmentName":"PartnerParts"}) as unknown as TypedDocumentString<PartnerPartsFragment, unknown>;
export const ShownLayoutFragmentDoc = new TypedDocumentString(`
    fragment ShownLayout on CityLeadsLayout {
  of {
    id
    name
    kind
  }
  basis
  grade
  way
  printed
  verdict
  reason
  likelihood
  position
  ruleId
  evidence {
    sourceId
    quote
    line
    page
    start
  }
  correction {
    id
  }
}
    `, {"fragmentName":"ShownLayout"}) as unknown as TypedDocumentString<ShownLayoutFragment, unknown>;
export const CityUnitFragmentDoc = new TypedDocumentString(`
    fragment CityUnit on ResponsibleUnit {
  agency {
    id
    shortName
  }
  role
  printed
  jointDuty
  inherited
  statedById
  ruleId
  evidence {
    quote
    line
    page
    start
  }
  correction {
    id
  }
}
    `, {"fragmentName":"CityUnit"}) as unknown as TypedDocumentString<CityUnitFragment, unknown>;
export const CityMeasureShownFragmentDoc = new TypedDocumentString(`
    fragment CityMeasureShown on CityMeasure {
  clause {
    id
    number
    heading
    text
  }
  policy {
    __typename
    id
    title
    documentNumber
  }
  reasons {
    kind
    printed
    clauseId
    cluster {
      __typename
      id
      name
    }
    evidence {
      quote
      line
      page
      start
    }
  }
  leads {
    ...CityUnit
  }
  supports {
    ...CityUnit
  }
  assigned {
    ...CityUnit
  }
}
    fragment CityUnit on ResponsibleUnit {
  agency {
    id
    shortName
  }
  role
  printed
  jointDuty
  inherited
  statedById
  ruleId
  evidence {
    quote
    line
    page
    start
  }
  correction {
    id
  }
}`, {"fragmentName":"CityMeasureShown"}) as unknown as TypedDocumentString<CityMeasureShownFragment, unknown>;
export const CityMeasurePageFragmentDoc = new TypedDocumentString(`
    fragment CityMeasurePage on CityMeasureConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...CityMeasureShown
  }
}
    fragment CityMeasureShown on CityMeasure {
  clause {
    id
    number
    heading
    text
  }
  policy {
    __typename
    id
    title
    documentNumber
  }
  reasons {
    kind
    printed
    clauseId
    cluster {
      __typename
      id
      name
    }
    evidence {
      quote
      line
      page
      start
    }
  }
  leads {
    ...CityUnit
  }
  supports {
    ...CityUnit
  }
  assigned {
    ...CityUnit
  }
}
fragment CityUnit on ResponsibleUnit {
  agency {
    id
    shortName
  }
  role
  printed
  jointDuty
  inherited
  statedById
  ruleId
  evidence {
    quote
    line
    page
    start
  }
  correction {
    id
  }
}`, {"fragmentName":"CityMeasurePage"}) as unknown as TypedDocumentString<CityMeasurePageFragment, unknown>;
export const LayoutStatementFragmentDoc = new TypedDocumentString(`
    fragment LayoutStatement on ClusterCityEdge {
  node {
    id
    name
    fullName
    code
    province
  }
  basis
  grade
  way
  printed
  verdict
  reason
  likelihood
  position
  ruleId
  correction {
    id
  }
  evidence {
    sourceId
    quote
    line
    page
    start
  }
}
    `, {"fragmentName":"LayoutStatement"}) as unknown as TypedDocumentString<LayoutStatementFragment, unknown>;
export const ClusterFactsFragmentDoc = new TypedDocumentString(`
    fragment ClusterFacts on Cluster {
  id
  name
  kind
  category
  ordinal
  jurisdiction
  aliases
  partOf(first: 20) {
    nodes {
      id
      name
      kind
    }
    totalCount
  }
  laidOutIn(first: 100) {
    edges {
      ...LayoutStatement
    }
    totalCount
  }
  members(first: 50) {
    nodes {
      id
      name
      kind
      category
      ordinal
      laidOutIn(first: 50) {
        edges {
          ...LayoutStatement
        }
        totalCount
      }
    }
    totalCount
  }
}
    fragment LayoutStatement on ClusterCityEdge {
  node {
    id
    name
    fullName
    code
    province
  }
  basis
  grade
  way
  printed
  verdict
  reason
  likelihood
  position
  ruleId
  correction {
    id
  }
  evidence {
    sourceId
    quote
    line
    page
    start
  }
}`, {"fragmentName":"ClusterFacts"}) as unknown as TypedDocumentString<ClusterFactsFragment, unknown>;
export const ClusterTargetFragmentDoc = new TypedDocumentString(`
    fragment ClusterTarget on RankedTarget {
  target {
    id
    kind
    metric
    comparator
    value
    valueTo
    unit
    printed
    year
    dueOn
    scope
  }
  clause {
    id
  }
  policy {
    id
    title
  }
  ruleId
  correction {
    id
  }
  evidence {
    quote
    line
    page
    start
  }
}
    `, {"fragmentName":"ClusterTarget"}) as unknown as TypedDocumentString<ClusterTargetFragment, unknown>;
export const GraphNodeFragmentDoc = new TypedDocumentString(`
    fragment GraphNode on Node {
  __typename
  id
  ... on Policy {
    title
  }
  ... on Clause {
    number
    heading
    text
  }
  ... on Agency {
    name
    shortName
  }
  ... on City {
    name
    fullName
  }
  ... on Region {
    name
  }
  ... on Cluster {
    name
  }
  ... on Target {
    metric
    printed
  }
}
    `, {"fragmentName":"GraphNode"}) as unknown as TypedDocumentString<GraphNodeFragment, unknown>;
export const GraphLinkFragmentDoc = new TypedDocumentString(`
    fragment GraphLink on NeighbourhoodLink {
  fromId
  toId
  relationship
  claims
}
    `, {"fragmentName":"GraphLink"}) as unknown as TypedDocumentString<GraphLinkFragment, unknown>;
export const GraphKindFragmentDoc = new TypedDocumentString(`
    fragment GraphKind on NeighbourhoodKind {
  nodeId
  relationship
  direction
  count
  brought
}
    `, {"fragmentName":"GraphKind"}) as unknown as TypedDocumentString<GraphKindFragment, unknown>;
export const PartCountsFragmentDoc = new TypedDocumentString(`
    fragment PartCounts on RoleCounts {
  measures
  leads
  jointLeads
  supports
  assigned
  firstListed
}
    `, {"fragmentName":"PartCounts"}) as unknown as TypedDocumentString<PartCountsFragment, unknown>;
export const PartMeasuresFragmentDoc = new TypedDocumentString(`
    fragment PartMeasures on RoleCounts {
  leadClauseIds(first: 1000)
  supportClauseIds(first: 1000)
  assignedClauseIds(first: 1000)
  isTruncated
}
    `, {"fragmentName":"PartMeasures"}) as unknown as TypedDocumentString<PartMeasuresFragment, unknown>;
export const ShownCorrectionFragmentDoc = new TypedDocumentString(`
    fragment ShownCorrection on Correction {
  id
  kind
  status
  outcome
  detail
  stands
  clauseId
  clause {
    id
    number
    heading
    text
  }
  extracted {
    relationship
    name
    toId
  }
  corrected {
    relationship
    name
    toId
  }
  quote
  start
  reason
  proposedBy
  proposedAt
  decision {
    by
    at
    reason
  }
}
    `, {"fragmentName":"ShownCorrection"}) as unknown as TypedDocumentString<ShownCorrectionFragment, unknown>;
export const CitedFragmentDoc = new TypedDocumentString(`
    fragment Cited on DocumentCitation {
  citing {
    id
    title
    documentNumber
  }
  clause {
    id
    number
    heading
    text
  }
  cited {
    id
    title
    documentNumber
    loaded: status
  }
  route
  kind
  printed
  status
  position
  evidence {
    start
    quote
  }
}
    `, {"fragmentName":"Cited"}) as unknown as TypedDocumentString<CitedFragment, unknown>;
export const LinkedClauseFragmentDoc = new TypedDocumentString(`
    fragment LinkedClause on Clause {
  id
  policyId
  number
  heading
  text
  start
}
    `, {"fragmentName":"LinkedClause"}) as unknown as TypedDocumentString<LinkedClauseFragment, unknown>;
export const ClaimEndFragmentDoc = new TypedDocumentString(`
    fragment ClaimEnd on Node {
  __typename
  id
  ... on Policy {
    title
  }
  ... on Agency {
    name
  }
  ... on City {
    fullName
  }
  ... on Region {
    name
  }
  ... on Cluster {
    name
  }
  ... on Target {
    metric
    printed
  }
}
    `, {"fragmentName":"ClaimEnd"}) as unknown as TypedDocumentString<ClaimEndFragment, unknown>;
export const ReadingPartFragmentDoc = new TypedDocumentString(`
    fragment ReadingPart on Reading {
  text
  start
  end
  hasNext
  claims {
    relationship
    fromId
    toId
    to {
      ...ClaimEnd
    }
    position
    start
    clauseId
    evidence {
      start
      end
    }
  }
}
    fragment ClaimEnd on Node {
  __typename
  id
  ... on Policy {
    title
  }
  ... on Agency {
    name
  }
  ... on City {
    fullName
  }
  ... on Region {
    name
  }
  ... on Cluster {
    name
  }
  ... on Target {
    metric
    printed
  }
}`, {"fragmentName":"ReadingPart"}) as unknown as TypedDocumentString<ReadingPartFragment, unknown>;
export const RegionCityFragmentDoc = new TypedDocumentString(`
    fragment RegionCity on City {
  __typename
  id
  name
  fullName
  code
  province
}
    `, {"fragmentName":"RegionCity"}) as unknown as TypedDocumentString<RegionCityFragment, unknown>;
export const ExampleFacetFragmentDoc = new TypedDocumentString(`
    fragment ExampleFacet on Facet {
  facet
  values {
    value
    label
    count
    node {
      ...NamedNode
    }
  }
}
    fragment NamedNode on Node {
  __typename
  id
  ... on Policy {
    title
    documentNumber
  }
  ... on Clause {
    number
    heading
    text
    policy {
      title
    }
  }
  ... on Agency {
    name
    level
  }
  ... on City {
    fullName
    province
    code
  }
  ... on Region {
    name
    regionCode: code
  }
  ... on Cluster {
    name
    jurisdiction
  }
  ... on Target {
    metric
    printed
  }
}`, {"fragmentName":"ExampleFacet"}) as unknown as TypedDocumentString<ExampleFacetFragment, unknown>;
export const SaidOfClauseFragmentDoc = new TypedDocumentString(`
    fragment SaidOfClause on CorrectionClaim {
  relationship
  role
  toId
  name
}
    `, {"fragmentName":"SaidOfClause"}) as unknown as TypedDocumentString<SaidOfClauseFragment, unknown>;
export const DoubtFragmentDoc = new TypedDocumentString(`
    fragment Doubt on UnresolvedMention {
  kind
  printed
  clauseId
  line
  start
  candidates
  reason
}
    `, {"fragmentName":"Doubt"}) as unknown as TypedDocumentString<DoubtFragment, unknown>;
export const DocumentListDocument = new TypedDocumentString(`
    query DocumentList($filter: PolicyFilter!, $after: String, $release: Int) @asOf(release: $release) {
  policies(
    filter: $filter
    first: 50
    after: $after
    sort: {field: ISSUED_ON, direction: DESC}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      title
      documentNumber
      issuedOn
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentListQuery, DocumentListQueryVariables>;
export const FirstNamesDocument = new TypedDocumentString(`
    query FirstNames($policy: Boolean!, $agency: Boolean!, $city: Boolean!, $cluster: Boolean!, $release: Int) @asOf(release: $release) {
  policies(
    first: 20
    filter: {status: LOADED}
    sort: {field: ISSUED_ON, direction: DESC}
  ) @include(if: $policy) {
    nodes {
      ...NamedNode
    }
  }
  agencies(first: 20, filter: {role: [LEAD, SUPPORT, ASSIGNED]}) @include(if: $agency) {
    nodes {
      ...NamedNode
    }
  }
  cities(first: 20, filter: {issuedFrom: "1900"}) @include(if: $city) {
    nodes {
      ...NamedNode
    }
  }
  clusters(first: 20, filter: {kind: [CLUSTER]}) @include(if: $cluster) {
    nodes {
      ...NamedNode
    }
  }
}
    fragment NamedNode on Node {
  __typename
  id
  ... on Policy {
    title
    documentNumber
  }
  ... on Clause {
    number
    heading
    text
    policy {
      title
    }
  }
  ... on Agency {
    name
    level
  }
  ... on City {
    fullName
    province
    code
  }
  ... on Region {
    name
    regionCode: code
  }
  ... on Cluster {
    name
    jurisdiction
  }
  ... on Target {
    metric
    printed
  }
}`) as unknown as TypedDocumentString<FirstNamesQuery, FirstNamesQueryVariables>;
export const MeasuresDocument = new TypedDocumentString(`
    query Measures($filter: MeasureFilter!, $after: String, $release: Int) @asOf(release: $release) {
  ledger(filter: $filter) {
    policy {
      id
      title
    }
    city {
      id
      fullName
    }
    cluster {
      id
      name
    }
    agency {
      id
      name
    }
    measureCount
    rows(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...MeasureRow
      }
    }
    completeness {
      isTruncated
      notes
    }
  }
}
    fragment MeasureRow on LedgerRow {
  no
  policy {
    id
    title
    issuedOn
  }
  documentNumber
  chapter {
    id
    number
    heading
  }
  clause {
    id
  }
  measure
  role
  isFirstListed
  unit {
    agency {
      id
      shortName
    }
    printed
    jointDuty
    inherited
    ruleId
    statedById
    correction {
      id
    }
    evidence {
      quote
      line
      page
      start
    }
  }
  leads {
    id
    shortName
  }
  supports {
    id
    shortName
  }
  assigned {
    id
    shortName
  }
  targets {
    clauseId
    target {
      id
      kind
      metric
      printed
    }
  }
  deadlines
  cities {
    id
    name
  }
  clusters {
    id
    name
  }
}`) as unknown as TypedDocumentString<MeasuresQuery, MeasuresQueryVariables>;
export const NamesLikeDocument = new TypedDocumentString(`
    query NamesLike($text: String!, $in: [SearchLabel!], $release: Int) @asOf(release: $release) {
  search(text: $text, in: $in, first: 12) {
    nodes {
      node {
        ...NamedNode
      }
    }
  }
}
    fragment NamedNode on Node {
  __typename
  id
  ... on Policy {
    title
    documentNumber
  }
  ... on Clause {
    number
    heading
    text
    policy {
      title
    }
  }
  ... on Agency {
    name
    level
  }
  ... on City {
    fullName
    province
    code
  }
  ... on Region {
    name
    regionCode: code
  }
  ... on Cluster {
    name
    jurisdiction
  }
  ... on Target {
    metric
    printed
  }
}`) as unknown as TypedDocumentString<NamesLikeQuery, NamesLikeQueryVariables>;
export const MeaningDocument = new TypedDocumentString(`
    query Meaning($words: [String!]!, $policy: Boolean!, $clause: Boolean!, $agency: Boolean!, $city: Boolean!, $region: Boolean!, $cluster: Boolean!, $release: Int) @asOf(release: $release) {
  policy: lookUp(type: Policy, words: $words) @include(if: $policy) {
    ...Meant
  }
  clause: lookUp(type: Clause, words: $words) @include(if: $clause) {
    ...Meant
  }
  agency: lookUp(type: Agency, words: $words) @include(if: $agency) {
    ...Meant
  }
  city: lookUp(type: City, words: $words) @include(if: $city) {
    ...Meant
  }
  region: lookUp(type: Region, words: $words) @include(if: $region) {
    ...Meant
  }
  cluster: lookUp(type: Cluster, words: $words) @include(if: $cluster) {
    ...Meant
  }
}
    fragment Meant on LookedUp {
  node {
    ...NamedNode
  }
  candidates(first: 10) {
    id
    name
    hint
  }
  candidateCount
}
fragment NamedNode on Node {
  __typename
  id
  ... on Policy {
    title
    documentNumber
  }
  ... on Clause {
    number
    heading
    text
    policy {
      title
    }
  }
  ... on Agency {
    name
    level
  }
  ... on City {
    fullName
    province
    code
  }
  ... on Region {
    name
    regionCode: code
  }
  ... on Cluster {
    name
    jurisdiction
  }
  ... on Target {
    metric
    printed
  }
}`) as unknown as TypedDocumentString<MeaningQuery, MeaningQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($text: String!, $release: Int) @asOf(release: $release) {
  search(text: $text, first: 1) {
    groups(first: 4) {
      type
      count
      hits {
        ...ShownHit
      }
    }
  }
}
    fragment NamedNode on Node {
  __typename
  id
  ... on Policy {
    title
    documentNumber
  }
  ... on Clause {
    number
    heading
    text
    policy {
      title
    }
  }
  ... on Agency {
    name
    level
  }
  ... on City {
    fullName
    province
    code
  }
  ... on Region {
    name
    regionCode: code
  }
  ... on Cluster {
    name
    jurisdiction
  }
  ... on Target {
    metric
    printed
  }
}
fragment ShownHit on SearchHit {
  type
  tier
  node {
    ...NamedNode
    ... on Clause {
      policyId
    }
  }
  matches(first: 20) {
    field
    index
    start
    end
  }
  matchCount
  snippet {
    field
    text
    start
  }
}`) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const TargetListDocument = new TypedDocumentString(`
    query TargetList($filter: TargetFilter!, $after: String, $release: Int) @asOf(release: $release) {
  targets(filter: $filter, first: 50, after: $after, sort: {field: YEAR}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      kind
      metric
      printed
      year
      dueOn
      scope
      clause {
        __typename
        id
        number
        heading
        text
        policy {
          __typename
          id
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TargetListQuery, TargetListQueryVariables>;
export const AgencyViewDocument = new TypedDocumentString(`
    query AgencyView($agency: String!, $release: Int) @asOf(release: $release) {
  agencyLoad(filter: {agency: $agency}) {
    agency {
      ...AgencyFacts
    }
    agencies(first: 1) {
      nodes {
        ...AgencyLoadParts
      }
    }
    completeness {
      isTruncated
      notes
    }
  }
}
    fragment RoleCount on RoleCounts {
  measures
  leads
  jointLeads
  supports
  assigned
  firstListed
}
fragment AgencyFacts on Agency {
  id
  name
  shortName
  level
  isGroup
  jurisdiction
  aliases
  printedNames(first: 50) {
    printed
    count
    documents
    isLowerBound
  }
  printedNameCount
  partOf(first: 20) {
    nodes {
      id
      name
    }
    totalCount
  }
  divisions(first: 100) {
    nodes {
      id
      name
    }
    totalCount
  }
  governs(first: 100) {
    nodes {
      id
      fullName
    }
    totalCount
  }
}
fragment AgencyLoadParts on AgencyLoad {
  counts {
    ...RoleCount
  }
  byPolicy(first: 100) {
    policy {
      id
      title
      issuedOn
    }
    counts {
      ...RoleCount
    }
  }
  policyCount
  byCluster(first: 100) {
    cluster {
      id
      name
      kind
    }
    counts {
      ...RoleCount
    }
  }
  clusterCount
}`) as unknown as TypedDocumentString<AgencyViewQuery, AgencyViewQueryVariables>;
export const AgencyPoliciesDocument = new TypedDocumentString(`
    query AgencyPolicies($agency: String!, $after: String, $release: Int) @asOf(release: $release) {
  matrix(rows: POLICY, columns: AGENCY, filter: {agency: $agency}) {
    rows(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        header {
          id
          label
          node {
            __typename
            ... on Policy {
              issuedOn
            }
          }
          counts {
            ...RoleCount
          }
        }
      }
    }
  }
}
    fragment RoleCount on RoleCounts {
  measures
  leads
  jointLeads
  supports
  assigned
  firstListed
}`) as unknown as TypedDocumentString<AgencyPoliciesQuery, AgencyPoliciesQueryVariables>;
export const AgencyCitiesDocument = new TypedDocumentString(`
    query AgencyCities($agency: String!, $release: Int) @asOf(release: $release) {
  matrix(rows: CITY, columns: AGENCY, filter: {agency: $agency}) {
    counts {
      ...RoleCount
    }
    rows(first: 100) {
      totalCount
      nodes {
        header {
          id
          label
          counts {
            ...RoleCount
          }
        }
      }
    }
    completeness {
      isTruncated
      notes
    }
  }
}
    fragment RoleCount on RoleCounts {
  measures
  leads
  jointLeads
  supports
  assigned
  firstListed
}`) as unknown as TypedDocumentString<AgencyCitiesQuery, AgencyCitiesQueryVariables>;
export const AgencyPartnersDocument = new TypedDocumentString(`
    query AgencyPartners($agency: String!, $after: String, $release: Int) @asOf(release: $release) {
  partners(agency: $agency) {
    measureCount
    partners(first: 25, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...PartnerParts
      }
    }
    completeness {
      isTruncated
      notes
    }
  }
}
    fragment PartnerParts on Partner {
  agency {
    id
    name
    shortName
  }
  measures
  clauseIds(first: 1000)
  roles {
    own
    partner
    measures
  }
  isTruncated
}`) as unknown as TypedDocumentString<AgencyPartnersQuery, AgencyPartnersQueryVariables>;
export const CityHeadDocument = new TypedDocumentString(`
    query CityHead($city: String!, $release: Int) @asOf(release: $release) {
  cityLeads(city: $city) {
    city {
      __typename
      id
      name
      fullName
      code
      level
      province
      aliases
      regions(first: 50) {
        nodes {
          __typename
          id
          name
        }
      }
      governedBy(first: 50) {
        nodes {
          __typename
          id
          shortName
          isGroup
        }
      }
    }
    clusters {
      cluster {
        __typename
        id
        name
        ordinal
        category
      }
      likelihood
      layouts {
        ...ShownLayout
      }
    }
    ranking(first: 100) {
      agency {
        __typename
        id
        name
        shortName
      }
      leads
      jointLeads
      firstListed
    }
    rankedCount
    measures(first: 30) {
      ...CityMeasurePage
    }
    clausesWithoutUnit
    completeness {
      documents
      isTruncated
      notes
    }
  }
}
    fragment ShownLayout on CityLeadsLayout {
  of {
    id
    name
    kind
  }
  basis
  grade
  way
  printed
  verdict
  reason
  likelihood
  position
  ruleId
  evidence {
    sourceId
    quote
    line
    page
    start
  }
  correction {
    id
  }
}
fragment CityMeasurePage on CityMeasureConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...CityMeasureShown
  }
}
fragment CityMeasureShown on CityMeasure {
  clause {
    id
    number
    heading
    text
  }
  policy {
    __typename
    id
    title
    documentNumber
  }
  reasons {
    kind
    printed
    clauseId
    cluster {
      __typename
      id
      name
    }
    evidence {
      quote
      line
      page
      start
    }
  }
  leads {
    ...CityUnit
  }
  supports {
    ...CityUnit
  }
  assigned {
    ...CityUnit
  }
}
fragment CityUnit on ResponsibleUnit {
  agency {
    id
    shortName
  }
  role
  printed
  jointDuty
  inherited
  statedById
  ruleId
  evidence {
    quote
    line
    page
    start
  }
  correction {
    id
  }
}`) as unknown as TypedDocumentString<CityHeadQuery, CityHeadQueryVariables>;
export const CityMatrixDocument = new TypedDocumentString(`
    query CityMatrix($city: String!, $roles: [ResponsibilityRole!], $release: Int) @asOf(release: $release) {
  matrix(rows: CLUSTER, columns: AGENCY, filter: {city: $city, roles: $roles}) {
    columns {
      id
      label
      counts {
        measures
        leads
      }
    }
    columnCount
    rows(first: 100) {
      totalCount
      edges {
        cursor
      }
      nodes {
        header {
          id
          label
          counts {
            measures
          }
        }
        cells {
          column {
            id
          }
          counts {
            measures
          }
        }
      }
    }
    isTruncated
    completeness {
      isTruncated
      notes
    }
  }
}
    `) as unknown as TypedDocumentString<CityMatrixQuery, CityMatrixQueryVariables>;
export const CityClusterMeasuresDocument = new TypedDocumentString(`
    query CityClusterMeasures($city: String!, $roles: [ResponsibilityRole!], $after: String, $release: Int) @asOf(release: $release) {
  matrix(rows: CLUSTER, columns: AGENCY, filter: {city: $city, roles: $roles}) {
    rows(first: 1, after: $after) {
      nodes {
        header {
          id
          counts {
            leadClauseIds(first: 1000)
            supportClauseIds(first: 1000)
            assignedClauseIds(first: 1000)
            isTruncated
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CityClusterMeasuresQuery, CityClusterMeasuresQueryVariables>;
export const CityMeasuresDocument = new TypedDocumentString(`
    query CityMeasures($city: String!, $clauseIds: [ID!], $agency: String, $roles: [ResponsibilityRole!], $after: String, $release: Int) @asOf(release: $release) {
  cityLeads(city: $city) {
    measures(
      first: 30
      after: $after
      clauseIds: $clauseIds
      agency: $agency
      roles: $roles
    ) {
      ...CityMeasurePage
    }
  }
}
    fragment CityMeasurePage on CityMeasureConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...CityMeasureShown
  }
}
fragment CityMeasureShown on CityMeasure {
  clause {
    id
    number
    heading
    text
  }
  policy {
    __typename
    id
    title
    documentNumber
  }
  reasons {
    kind
    printed
    clauseId
    cluster {
      __typename
      id
      name
    }
    evidence {
      quote
      line
      page
      start
    }
  }
  leads {
    ...CityUnit
  }
  supports {
    ...CityUnit
  }
  assigned {
    ...CityUnit
  }
}
fragment CityUnit on ResponsibleUnit {
  agency {
    id
    shortName
  }
  role
  printed
  jointDuty
  inherited
  statedById
  ruleId
  evidence {
    quote
    line
    page
    start
  }
  correction {
    id
  }
}`) as unknown as TypedDocumentString<CityMeasuresQuery, CityMeasuresQueryVariables>;
export const ClusterViewDocument = new TypedDocumentString(`
    query ClusterView($cluster: String!, $release: Int) @asOf(release: $release) {
  agencyLoad(filter: {cluster: $cluster}) {
    cluster {
      ...ClusterFacts
    }
    counts {
      ...RoleCount
    }
    agencies(first: 100) {
      totalCount
      nodes {
        agency {
          id
          name
        }
        counts {
          ...RoleCount
        }
      }
    }
    completeness {
      isTruncated
      notes
    }
  }
}
    fragment RoleCount on RoleCounts {
  measures
  leads
  jointLeads
  supports
  assigned
  firstListed
}
fragment ClusterFacts on Cluster {
  id
  name
  kind
  category
  ordinal
  jurisdiction
  aliases
  partOf(first: 20) {
    nodes {
      id
      name
      kind
    }
    totalCount
  }
  laidOutIn(first: 100) {
    edges {
      ...LayoutStatement
    }
    totalCount
  }
  members(first: 50) {
    nodes {
      id
      name
      kind
      category
      ordinal
      laidOutIn(first: 50) {
        edges {
          ...LayoutStatement
        }
        totalCount
      }
    }
    totalCount
  }
}
fragment LayoutStatement on ClusterCityEdge {
  node {
    id
    name
    fullName
    code
    province
  }
  basis
  grade
  way
  printed
  verdict
  reason
  likelihood
  position
  ruleId
  correction {
    id
  }
  evidence {
    sourceId
    quote
    line
    page
    start
  }
}`) as unknown as TypedDocumentString<ClusterViewQuery, ClusterViewQueryVariables>;
export const ClusterTargetsDocument = new TypedDocumentString(`
    query ClusterTargets($cluster: String!, $after: String, $release: Int) @asOf(release: $release) {
  targetRanking(filter: {cluster: $cluster}) {
    targets(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ClusterTarget
      }
    }
    completeness {
      isTruncated
      notes
    }
  }
}
    fragment ClusterTarget on RankedTarget {
  target {
    id
    kind
    metric
    comparator
    value
    valueTo
    unit
    printed
    year
    dueOn
    scope
  }
  clause {
    id
  }
  policy {
    id
    title
  }
  ruleId
  correction {
    id
  }
  evidence {
    quote
    line
    page
    start
  }
}`) as unknown as TypedDocumentString<ClusterTargetsQuery, ClusterTargetsQueryVariables>;
export const GraphFactsDocument = new TypedDocumentString(`
    query GraphFacts($id: ID!, $release: Int) @asOf(release: $release) {
  neighbourhood(ids: [$id], first: 1) {
    askedCount
    nodes {
      ...GraphNode
      ... on Policy {
        issuedOn
        documentNumber
      }
      ... on Clause {
        line
        page
        policy {
          __typename
          id
          title
          documentNumber
        }
      }
      ... on Agency {
        aliases
      }
      ... on City {
        province
        code
      }
      ... on Region {
        regionAliases: aliases
      }
      ... on Cluster {
        clusterAliases: aliases
      }
      ... on Target {
        year
        scope
      }
    }
    kinds {
      ...GraphKind
    }
  }
}
    fragment GraphNode on Node {
  __typename
  id
  ... on Policy {
    title
  }
  ... on Clause {
    number
    heading
    text
  }
  ... on Agency {
    name
    shortName
  }
  ... on City {
    name
    fullName
  }
  ... on Region {
    name
  }
  ... on Cluster {
    name
  }
  ... on Target {
    metric
    printed
  }
}
fragment GraphKind on NeighbourhoodKind {
  nodeId
  relationship
  direction
  count
  brought
}`) as unknown as TypedDocumentString<GraphFactsQuery, GraphFactsQueryVariables>;
export const GraphClaimsDocument = new TypedDocumentString(`
    query GraphClaims($from: String!, $to: String!, $relationships: [RelationshipType!]!, $release: Int) @asOf(release: $release) {
  paths(
    from: $from
    to: $to
    relationships: $relationships
    lengthMax: 1
    first: 10
  ) {
    paths {
      steps {
        fromId
        relationship
        direction
        claims {
          printed
          ruleId
          stated
          position
          claimedBy
          evidence {
            sourceId
            quote
            start
            line
            page
          }
          correction {
            id
          }
        }
      }
    }
    completeness {
      isTruncated
      notes
    }
  }
}
    `) as unknown as TypedDocumentString<GraphClaimsQuery, GraphClaimsQueryVariables>;
export const GraphAroundDocument = new TypedDocumentString(`
    query GraphAround($ids: [ID!]!, $relationships: [RelationshipType!], $direction: PathDirection, $first: Int!, $release: Int) @asOf(release: $release) {
  neighbourhood(
    ids: $ids
    relationships: $relationships
    direction: $direction
    first: $first
  ) {
    nodes {
      ...GraphNode
    }
    askedCount
    links {
      ...GraphLink
    }
    kinds {
      ...GraphKind
    }
    unknownIds
    isTruncated
    completeness {
      isTruncated
      notes
    }
  }
}
    fragment GraphNode on Node {
  __typename
  id
  ... on Policy {
    title
  }
  ... on Clause {
    number
    heading
    text
  }
  ... on Agency {
    name
    shortName
  }
  ... on City {
    name
    fullName
  }
  ... on Region {
    name
  }
  ... on Cluster {
    name
  }
  ... on Target {
    metric
    printed
  }
}
fragment GraphLink on NeighbourhoodLink {
  fromId
  toId
  relationship
  claims
}
fragment GraphKind on NeighbourhoodKind {
  nodeId
  relationship
  direction
  count
  brought
}`) as unknown as TypedDocumentString<GraphAroundQuery, GraphAroundQueryVariables>;
export const GraphAmongDocument = new TypedDocumentString(`
    query GraphAmong($ids: [ID!]!, $first: Int!, $release: Int) @asOf(release: $release) {
  neighbourhood(ids: $ids, among: true, first: $first) {
    links {
      ...GraphLink
    }
    isTruncated
  }
}
    fragment GraphLink on NeighbourhoodLink {
  fromId
  toId
  relationship
  claims
}`) as unknown as TypedDocumentString<GraphAmongQuery, GraphAmongQueryVariables>;
export const GraphPathsDocument = new TypedDocumentString(`
    query GraphPaths($from: String!, $to: String!, $relationships: [RelationshipType!], $release: Int) @asOf(release: $release) {
  paths(from: $from, to: $to, relationships: $relationships, first: 100) {
    from {
      ...GraphNode
    }
    to {
      ...GraphNode
    }
    shortestLength
    shortestCount
    paths {
      length
      steps {
        fromId
        toId
        from {
          ...GraphNode
        }
        to {
          ...GraphNode
        }
        relationship
        direction
      }
    }
    isTruncated
    completeness {
      isTruncated
      notes
    }
  }
}
    fragment GraphNode on Node {
  __typename
  id
  ... on Policy {
    title
  }
  ... on Clause {
    number
    heading
    text
  }
  ... on Agency {
    name
    shortName
  }
  ... on City {
    name
    fullName
  }
  ... on Region {
    name
  }
  ... on Cluster {
    name
  }
  ... on Target {
    metric
    printed
  }
}`) as unknown as TypedDocumentString<GraphPathsQuery, GraphPathsQueryVariables>;
export const MeasuresBehindDocument = new TypedDocumentString(`
    query MeasuresBehind($ids: [ID!]!, $release: Int) @asOf(release: $release) {
  nodes(ids: $ids) {
    __typename
    ... on Clause {
      id
      number
      heading
      text
      policy {
        id
        title
        documentNumber
      }
      leadAgencies(first: 50) {
        edges {
          node {
            id
            name
            shortName
          }
          role
          printed
          jointDuty
          inherited
          ruleId
          stated
          evidence {
            quote
            line
            page
            start
          }
          correction {
            id
          }
        }
        pageInfo {
          hasNextPage
        }
      }
      supportingAgencies(first: 50) {
        edges {
          node {
            id
            name
            shortName
          }
          role
          printed
          jointDuty
          inherited
          ruleId
          stated
          evidence {
            quote
            line
            page
            start
          }
          correction {
            id
          }
        }
        pageInfo {
          hasNextPage
        }
      }
      assignedAgencies(first: 50) {
        edges {
          node {
            id
            name
            shortName
          }
          role
          printed
          jointDuty
          inherited
          ruleId
          stated
          evidence {
            quote
            line
            page
            start
          }
          correction {
            id
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeasuresBehindQuery, MeasuresBehindQueryVariables>;
export const MatrixRowsDocument = new TypedDocumentString(`
    query MatrixRows($rows: MatrixAxis!, $columns: MatrixAxis!, $filter: MeasureFilter, $after: String, $release: Int) @asOf(release: $release) {
  matrix(rows: $rows, columns: $columns, filter: $filter) {
    columns {
      id
      label
      node {
        __typename
        id
      }
      counts {
        ...PartCounts
      }
    }
    columnCount
    rows(first: 100, after: $after) {
      edges {
        cursor
        node {
          header {
            id
            label
            node {
              __typename
              id
            }
            counts {
              ...PartCounts
            }
          }
          cells {
            column {
              id
            }
            counts {
              ...PartCounts
            }
          }
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    counts {
      ...PartCounts
    }
    isTruncated
    completeness {
      isTruncated
      notes
    }
  }
}
    fragment PartCounts on RoleCounts {
  measures
  leads
  jointLeads
  supports
  assigned
  firstListed
}`) as unknown as TypedDocumentString<MatrixRowsQuery, MatrixRowsQueryVariables>;
export const MatrixRowMeasuresDocument = new TypedDocumentString(`
    query MatrixRowMeasures($rows: MatrixAxis!, $columns: MatrixAxis!, $filter: MeasureFilter, $after: String, $release: Int) @asOf(release: $release) {
  matrix(rows: $rows, columns: $columns, filter: $filter) {
    rows(first: 1, after: $after) {
      nodes {
        header {
          id
          counts {
            ...PartMeasures
          }
        }
        cells {
          column {
            id
          }
          counts {
            ...PartMeasures
          }
        }
      }
    }
  }
}
    fragment PartMeasures on RoleCounts {
  leadClauseIds(first: 1000)
  supportClauseIds(first: 1000)
  assignedClauseIds(first: 1000)
  isTruncated
}`) as unknown as TypedDocumentString<MatrixRowMeasuresQuery, MatrixRowMeasuresQueryVariables>;
export const MeasureNamesDocument = new TypedDocumentString(`
    query MeasureNames($ids: [ID!]!, $release: Int) @asOf(release: $release) {
  nodes(ids: $ids) {
    __typename
    ... on Clause {
      id
      number
      heading
      text
      policy {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeasureNamesQuery, MeasureNamesQueryVariables>;
export const PolicyCorrectionsDocument = new TypedDocumentString(`
    query PolicyCorrections($policy: String!, $after: String, $release: Int) @asOf(release: $release) {
  corrections(first: 50, after: $after, filter: {document: $policy}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ShownCorrection
    }
  }
}
    fragment ShownCorrection on Correction {
  id
  kind
  status
  outcome
  detail
  stands
  clauseId
  clause {
    id
    number
    heading
    text
  }
  extracted {
    relationship
    name
    toId
  }
  corrected {
    relationship
    name
    toId
  }
  quote
  start
  reason
  proposedBy
  proposedAt
  decision {
    by
    at
    reason
  }
}`) as unknown as TypedDocumentString<PolicyCorrectionsQuery, PolicyCorrectionsQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    role
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const ProposeCorrectionDocument = new TypedDocumentString(`
    mutation ProposeCorrection($input: CorrectionInput!) {
  proposeCorrection(input: $input) {
    isChanged
    correction {
      ...ShownCorrection
    }
  }
}
    fragment ShownCorrection on Correction {
  id
  kind
  status
  outcome
  detail
  stands
  clauseId
  clause {
    id
    number
    heading
    text
  }
  extracted {
    relationship
    name
    toId
  }
  corrected {
    relationship
    name
    toId
  }
  quote
  start
  reason
  proposedBy
  proposedAt
  decision {
    by
    at
    reason
  }
}`) as unknown as TypedDocumentString<ProposeCorrectionMutation, ProposeCorrectionMutationVariables>;
export const DecideCorrectionDocument = new TypedDocumentString(`
    mutation DecideCorrection($id: ID!, $verdict: CorrectionVerdict!, $reason: String!) {
  decideCorrection(id: $id, verdict: $verdict, reason: $reason) {
    isChanged
    correction {
      ...ShownCorrection
    }
  }
}
    fragment ShownCorrection on Correction {
  id
  kind
  status
  outcome
  detail
  stands
  clauseId
  clause {
    id
    number
    heading
    text
  }
  extracted {
    relationship
    name
    toId
  }
  corrected {
    relationship
    name
    toId
  }
  quote
  start
  reason
  proposedBy
  proposedAt
  decision {
    by
    at
    reason
  }
}`) as unknown as TypedDocumentString<DecideCorrectionMutation, DecideCorrectionMutationVariables>;
export const PolicyCitesDocument = new TypedDocumentString(`
    query PolicyCites($policy: String!, $after: String, $release: Int) @asOf(release: $release) {
  citations(policy: $policy) {
    cites(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Cited
      }
    }
    completeness {
      isTruncated
      notes
    }
  }
}
    fragment Cited on DocumentCitation {
  citing {
    id
    title
    documentNumber
  }
  clause {
    id
    number
    heading
    text
  }
  cited {
    id
    title
    documentNumber
    loaded: status
  }
  route
  kind
  printed
  status
  position
  evidence {
    start
    quote
  }
}`) as unknown as TypedDocumentString<PolicyCitesQuery, PolicyCitesQueryVariables>;
export const PolicyCitedByDocument = new TypedDocumentString(`
    query PolicyCitedBy($policy: String!, $after: String, $release: Int) @asOf(release: $release) {
  citations(policy: $policy) {
    citedBy(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Cited
      }
    }
    completeness {
      isTruncated
      notes
    }
  }
}
    fragment Cited on DocumentCitation {
  citing {
    id
    title
    documentNumber
  }
  clause {
    id
    number
    heading
    text
  }
  cited {
    id
    title
    documentNumber
    loaded: status
  }
  route
  kind
  printed
  status
  position
  evidence {
    start
    quote
  }
}`) as unknown as TypedDocumentString<PolicyCitedByQuery, PolicyCitedByQueryVariables>;
export const PolicyClauseDocument = new TypedDocumentString(`
    query PolicyClause($id: ID!, $release: Int) @asOf(release: $release) {
  clause(id: $id) {
    id
    eId
    number
    heading
    text
    kind
    line
    page
    citation {
      chinese
      chineseLong
      place
      bibtex
    }
    repeats {
      id
      number
      heading
      text
    }
    policy {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<PolicyClauseQuery, PolicyClauseQueryVariables>;
export const PolicyFactsDocument = new TypedDocumentString(`
    query PolicyFacts($policy: String!, $release: Int) @asOf(release: $release) {
  citations(policy: $policy) {
    policy {
      id
      title
      documentNumber
      kind
      status
      issuedOn
      effectiveOn
      expiresOn
      validity
      addressees
      contacts
      signatories
      jurisdiction
      startLine
      endLine
      citation {
        chinese
        chineseLong
        bibtex
      }
      issuers(first: 100) {
        edges {
          node {
            id
            name
          }
        }
      }
      containedIn(first: 20) {
        nodes {
          id
          title
        }
      }
    }
    family {
      id
      title
      documentNumber
      kind
    }
    kinds {
      kind
      cites
      citedBy
    }
    completeness {
      release
      isTruncated
      notes
    }
  }
}
    `) as unknown as TypedDocumentString<PolicyFactsQuery, PolicyFactsQueryVariables>;
export const PolicyStandingDocument = new TypedDocumentString(`
    query PolicyStanding($id: ID!, $document: String!, $on: String!, $release: Int) @asOf(release: $release) {
  inForce(on: $on, filter: {ids: [$id]}) {
    documents(first: 1) {
      nodes {
        verdict
        reason
        startsOn
        startIsStated
        endsOn
        endIsStated
        endedBy {
          kind
          policy {
            id
            title
          }
        }
      }
    }
  }
  documentVersions(document: $document, first: 20) {
    totalCount
    nodes {
      version
      file
      sha256
      characters
      loadedAt
      since
      until
    }
  }
}
    `) as unknown as TypedDocumentString<PolicyStandingQuery, PolicyStandingQueryVariables>;
export const PolicyLineageDocument = new TypedDocumentString(`
    query PolicyLineage($policy: String!, $after: String, $release: Int) @asOf(release: $release) {
  lineage(policy: $policy) {
    documentCount
    documents(first: 20) {
      links
      isComparedNow
      comparedLower
      withoutAncestorCount
      comparedHigher
      notTakenUpCount
      lower {
        id
        title
      }
      higher {
        id
        title
      }
    }
    links(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        score
        method
        sharedWords
        lower {
          ...LinkedClause
        }
        lowerPolicy {
          id
          title
        }
        higher {
          ...LinkedClause
        }
        higherPolicy {
          id
          title
        }
      }
    }
    completeness {
      isTruncated
      notes
    }
  }
}
    fragment LinkedClause on Clause {
  id
  policyId
  number
  heading
  text
  start
}`) as unknown as TypedDocumentString<PolicyLineageQuery, PolicyLineageQueryVariables>;
export const PolicyReadingDocument = new TypedDocumentString(`
    query PolicyReading($policy: String!, $release: Int) @asOf(release: $release) {
  reading(policy: $policy) {
    policy {
      id
    }
    source {
      id
      file
      sha256
      warningCount
      diagnostics(first: 100) {
        ruleId
        severity
        message
        line
      }
    }
    policies {
      start
      end
      depth
      policy {
        id
        title
        documentNumber
        kind
      }
    }
    length
    pageStarts
    clauses {
      id
      policyId
      number
      heading
      kind
      depth
      start
      end
      line
      page
    }
    unresolved {
      kind
      printed
      clauseId
      line
      start
      end
      candidates
      reason
    }
    completeness {
      release
      isTruncated
      notes
      relations {
        relation
        precision
        recall
        f1
        labelled
        documents
      }
    }
    ...ReadingPart
  }
}
    fragment ReadingPart on Reading {
  text
  start
  end
  hasNext
  claims {
    relationship
    fromId
    toId
    to {
      ...ClaimEnd
    }
    position
    start
    clauseId
    evidence {
      start
      end
    }
  }
}
fragment ClaimEnd on Node {
  __typename
  id
  ... on Policy {
    title
  }
  ... on Agency {
    name
  }
  ... on City {
    fullName
  }
  ... on Region {
    name
  }
  ... on Cluster {
    name
  }
  ... on Target {
    metric
    printed
  }
}`) as unknown as TypedDocumentString<PolicyReadingQuery, PolicyReadingQueryVariables>;
export const PolicyReadingOnDocument = new TypedDocumentString(`
    query PolicyReadingOn($policy: String!, $start: Int!, $release: Int) @asOf(release: $release) {
  reading(policy: $policy, start: $start) {
    ...ReadingPart
  }
}
    fragment ReadingPart on Reading {
  text
  start
  end
  hasNext
  claims {
    relationship
    fromId
    toId
    to {
      ...ClaimEnd
    }
    position
    start
    clauseId
    evidence {
      start
      end
    }
  }
}
fragment ClaimEnd on Node {
  __typename
  id
  ... on Policy {
    title
  }
  ... on Agency {
    name
  }
  ... on City {
    fullName
  }
  ... on Region {
    name
  }
  ... on Cluster {
    name
  }
  ... on Target {
    metric
    printed
  }
}`) as unknown as TypedDocumentString<PolicyReadingOnQuery, PolicyReadingOnQueryVariables>;
export const PolicyClaimsAtDocument = new TypedDocumentString(`
    query PolicyClaimsAt($policy: String!, $start: Int!, $length: Int!, $release: Int) @asOf(release: $release) {
  reading(policy: $policy, start: $start, length: $length) {
    claims {
      relationship
      fromId
      toId
      from {
        ...ClaimEnd
      }
      to {
        ...ClaimEnd
        ... on Policy {
          loaded: status
        }
        ... on Target {
          year
          dueOn
          scope
          targetKind: kind
        }
      }
      position
      start
      clauseId
      printed
      expanded
      jointDuty
      inherited
      statedById
      basis
      grade
      way
      membership
      verdict
      reason
      likelihood
      kind
      status
      ruleId
      stated
      evidence {
        start
        end
        quote
        line
        page
      }
      correction {
        id
        status
        outcome
        reason
        proposedBy
        extracted {
          relationship
          name
        }
      }
    }
  }
}
    fragment ClaimEnd on Node {
  __typename
  id
  ... on Policy {
    title
  }
  ... on Agency {
    name
  }
  ... on City {
    fullName
  }
  ... on Region {
    name
  }
  ... on Cluster {
    name
  }
  ... on Target {
    metric
    printed
  }
}`) as unknown as TypedDocumentString<PolicyClaimsAtQuery, PolicyClaimsAtQueryVariables>;
export const RegionHeadDocument = new TypedDocumentString(`
    query RegionHead($id: ID, $name: String, $release: Int) @asOf(release: $release) {
  region(id: $id, name: $name) {
    __typename
    id
    name
    kind
    code
    aliases
    cities(first: 100, filter: {levels: [MUNICIPALITY, PREFECTURE]}) {
      totalCount
      nodes {
        ...RegionCity
      }
    }
    counties: cities(first: 1, filter: {levels: [COUNTY]}) {
      totalCount
    }
    namedIn(first: 1) {
      totalCount
    }
  }
}
    fragment RegionCity on City {
  __typename
  id
  name
  fullName
  code
  province
}`) as unknown as TypedDocumentString<RegionHeadQuery, RegionHeadQueryVariables>;
export const ClustersByCityDocument = new TypedDocumentString(`
    query ClustersByCity($region: [String!], $release: Int) @asOf(release: $release) {
  clusters(filter: {region: $region, kind: [CLUSTER]}, first: 1) {
    totalCount
    facets(of: [CITY], first: 100) {
      valueCount
      values {
        value
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClustersByCityQuery, ClustersByCityQueryVariables>;
export const ClausesNamingRegionDocument = new TypedDocumentString(`
    query ClausesNamingRegion($region: ID!, $filter: ClauseFilter, $after: String, $release: Int) @asOf(release: $release) {
  region(id: $region) {
    namedIn(first: 30, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          __typename
          id
          number
          heading
          text
          policy {
            __typename
            id
            title
            documentNumber
          }
        }
        printed
        evidence {
          quote
          line
          page
          start
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClausesNamingRegionQuery, ClausesNamingRegionQueryVariables>;
export const RegionCountiesDocument = new TypedDocumentString(`
    query RegionCounties($region: [String!], $after: String, $release: Int) @asOf(release: $release) {
  cities(filter: {region: $region, levels: [COUNTY]}, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...RegionCity
    }
  }
}
    fragment RegionCity on City {
  __typename
  id
  name
  fullName
  code
  province
}`) as unknown as TypedDocumentString<RegionCountiesQuery, RegionCountiesQueryVariables>;
export const SearchPageDocument = new TypedDocumentString(`
    query SearchPage($text: String!, $in: [SearchLabel!], $policy: String, $after: String, $release: Int) @asOf(release: $release) {
  search(text: $text, in: $in, policy: $policy, first: 30, after: $after) {
    nodes {
      ...ShownHit
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment NamedNode on Node {
  __typename
  id
  ... on Policy {
    title
    documentNumber
  }
  ... on Clause {
    number
    heading
    text
    policy {
      title
    }
  }
  ... on Agency {
    name
    level
  }
  ... on City {
    fullName
    province
    code
  }
  ... on Region {
    name
    regionCode: code
  }
  ... on Cluster {
    name
    jurisdiction
  }
  ... on Target {
    metric
    printed
  }
}
fragment ShownHit on SearchHit {
  type
  tier
  node {
    ...NamedNode
    ... on Clause {
      policyId
    }
  }
  matches(first: 20) {
    field
    index
    start
    end
  }
  matchCount
  snippet {
    field
    text
    start
  }
}`) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const SearchCountsDocument = new TypedDocumentString(`
    query SearchCounts($text: String!, $policy: String, $release: Int) @asOf(release: $release) {
  search(text: $text, policy: $policy, first: 1) {
    counts {
      type
      count
    }
    totalCount
    completeness {
      documents
      release
    }
  }
}
    `) as unknown as TypedDocumentString<SearchCountsQuery, SearchCountsQueryVariables>;
export const NearNamesDocument = new TypedDocumentString(`
    query NearNames($text: String!, $release: Int) @asOf(release: $release) {
  search(text: $text, first: 1) {
    totalCount
    groups(first: 3) {
      type
      hits {
        ...ShownHit
      }
    }
  }
}
    fragment NamedNode on Node {
  __typename
  id
  ... on Policy {
    title
    documentNumber
  }
  ... on Clause {
    number
    heading
    text
    policy {
      title
    }
  }
  ... on Agency {
    name
    level
  }
  ... on City {
    fullName
    province
    code
  }
  ... on Region {
    name
    regionCode: code
  }
  ... on Cluster {
    name
    jurisdiction
  }
  ... on Target {
    metric
    printed
  }
}
fragment ShownHit on SearchHit {
  type
  tier
  node {
    ...NamedNode
    ... on Clause {
      policyId
    }
  }
  matches(first: 20) {
    field
    index
    start
    end
  }
  matchCount
  snippet {
    field
    text
    start
  }
}`) as unknown as TypedDocumentString<NearNamesQuery, NearNamesQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start($release: Int) @asOf(release: $release) {
  completeness {
    release
    releasedAt
    documents
    clauses
    issuedFrom
    issuedUntil
  }
  summary {
    nodes {
      label
      count
    }
    relationships {
      type
      count
    }
    unresolvedCount
  }
}
    `) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const ExamplesDocument = new TypedDocumentString(`
    query Examples($release: Int) @asOf(release: $release) {
  clusters(first: 1, filter: {kind: [CLUSTER]}) {
    facets(of: [CITY], first: 30) {
      ...ExampleFacet
    }
  }
  clauses(first: 1, filter: {hasUnits: true}) {
    facets(of: [POLICY, AGENCY, CLUSTER], first: 6) {
      ...ExampleFacet
    }
  }
}
    fragment NamedNode on Node {
  __typename
  id
  ... on Policy {
    title
    documentNumber
  }
  ... on Clause {
    number
    heading
    text
    policy {
      title
    }
  }
  ... on Agency {
    name
    level
  }
  ... on City {
    fullName
    province
    code
  }
  ... on Region {
    name
    regionCode: code
  }
  ... on Cluster {
    name
    jurisdiction
  }
  ... on Target {
    metric
    printed
  }
}
fragment ExampleFacet on Facet {
  facet
  values {
    value
    label
    count
    node {
      ...NamedNode
    }
  }
}`) as unknown as TypedDocumentString<ExamplesQuery, ExamplesQueryVariables>;
export const CorrectionsLogDocument = new TypedDocumentString(`
    query CorrectionsLog($after: String, $filter: CorrectionFilter, $release: Int) @asOf(release: $release) {
  corrections(first: 20, after: $after, filter: $filter) {
    nodes {
      id
      kind
      status
      outcome
      detail
      stands
      clauseId
      clause {
        id
        number
        heading
        text
        policy {
          id
          title
        }
      }
      extracted {
        ...SaidOfClause
      }
      corrected {
        ...SaidOfClause
      }
      quote
      reason
      proposedBy
      proposedAt
      decision {
        by
        at
        reason
      }
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    completeness {
      isTruncated
      notes
    }
  }
}
    fragment SaidOfClause on CorrectionClaim {
  relationship
  role
  toId
  name
}`) as unknown as TypedDocumentString<CorrectionsLogQuery, CorrectionsLogQueryVariables>;
export const LoadedDocumentsDocument = new TypedDocumentString(`
    query LoadedDocuments($after: String, $text: String, $release: Int) @asOf(release: $release) {
  policies(
    first: 100
    after: $after
    filter: {status: LOADED, text: $text}
    sort: {field: ISSUED_ON, direction: DESC}
  ) {
    nodes {
      id
      title
      documentNumber
      kind
      issuedOn
      sourceId
      startLine
      endLine
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<LoadedDocumentsQuery, LoadedDocumentsQueryVariables>;
export const LoadedFilesDocument = new TypedDocumentString(`
    query LoadedFiles($after: String, $release: Int) @asOf(release: $release) {
  documentVersions(first: 100, after: $after) {
    nodes {
      sourceId
      kind
      version
      file
      characters
      loadedAt
      since
      until
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<LoadedFilesQuery, LoadedFilesQueryVariables>;
export const DoubtsOfAllDocument = new TypedDocumentString(`
    query DoubtsOfAll($after: String, $release: Int) @asOf(release: $release) {
  summary {
    unresolvedCount
    sources(first: 50, after: $after) {
      nodes {
        id
        kind
        file
        unresolvedCount
        unresolved(first: 100) {
          ...Doubt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Doubt on UnresolvedMention {
  kind
  printed
  clauseId
  line
  start
  candidates
  reason
}`) as unknown as TypedDocumentString<DoubtsOfAllQuery, DoubtsOfAllQueryVariables>;
export const DoubtsOfDocumentDocument = new TypedDocumentString(`
    query DoubtsOfDocument($policy: String!, $release: Int) @asOf(release: $release) {
  reading(policy: $policy, length: 1) {
    policy {
      id
      title
    }
    source {
      id
      kind
      file
    }
    unresolved {
      ...Doubt
    }
  }
}
    fragment Doubt on UnresolvedMention {
  kind
  printed
  clauseId
  line
  start
  candidates
  reason
}`) as unknown as TypedDocumentString<DoubtsOfDocumentQuery, DoubtsOfDocumentQueryVariables>;
export const DiagnosticsDocument = new TypedDocumentString(`
    query Diagnostics($after: String, $release: Int) @asOf(release: $release) {
  summary {
    sources(first: 50, after: $after) {
      nodes {
        id
        kind
        file
        warningCount
        diagnostics(first: 100) {
          ruleId
          severity
          message
          line
          column
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DiagnosticsQuery, DiagnosticsQueryVariables>;
export const GapListDocument = new TypedDocumentString(`
    query GapList($filter: GapFilter, $after: String, $release: Int) @asOf(release: $release) {
  gaps(filter: $filter) {
    counts {
      kind
      reading
      count
    }
    gaps(first: 20, after: $after) {
      nodes {
        kind
        reading
        clause {
          id
          number
          heading
          text
        }
        policy {
          id
          title
        }
        units {
          role
          agency {
            id
            shortName
          }
        }
        cluster {
          id
          name
        }
        cities {
          id
          name
        }
        groupMeasures
        evidence {
          quote
          line
          page
          start
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    completeness {
      isTruncated
      notes
    }
  }
}
    `) as unknown as TypedDocumentString<GapListQuery, GapListQueryVariables>;
export const OverlapListDocument = new TypedDocumentString(`
    query OverlapList($filter: OverlapFilter, $after: String, $release: Int) @asOf(release: $release) {
  overlaps(filter: $filter) {
    ledMeasures
    counts {
      kind
      reading
      count
    }
    overlaps(first: 10, after: $after) {
      nodes {
        kind
        reading
        object
        cluster {
          id
          name
        }
        city {
          id
          name
        }
        agencyCount
        agencies(first: 20) {
          id
          shortName
        }
        measureCount
        measures(first: 20) {
          clause {
            id
            number
            heading
            text
          }
          policy {
            id
            title
          }
          leads {
            jointDuty
            agency {
              id
              shortName
            }
            evidence {
              quote
              line
              page
              start
            }
          }
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    completeness {
      isTruncated
      notes
    }
  }
}
    `) as unknown as TypedDocumentString<OverlapListQuery, OverlapListQueryVariables>;
export const ReleaseListDocument = new TypedDocumentString(`
    query ReleaseList($after: String, $release: Int) @asOf(release: $release) {
  releases(first: 20, after: $after) {
    nodes {
      sequence
      at
      cause
      nodes {
        created
        updated
        removed
      }
      relationships {
        created
        updated
        removed
      }
      documents(first: 5) {
        sourceId
        kind
        version
        file
      }
      documentCount
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ReleaseListQuery, ReleaseListQueryVariables>;
export const ReleaseChangesDocument = new TypedDocumentString(`
    query ReleaseChanges($since: Int, $until: Int, $after: String, $release: Int) @asOf(release: $release) {
  changes(since: $since, until: $until, first: 50, after: $after) {
    counts {
      label
      relationship
      kind
      count
    }
    nodes {
      kind
      label
      id
      name
      relationship
      from {
        id
        label
        name
      }
      to {
        id
        label
        name
      }
      fields {
        field
        before
        after
      }
      onlyMoved
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    completeness {
      isTruncated
      notes
    }
  }
}
    `) as unknown as TypedDocumentString<ReleaseChangesQuery, ReleaseChangesQueryVariables>;
export const TrustDocument = new TypedDocumentString(`
    query Trust($release: Int) @asOf(release: $release) {
  completeness {
    release
    releasedAt
    documents
    issuedFrom
    issuedUntil
    loadedAt
    clauses
    clausesWithoutUnits
    unresolved {
      kind
      count
    }
    relations {
      relation
      precision
      recall
      f1
      labelled
      documents
    }
    corrected
    correctionConflicts
    isTruncated
    notes
  }
  summary {
    nodes {
      label
      count
    }
    relationships {
      type
      count
    }
    unresolvedCount
    warningCount
  }
}
    `) as unknown as TypedDocumentString<TrustQuery, TrustQueryVariables>;