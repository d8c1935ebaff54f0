import type { Command } from 'commander';
import { isAbout } from '../../corrections/apply-corrections.js';
import { contradictionsAmong, saysOf } from '../../corrections/contradictions.js';
import type { Correction } from '../../domain/correction.js';
import { correctionsOption } from '../corrections-option.js';
import { EXIT } from '../exit-codes.js';
import { storeOptions } from '../store-options.js';
import { print, type Streams } from '../streams.js';
import { type KnownCorrections, knownCorrections } from './known-corrections.js';

export function addCheckCorrections(
  corrections: Command,
  streams: Streams,
  exit: (code: number) => void,
): void {
  const command = corrections
    .command('check')
    .description('whether files can be read, contradict one another, and still fit what is in the store');
  storeOptions(correctionsOption(command)).action(async (options) => {
    const known = await knownCorrections(options);
    const faults = faultsOf(known);
    for (const line of [...faults, ...remarksOf(known)]) print(streams, line);
    if (faults.length > 0) exit(EXIT.FAULTS);
  });
}

/** Contradictions, conflicts, and accepted corrections that the store does not follow. */
function faultsOf({ all, sources }: KnownCorrections): readonly string[] {
  const placed = placesOf(all);
  const pairs = contradictionsAmong(all.map(({ correction }) => correction));
  const conflicts = all.filter(({ logged, correction }) => logged?.outcome === 'CONFLICT' && correction.status === logged.status);
  const behind = all.filter(({ correction, logged }) => sources?.some((source) => isAbout(correction, source)) && correction.status !== (logged?.status ?? 'PROPOSED'));
  const homeless = all.filter(({ correction }) => sources !== null && !sources.some((source) => isAbout(correction, source)));
  return [
    ...pairs.map(([a, b]) => `${placed(a)}  contradicts ${placed(b)}: ${saysOf(a)}; ${saysOf(b)}. Refuse one of them.`),
    ...conflicts.map(({ correction, logged }) => `${placed(correction)}  in conflict: ${logged?.detail}`),
    ...homeless.map(({ correction }) => `${placed(correction)}  its document ${correction.sourceId} is not in the store.`),
    ...behind.map(({ correction, logged }) => `${placed(correction)}  is ${correction.status} in the files and ${logged?.status ?? 'not there'} in the store: \`policy-graph ingest --again\`.`),
  ];
} // biome-ignore format: one screen

function remarksOf({ all, sources }: KnownCorrections): readonly string[] {
  const waiting = all.filter(({ correction: { status } }) => status === 'PROPOSED').length;
  const onlyThere = all.filter(({ place }) => place === null).length;
  return [
    ...(onlyThere === 0 ? [] : [`${onlyThere} are in the store and in no file of this folder.`]),
    ...(waiting === 0 ? [] : [`${waiting} wait for an editor.`]),
    ...(sources === null ? ['There is no store yet, so only the files were checked.'] : []),
    `${all.length} corrections checked.`,
  ];
}

function placesOf(all: KnownCorrections['all']): (correction: Correction) => string {
  const places = new Map(all.map(({ correction, place }) => [correction.id, place]));
  return ({ id }) => {
    const place = places.get(id);
    return place ? `${place.file}:${place.line}  ${id}` : id;
  };
}
