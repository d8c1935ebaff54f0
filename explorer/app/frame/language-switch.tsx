import type { ReactNode } from 'react';
import { useParameter } from '../address/use-parameter.js';
import { useLanguage } from '../words/language.js';

/** Says the other language in its own words, so that whoever needs it can read it. */
export function LanguageSwitch(): ReactNode {
  const language = useLanguage();
  const [, choose] = useParameter('lang');
  const isChinese = language === 'zh';
  return (
    <button type="button" lang={isChinese ? 'en' : 'zh-CN'} onClick={() => choose(isChinese ? 'en' : 'zh')}>
      {isChinese ? 'English' : '中文'}
    </button>
  );
}
