import { useEffect, useState } from 'react';

/** A value once it has rested, so that not every letter is asked. */
export function useLate<T>(value: T, ms = 150): T {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return late;
}
