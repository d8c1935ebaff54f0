import type { Header } from '../../policy-tree.js';

/**
 * How a document speaks of offices.
 * - TELLS: news and interpretations tell of other documents: whom they name, another document made responsible.
 * - SETS_TASKS: plans, measures, opinions, lists of tasks give work.
 * - RECORDS: minutes give work too, and whatever they say that an office does is its task.
 * - DIVIDES: a law says which office of a city looks after what.
 * - RULES: rules, procedures and notices tell who examines and who decides.
 */
export type Manner = 'TELLS' | 'SETS_TASKS' | 'RECORDS' | 'DIVIDES' | 'RULES';

export function mannerOf({ kind, title }: Pick<Header, 'kind' | 'title'>): Manner {
  if (TELLING.has(kind)) return 'TELLS';
  if (SETTING_TASKS.has(kind)) return 'SETS_TASKS';
  if (kind === 'REGULATION') return 'DIVIDES';
  if (kind !== 'OTHER' || title === null) return 'RULES';
  if (/纪要/.test(title.value)) return 'RECORDS';
  return LIST_OF_TASKS.test(title.value) ? 'SETS_TASKS' : 'RULES';
}

const TELLING: ReadonlySet<string> = new Set(['NEWS', 'INTERPRETATION', 'COMPENDIUM']);
const SETTING_TASKS: ReadonlySet<string> = new Set(['PLAN', 'PROGRAMME', 'MEASURES', 'OPINIONS']);
const LIST_OF_TASKS = /(?:责任|任务|工作|职责|分工|措施|整改|项目)[\u4e00-\u9fff]{0,4}(?:清单|表|台账)/;
