import type { Parameter } from '../operations/parameters-of.js';
import type { AnsweredQuestion } from './answered-question.js';

export interface GivenValue {
  readonly parameter: Parameter;
  /** One, or those of a list. */
  readonly values: readonly string[];
}

/** What was asked for, by parameter, in the order of the question's parameters; what was left out is not there. */
export function givenValues({
  parameters,
  variables,
}: Pick<AnsweredQuestion, 'parameters' | 'variables'>): readonly GivenValue[] {
  return parameters.flatMap((parameter) => {
    const value = parameter.path.reduce<unknown>(
      (at, name) => (at as Readonly<Record<string, unknown>> | undefined)?.[name],
      variables,
    );
    return value === undefined ? [] : [{ parameter, values: [value].flat().map(String) }];
  });
}
