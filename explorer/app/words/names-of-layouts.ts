import { defineWords } from './use-words.js';

/** How important a plan takes a city for a cluster: the stars of its table. */
export const GRADE_WORDS = defineWords({
  zh: { CORE: '核心城市', KEY: '重点城市', GENERAL: '一般城市' },
  en: { CORE: 'core city', KEY: 'key city', GENERAL: 'general city' },
});

/** The stars as the table prints them. */
export const GRADE_STARS = { CORE: '★★★', KEY: '★★', GENERAL: '★' } as const;

/** How far the reading of a statement can be trusted. */
export const VERDICT_WORDS = defineWords({
  zh: {
    CONFIRMED: '相符',
    CORRECTED: '更正',
    INFERRED: '推定',
    PROBABLE: '可能',
    OPEN: '存疑',
    STATED: '明示',
  },
  en: {
    CONFIRMED: 'confirmed',
    CORRECTED: 'corrected',
    INFERRED: 'inferred',
    PROBABLE: 'probable',
    OPEN: 'open',
    STATED: 'stated',
  },
});

/** What each of these words means, for who does not know. */
export const VERDICT_MEANINGS = defineWords({
  zh: {
    CONFIRMED: '表格中印的，与其他已知情况一致。',
    CORRECTED: '印刷或转换有损，已据其他情况更正。',
    INFERRED: '没有印出，但只有这一种读法讲得通。',
    PROBABLE: '有几种读法，这一种更可能。',
    OPEN: '几种读法同样讲得通，无法判定；“可能性”是其中包含该市的读法所占比例。',
    STATED: '正文中有一句话写明。',
  },
  en: {
    CONFIRMED: 'What the table prints agrees with everything else that is known.',
    CORRECTED: 'The print was damaged, and could be corrected by what else is known.',
    INFERRED: 'Not printed, but the only reading that fits.',
    PROBABLE: 'The likelier of several readings.',
    OPEN: 'Several readings fit equally well; the likelihood is the share of them in which the city is a member.',
    STATED: 'A sentence of the text says it.',
  },
});

/** What says that a cluster is laid out in a city. */
export const BASIS_WORDS = defineWords({
  zh: { TABLE: '表格', TEXT: '正文' },
  en: { TABLE: 'table', TEXT: 'text' },
});
