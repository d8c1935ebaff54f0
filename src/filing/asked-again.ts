import { linkTo } from '../operations/link-to.js';
import type { NextPart } from '../operations/next-part-of.js';
import { optionName } from '../operations/option-name.js';
import { placedParameters } from '../operations/placed-parameters.js';
import { shellWord } from '../reports/shell-word.js';
import type { AnsweredQuestion } from './answered-question.js';
import { givenValues } from './given-values.js';

/** How a question is asked again: of the release that answered, so with the same answer for ever. */
export interface AskedAgain {
  /** Without a form, for programs. */
  readonly link: string;
  readonly xlsx: string;
  /** As a shell takes it. */
  readonly command: string;
}

/** `part` is what of it is asked; null: what was asked. */
export function askedAgain(asked: AnsweredQuestion, part: NextPart | null): AskedAgain {
  const { operation, parameters, baseUrl } = asked;
  const given = new Map(givenValues(asked).map(({ parameter, values }) => [parameter.name, values]));
  const release = pinnedRelease(asked);
  if (release !== null) given.set('release', [String(release)]);
  if (part !== null) given.set(part.parameter, [part.value]);
  const placed = placedParameters(parameters).map(({ name }) => name);
  const words = placed.flatMap((name) => given.get(name) ?? []);
  const options = [...given]
    .filter(([name]) => !placed.includes(name))
    .flatMap(([name, values]) => values.flatMap((value) => [`--${optionName(name)}`, value]));
  const command = ['policy-graph', operation.name, ...words, ...options, '--out', `${operation.name}.xlsx`];
  const values = Object.fromEntries(given);
  return {
    link: `${baseUrl}${linkTo(operation, values, '')}`,
    xlsx: `${baseUrl}${linkTo(operation, values, '.xlsx')}`,
    command: command.map(shellWord).join(' '),
  };
}

/** Null for what tells of all releases, and before the first. */
export function pinnedRelease({
  parameters,
  completeness,
}: Pick<AnsweredQuestion, 'parameters' | 'completeness'>): number | null {
  const isOfOne = parameters.some(({ name }) => name === 'release');
  return isOfOne && completeness.release > 0 ? completeness.release : null;
}
