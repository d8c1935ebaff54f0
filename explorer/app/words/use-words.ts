import { IntlMessageFormat } from 'intl-messageformat';
import { useCallback } from 'react';
import { type Language, LOCALES, useLanguage } from './language.js';

/** What a part of the page says, in both languages: the same keys, as ICU messages (`{count, plural, one {# clause} other {# clauses}}`). */
export interface Words<K extends string = string> {
  readonly zh: Readonly<Record<K, string>>;
  readonly en: Readonly<Record<K, string>>;
}

/** Says a key in the reader's language, with values put in. */
export type Say<K extends string> = (key: K, values?: Readonly<Record<string, string | number>>) => string;

/** Words that lack a key in one language do not compile. */
export function defineWords<const K extends string>(words: Words<K>): Words<K> {
  return words;
}

export function useWords<K extends string>(words: Words<K>): Say<K> {
  const language = useLanguage();
  return useCallback((key, values) => say(words[language][key], language, values), [words, language]);
}

const parsed = new Map<string, IntlMessageFormat>();

function say(text: string, language: Language, values?: Readonly<Record<string, string | number>>): string {
  if (values === undefined) return text;
  const key = `${language} ${text}`;
  const message = parsed.get(key) ?? new IntlMessageFormat(text, LOCALES[language]);
  parsed.set(key, message);
  return String(message.format(values));
}
