import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type Expansion, readExpansions, writeExpansions } from './expansion.js';

/** What the address says of the picture: everything that makes two people see the same. */
export interface PictureAddress {
  readonly expansions: readonly Expansion[];
  /** Ids taken out by hand. */
  readonly hidden: ReadonlySet<string>;
  /** Kinds of nodes and relationships that are not shown. */
  readonly without: ReadonlySet<string>;
  /** The ends of a path, ids or names; empty where there is none. */
  readonly from: string;
  readonly to: string;
  /** True where a path may take any relationship, not only what documents state. */
  readonly isAnyWay: boolean;
  /** Id of the node, or of the link, that is looked at; empty for none. */
  readonly at: string;
  /** Shown as a list instead of a picture. */
  readonly isList: boolean;
}

export interface PictureChange {
  readonly expansions?: readonly Expansion[];
  readonly hidden?: Iterable<string>;
  readonly without?: Iterable<string>;
  readonly from?: string;
  readonly to?: string;
  readonly isAnyWay?: boolean;
  readonly at?: string;
  readonly isList?: boolean;
}

/** What is in the picture goes back with the browser's own button; what is only looked at does not. */
export function usePictureAddress(): readonly [PictureAddress, (change: PictureChange) => void] {
  const [parameters, setParameters] = useSearchParams();
  const address = useMemo(() => readAddress(parameters), [parameters]);
  const change = useCallback(
    (wanted: PictureChange) => {
      const isStep = ['expansions', 'hidden', 'from', 'to', 'isAnyWay'].some((name) => name in wanted);
      setParameters((before) => writeChange(before, wanted), { replace: !isStep, preventScrollReset: true });
    },
    [setParameters],
  );
  return [address, change];
}

function readAddress(parameters: URLSearchParams): PictureAddress {
  return {
    expansions: readExpansions(parameters.getAll('of').join(',')),
    hidden: setOf(parameters.get('hide')),
    without: setOf(parameters.get('without')),
    from: parameters.get('from')?.trim() ?? '',
    to: parameters.get('to')?.trim() ?? '',
    isAnyWay: parameters.get('by') === 'any',
    at: parameters.get('at') ?? '',
    isList: parameters.get('as') === 'list',
  };
}

function setOf(text: string | null): ReadonlySet<string> {
  return new Set((text ?? '').split(',').filter((item) => item !== ''));
}

function writeChange(before: URLSearchParams, wanted: PictureChange): URLSearchParams {
  const after = new URLSearchParams(before);
  const write = (name: string, value: string | undefined) => {
    if (value === undefined) return;
    if (value === '') after.delete(name);
    else after.set(name, value);
  };
  write('of', wanted.expansions && writeExpansions(wanted.expansions));
  write('hide', wanted.hidden && [...wanted.hidden].join(','));
  write('without', wanted.without && [...wanted.without].join(','));
  write('from', wanted.from);
  write('to', wanted.to);
  write('by', wanted.isAnyWay === undefined ? undefined : wanted.isAnyWay ? 'any' : '');
  write('at', wanted.at);
  write('as', wanted.isList === undefined ? undefined : wanted.isList ? 'list' : '');
  return after;
}
