import { DomainError } from '../../domain/errors.js';
import type { NodeLabel } from '../../domain/graph-model.js';
import type { GraphReader } from '../../store/graph-store.js';

/** What one and several of a label are called in a sentence. */
const WORDS = {
  Policy: ['document', 'documents'],
  Agency: ['agency', 'agencies'],
  City: ['city', 'cities'],
  Region: ['region', 'regions'],
  Cluster: ['cluster', 'clusters'],
} as const satisfies { readonly [L in NodeLabel]?: readonly [one: string, several: string] };

/** No more of a name is repeated than anybody reads. */
const NAME_CHARACTERS_MAX = 100;

/**
 * NOT_FOUND for a name that nothing bears: with near ones, with a hint where there are none, or with the way out where the
 * store holds nothing of that sort at all, for which it is asked once.
 */
export async function unknownName(
  reader: GraphReader,
  label: keyof typeof WORDS,
  asked: string,
  told: { readonly near: readonly string[]; readonly hint: string },
): Promise<DomainError> {
  const { near, hint } = told;
  const [one, several] = WORDS[label];
  const sentence = `There is no ${one} 「${shortened(asked)}」`;
  if (near.length > 0)
    return new DomainError('NOT_FOUND', `${sentence}. Near names: ${near.join('、')}.`, { near });
  const { items } = await reader.find(label, {}, { first: 1, after: null, withTotal: false });
  return items.length === 0
    ? new DomainError(
        'NOT_FOUND',
        `${sentence}: the store holds no ${several} yet. Run \`policy-graph ingest\` first.`,
      )
    : new DomainError('NOT_FOUND', `${sentence}. ${hint}`, { near });
}

function shortened(name: string): string {
  const characters = [...name];
  return characters.length > NAME_CHARACTERS_MAX
    ? `${characters.slice(0, NAME_CHARACTERS_MAX).join('')}…`
    : name;
}
