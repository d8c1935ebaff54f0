import { useSearchParams } from 'react-router';

/** The release that the address asks of (`release=3`); null is the graph as it is now. */
export function useRelease(): number | null {
  const [parameters] = useSearchParams();
  const given = Number(parameters.get('release'));
  return Number.isInteger(given) && given > 0 ? given : null;
}
