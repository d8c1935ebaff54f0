import type { Command, Option } from 'commander';
import type { Parameter } from '../operations/parameters-of.js';
import { parameterOption } from './question-parameters.js';

/** Gives a command an option for each parameter; what it returns tells their values, by the names of the parameters, once the line is read. */
export function addOptions(
  command: Command,
  parameters: readonly Parameter[],
): () => Readonly<Record<string, unknown>> {
  const options = parameters.map((parameter): readonly [string, Option] => [
    parameter.name,
    parameterOption(parameter),
  ]);
  for (const [, option] of options) command.addOption(option);
  return () =>
    Object.fromEntries(
      options.map(([name, option]) => [name, command.getOptionValue(option.attributeName()) as unknown]),
    );
}
