import type { TargetNode } from '../../../domain/graph-model.js';
import type { Quantity } from './quantities.js';
import {
  CHANGES,
  CONDITIONS,
  comparatorBefore,
  EXISTING,
  FACTS,
  INCENTIVES,
  PARAMETERS,
  PROPERTY,
  TARGET_VERBS,
} from './target-words.js';

/** A number in its sentence. */
export interface Setting {
  /** The half-sentence up to the number, and behind it. */
  readonly before: string;
  readonly after: string;
  /** Behind it, to the end of the half-sentence, other numbers included. */
  readonly rest: string;
  readonly sentence: string;
  readonly quantity: Quantity;
  readonly year: number | null;
  /** When the document was issued; NaN where it does not say. */
  readonly issued: number;
  /** Stands under a heading such as 申报条件. */
  readonly isCondition: boolean;
}

/** News and reports tell what is: 截至6月末已兑现1.2亿元, 近年来…不足50％. */
const TELLS = /近年来|截至|已兑现|仅为|仍然|去年|上年同期/;
const LIMIT_OF_YEARS = /(?:不超过|不少于|不低于|最长|至少|满)$/;
const SPENDS = /投资|安排|统筹|设立|投入|筹措|争取|落实|完成|整合|拨付|撬动/;
/** 包括3个部分, 分为5个阶段, 共12条: what a text or a thing consists of. */
const COUNTS_PARTS = /包括|包含|分为|方面$|共有?$|设有?$|由$|等$|及其|以下|下列|上述|如下/;
const STANDS = /(?:约?占[^，。；]{0,16}|为)的?$/;
const AT_LEAST = /(?<![得须应])不(?:少|低|小)于$|(?<![应须])至少$/;
const OBLIGES = /得$|须|应|必须|要求|申请|申报|条件|企业注册|比例|年限/;
const FREQUENT = /每(?:半年|年|季度|季|月|周|旬|两年|半月)[^，。；]{0,20}(?:不少于|不低于|至少|不得少于)?$/;
/** 9％左右的目标: the word may stand just behind. */
const AIM_REACH = 20;

