import { useCallback } from 'react';
import { useParameters } from './use-parameters.js';

/** A choice of a view that stands in its address, so that what one sees can be shared. An empty value is not written. */
export function useParameter(name: string): readonly [string, (value: string) => void] {
  const [parameters, chooseAll] = useParameters();
  const choose = useCallback((value: string) => chooseAll({ [name]: value }), [name, chooseAll]);
  return [parameters.get(name) ?? '', choose];
}
