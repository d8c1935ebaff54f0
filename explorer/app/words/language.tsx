import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';

const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** As HTML and `Intl` name them. */
export const LOCALES = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Language, string>;

const KEY = 'policy-graph.language';
const LanguageContext = createContext<Language>('zh');

/** Chinese unless the address says `lang=en`, or the reader chose English here before. */
export function LanguageProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [parameters] = useSearchParams();
  const named = parameters.get('lang') ?? localStorage.getItem(KEY);
  const language = useMemo(() => LANGUAGES.find((one) => one === named) ?? 'zh', [named]);
  useEffect(() => {
    localStorage.setItem(KEY, language);
    document.documentElement.lang = LOCALES[language];
  }, [language]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}
