import { useLanguage } from '../language.js';
import { inChinese } from './in-chinese.js';

/** A sentence of the server as it is shown, and the language that it is then in. */
export interface SaidSentence {
  readonly text: string;
  readonly lang: 'zh' | 'en';
}

export function useServerSentence(): (sentence: string) => SaidSentence {
  const language = useLanguage();
  return (sentence) => {
    const chinese = language === 'zh' ? inChinese(sentence) : null;
    return chinese === null ? { text: sentence, lang: 'en' } : { text: chinese, lang: 'zh' };
  };
}
