import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** Several choices of a view at once; an empty value is taken out of the address. */
export function useParameters(): readonly [
  URLSearchParams,
  (values: Readonly<Record<string, string>>) => void,
] {
  const [parameters, setParameters] = useSearchParams();
  const choose = useCallback(
    (values: Readonly<Record<string, string>>) =>
      setParameters(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(values)) {
            if (value === '') after.delete(name);
            else after.set(name, value);
          }
          return after;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setParameters],
  );
  return [parameters, choose];
}
