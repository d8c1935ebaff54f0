import type { ReactNode } from 'react';
import { TargetList } from '../../../parts/target-list/target-list.js';
import { useWords } from '../../../words/use-words.js';
import { LIST_WORDS } from './list-words.js';

/** Targets that clauses set which name the city. */
export function CityTargets({ city }: { readonly city: { readonly id: string } }): ReactNode {
  const say = useWords(LIST_WORDS);
  return <TargetList filter={{ city: [city.id] }} parameters={{ city: city.id }} empty={say('noTargets')} />;
}
