import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { KEPT } from './addresses.js';

/** Makes the address of another view keep language and release of this one. */
export function useKept(): (address: string) => string {
  const [parameters] = useSearchParams();
  return useCallback(
    (address) => {
      const [path = '', query = ''] = address.split('?');
      const search = new URLSearchParams(query);
      for (const name of KEPT) {
        const value = parameters.get(name);
        if (value !== null && !search.has(name)) search.set(name, value);
      }
      const text = search.toString().replaceAll('%3A', ':');
      return text === '' ? path : `${path}?${text}`;
    },
    [parameters],
  );
}
