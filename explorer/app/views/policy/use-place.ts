import { useParameters } from '../../address/use-parameters.js';
import { TABS, type Tab } from './panel/panel.js';

/** What of the document is looked at, as its address says. */
export interface Place {
  /** Offset of words whose claims are looked at; null for none. */
  readonly offset: number | null;
  /** `line=`: a line of the file, 1-based, to begin at; null for none. */
  readonly line: number | null;
  /** Id of the clause that is looked at; empty for none. */
  readonly clauseId: string;
  /** Null where the address names none. */
  readonly tab: Tab | null;
  /** `kinds=`: which marks are shown. */
  readonly kinds: string;
  readonly isFlowing: boolean;
}

/** Reads the place from the address, and writes it there. `at=` is what links from elsewhere say for `claim=`. */
export function usePlace(): readonly [Place, (values: Readonly<Record<string, string>>) => void] {
  const [parameters, choose] = useParameters();
  const given = parameters.get('claim') ?? parameters.get('at') ?? '';
  return [
    {
      offset: /^\d+$/.test(given) ? Number(given) : null,
      line: /^[1-9]\d*$/.test(parameters.get('line') ?? '') ? Number(parameters.get('line')) : null,
      clauseId: parameters.get('clause') ?? '',
      tab: TABS.find((tab) => tab === parameters.get('tab')) ?? null,
      kinds: parameters.get('kinds') ?? '',
      isFlowing: parameters.get('lines') === 'flow',
    },
    choose,
  ];
}
