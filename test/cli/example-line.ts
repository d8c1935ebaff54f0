import { createSchema } from '../../src/graphql/create-schema.js';
import type { Operation } from '../../src/operations/operation.js';
import { parametersOf } from '../../src/operations/parameters-of.js';

/** The command line of an operation's example: `['city-leads', '东莞']`. Lists that must be given stand last. */
export function exampleLine(operation: Operation): readonly string[] {
  const parameters = parametersOf(createSchema(), operation);
  const valuesOf = (name: string): readonly string[] => {
    const value = operation.example[name];
    return value === undefined ? [] : [value].flat().map(String);
  };
  const required = parameters.filter(({ isRequired }) => isRequired);
  const placed = [...required].sort((a, b) => Number(a.isList) - Number(b.isList));
  const options = parameters.filter(({ isRequired }) => !isRequired);
  return [
    operation.name,
    ...placed.flatMap(({ name }) => valuesOf(name)),
    ...options.flatMap(({ name }) => valuesOf(name).flatMap((value) => [optionOf(name), value])),
  ];
}

function optionOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
