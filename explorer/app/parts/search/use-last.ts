import { useState } from 'react';

/** The last value that was one: null leaves what was. */
export function useLast(value: string | null): string {
  const [last, setLast] = useState('');
  if (value !== null && value !== last) setLast(value);
  return value ?? last;
}
