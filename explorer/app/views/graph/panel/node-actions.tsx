import type { ReactNode } from 'react';
import { useWords } from '../../../words/use-words.js';
import { collapse, expandWholly, idOf } from '../address/change-expansions.js';
import type { PictureAddress, PictureChange } from '../address/use-picture-address.js';
import type { Drawing } from '../drawing/create-drawing.js';
import type { Opened } from '../picture/use-picture.js';
import panel from './panel.module.css';
import { PANEL_WORDS } from './panel-words.js';

export interface NodeActionsGiven {
  readonly address: PictureAddress;
  readonly change: (change: PictureChange) => void;
  /** Null where nothing is drawn: then nothing can be pinned or centred. */
  readonly drawing: Drawing | null;
  readonly held: ReadonlySet<string>;
}

/** What can be done with a node of the picture. */
export function NodeActions({
  id,
  opened,
  address,
  change,
  drawing,
  held,
}: { readonly id: string; readonly opened: readonly Opened[] } & NodeActionsGiven): ReactNode {
  const say = useWords(PANEL_WORDS);
  const { expansions, hidden } = address;
  const own = opened.filter((one) => idOf(one) === id);
  const isWhole = own.some(({ expansion }) => expansion.relationship === null);
  const isHeld = held.has(id);
  const button = (word: keyof typeof PANEL_WORDS.zh, act: () => void) => (
    <button type="button" onClick={act}>
      {say(word)}
    </button>
  );
  return (
    <fieldset className={panel.actions} aria-label={say('actions')}>
      {!isWhole && button('expandAll', () => change({ expansions: expandWholly(expansions, id) }))}
      {own.length > 0 && button('collapseAll', () => change({ expansions: collapse(opened, id) }))}
      {button('pathFrom', () => change({ from: id }))}
      {button('pathTo', () => change({ to: id }))}
      {drawing && button('center', () => drawing.goTo(id))}
      {drawing && button(isHeld ? 'release' : 'hold', () => drawing.hold(id, !isHeld))}
      {button('hide', () => change({ hidden: [...hidden, id], at: '' }))}
    </fieldset>
  );
}
