import { useCallback } from 'react';
import { RELATIONSHIP_WORDS } from '../../../words/names-of-kinds.js';
import { useWords } from '../../../words/use-words.js';
import { nameOfEnd } from '../claims/name-of-end.js';
import { POLICY_WORDS } from '../policy-words.js';
import type { LaidOut } from './lay-out.js';
import type { Mark } from './types.js';

/** More claims than that at one place are counted. */
const CLAIMS_MAX = 4;

/** What stands behind a mark, in a line: 牵头：广东省税务局. Shown when one points at it, and heard with its words. */
export function useDescribe({ claims }: Pick<LaidOut, 'claims'>): (marks: readonly Mark[]) => string {
  const relationship = useWords(RELATIONSHIP_WORDS);
  const say = useWords(POLICY_WORDS);
  return useCallback(
    (marks) => {
      const lines = marks.slice(0, CLAIMS_MAX).map(({ kind, item }) => {
        const claim = claims[item];
        if (kind === 'UNRESOLVED' || claim === undefined) return say('UNRESOLVED');
        return `${relationship(kind)}：${nameOfEnd(claim.to)}`;
      });
      const more = marks.length - lines.length;
      return [...new Set(lines), ...(more > 0 ? [`+${more}`] : [])].join('\n');
    },
    [claims, relationship, say],
  );
}