/** What a number is for; null for facts and for numbers that set nothing. */
export function targetKind(setting: Setting): TargetNode['kind'] | null {
  const { before, after, sentence, quantity, year, issued } = setting;
  // What follows in the sentence does not make an aim of this number.
  const upTo = sentence.slice(0, sentence.indexOf(before) + before.length + AIM_REACH);
  const isMoney = /元|%/.test(quantity.unit);
  const isAimed =
    /(?:到|至)20\d{2}年|力争|目标|确保(?!.{0,30}不)/.test(upTo) ||
    (CHANGES.test(before) && !/从\d{4}年的/.test(sentence));
  const isPast = year !== null && Number.isFinite(issued) && year < issued;
  // 24小时受理: round the clock.
  if (quantity.unit === '小时' && quantity.value === 24) return null;
  // 主要任务（20项）: a heading counts what follows.
  if (/（(?:共)?$/.test(before) && after.startsWith('）')) return null;
  if (!isAimed && EXISTING.test(after)) return null;
  // 从60％最高提至90％: where one starts from sets nothing.
  if (/从$/.test(before) && /^(?:左右)?，?(?:最高|逐步)?(?:提|增|升|降|下|扩|压)/.test(after)) return null;
  if (quantity.isInWords) return wordsKind(setting, isAimed, isPast);
  // A term of years counts only where it is a condition or a limit: 服役10年以上的, 不超过2年.
  if (
    /^[年日]$/.test(quantity.unit) &&
    !/^(?:（含）)?及?以[上下内]/.test(after) &&
    !LIMIT_OF_YEARS.test(before)
  )
    return null;
  if (!isAimed && TELLS.test(sentence)) return null;
  if (INCENTIVES.test(after) && CONDITIONS.test(before)) return 'INCENTIVE';
  // 按余额增量的1％提供激励资金
  if (quantity.unit === '%' && /按$/.test(before) && /^(?:的)?(?:比例|标准|幅度)/.test(after))
    return INCENTIVES.test(after) ? 'INCENTIVE' : 'PARAMETER';
  if (quantity.unit === '%' && /按.{2,20}的$/.test(before))
    return INCENTIVES.test(after) && !/激励资金/.test(after) ? 'INCENTIVE' : 'PARAMETER';
  if (
    /^(?:\(含\)|（含）)?(?:以上|以下|及以上|以内)?的/.test(after) &&
    /元|%|吨|千瓦|面积|人|年|月|亩|平方/.test(quantity.unit)
  )
    return 'THRESHOLD';
  // 对总产值超过5000万元且增速不低于12％的企业
  if (/^[对凡]/.test(before) && after.includes('的')) return 'THRESHOLD';
  if (PROPERTY.test(before) && /^(?:（含）)?(?:及?以[上下])/.test(after)) return 'THRESHOLD';
  if (setting.isCondition) return isPast ? null : 'THRESHOLD';
  // 每年至少检查2次: a rule's frequency.
  if (FREQUENT.test(before) && /^[次场]$/.test(quantity.unit)) return 'PARAMETER';
  // 开展招商活动不少于20场, 合格率不低于95％: where nobody must or applies, the least is the aim.
  if (AT_LEAST.test(before) && !OBLIGES.test(before) && !INCENTIVES.test(before))
    return !isAimed && FACTS.test(sentence) ? null : 'TARGET';
  if (CONDITIONS.test(before.slice(-60))) {
    return isAimed ? 'TARGET' : INCENTIVES.test(sentence) ? 'INCENTIVE' : 'THRESHOLD';
  }
  if (PARAMETERS.test(before) || PARAMETERS.test(after))
    return isAimed && !/减|缓|返还/.test(before) ? 'TARGET' : 'PARAMETER';
  // 分别按每月3000元、1500元标准发放生活补贴
  const isGranted =
    INCENTIVES.test(before) ||
    INCENTIVES.test(after) ||
    (/按|给予|分别/.test(before) && INCENTIVES.test(setting.rest));
  if (isGranted) return isMoney ? 'INCENTIVE' : null;
  if (isMoney && quantity.unit !== '%' && /(?:设立|发放|统筹|安排|投入)[^，。；]{0,16}$/.test(before))
    return isPast ? null : 'TARGET';
  if (!isAimed && (isPast || FACTS.test(sentence))) return null;
  // 约占用电量的60％, 提高到2023年的3.38个: without a time to come that is how things are.
  if (!isAimed && (/20\d{2}年的$/.test(before) || (STANDS.test(before) && year === null))) return null;
  if (comparatorBefore(before) !== '' || (isAimed && year !== null)) return 'TARGET';
  if (quantity.unit === '%' && /(?:率|占比|比重|强度|覆盖面|增速|增幅)$/.test(before)) return 'TARGET';
  // 打井30眼, 铺排项目98个: in a text that sets tasks a count that ends its half-sentence is one, 资金2000万元 with a verb of giving.
  const isLast = /^(?:以上|左右|以内)?$/.test(after);
  if (isLast && before.length >= 2 && (isMoney ? SPENDS.test(before) : !COUNTS_PARTS.test(before)))
    return 'TARGET';
  if (!TARGET_VERBS.test(before)) return null;
  return year !== null || /^以上|^左右/.test(after) || !isMoney ? 'TARGET' : null;
}

/** 打造千亿级产业集群 sets a figure; 培育3个千亿级产业集群 counts clusters of that size; 形成千亿级规模 of the past does not. */
function wordsKind(
  { before, after, sentence }: Setting,
  isAimed: boolean,
  isPast: boolean,
): TargetNode['kind'] | null {
  if (/\d[\d,.]*[个家座条批]?$|一批|若干|支持|对/.test(before) || /\d+[个家条座]/.test(after)) return null;
  if (!isAimed && (isPast || FACTS.test(sentence))) return null;
  return 'TARGET';
}
