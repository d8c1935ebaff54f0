import { defineWords } from '../../words/use-words.js';

/** What sort of body an agency is. */
export const LEVEL_WORDS = defineWords({
  zh: {
    CENTRAL: '中央',
    PROVINCIAL: '省级',
    CITY: '市级',
    COUNTY: '县级',
    PARTY: '党委部门',
    CENTRAL_BRANCH: '中央驻地方机构',
    ENTERPRISE: '企业',
    EXCHANGE: '交易所',
    MASS_ORGANISATION: '群团组织',
    GROUP: '泛指机构',
    OTHER: '其他',
  },
  en: {
    CENTRAL: 'central',
    PROVINCIAL: 'provincial',
    CITY: 'of a city',
    COUNTY: 'of a county',
    PARTY: 'party organ',
    CENTRAL_BRANCH: 'local branch of a central body',
    ENTERPRISE: 'enterprise',
    EXCHANGE: 'exchange',
    MASS_ORGANISATION: 'mass organisation',
    GROUP: 'group of bodies',
    OTHER: 'other',
  },
});
