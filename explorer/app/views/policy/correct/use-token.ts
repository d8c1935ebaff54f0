import { useSyncExternalStore } from 'react';

const KEY = 'policy-graph.token';
const listeners = new Set<() => void>();

/** The token of whoever corrects: kept in this tab alone, never in an address. Empty where none was given. */
export function useToken(): readonly [string, (token: string) => void] {
  const token = useSyncExternalStore(subscribe, () => sessionStorage.getItem(KEY) ?? '');
  return [token, setToken];
}

function setToken(token: string): void {
  if (token === '') sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, token);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
