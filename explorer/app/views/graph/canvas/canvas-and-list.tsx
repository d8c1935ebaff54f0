import { type ReactNode, useMemo, useState } from 'react';
import { useWords } from '../../../words/use-words.js';
import type { PictureAddress, PictureChange } from '../address/use-picture-address.js';
import type { Drawing } from '../drawing/create-drawing.js';
import css from '../graph.module.css';
import type { LayoutState } from '../layout/create-layout.js';
import { Panel } from '../panel/panel.js';
import { findNodes } from '../picture/find-nodes.js';
import type { Picture } from '../picture/picture.js';
import type { PictureState } from '../picture/use-picture.js';
import canvas from './canvas.module.css';
import { CanvasTools } from './canvas-tools.js';
import { CANVAS_WORDS } from './canvas-words.js';
import { FindField } from './find-field.js';
import { Legend } from './legend.js';
import { PictureCanvas } from './picture-canvas.js';
import { PictureList } from './picture-list.js';

/** The picture, or the list of the same things, beside the panel of what is looked at. */
export function CanvasAndList({
  state,
  visible,
  address,
  change,
}: {
  readonly state: PictureState;
  readonly visible: Picture;
  readonly address: PictureAddress;
  readonly change: (change: PictureChange) => void;
}): ReactNode {
  const say = useWords(CANVAS_WORDS);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [layout, setLayout] = useState<LayoutState>('still');
  const [held, setHeld] = useState<ReadonlySet<string>>(new Set());
  const [text, setText] = useState('');
  const { at, isList, without } = address;
  const found = useMemo(() => findNodes(visible, text), [visible, text]);
  const foundIds = useMemo(() => found && new Set(found.map(({ id }) => id)), [found]);
  const look = useMemo(() => ({ at, found: foundIds, onPath: visible.onPath }), [at, foundIds, visible]);
  const isListShown = isList || isMissing;
  const choose = (id: string) => change({ at: id });
  const goTo = (id: string) => {
    choose(id);
    if (!isListShown) drawing?.goTo(id);
  };
  const title = [...visible.asked]
    .map((id) => visible.nodes.get(id)?.label ?? id)
    .join(' ')
    .slice(0, 60);
  const [nodes, links] = [visible.nodes.size, visible.links.size];
  const legend = (
    <Legend picture={state.picture} without={without} choose={(after) => change({ without: after })} />
  );
  return (
    <>
      <div className={canvas.bar}>
        <fieldset className={canvas.switch} aria-label={say('shownAs')}>
          {[false, true].map((asList) => (
            <button
              key={String(asList)}
              type="button"
              aria-pressed={isListShown === asList}
              disabled={isMissing && !asList}
              onClick={() => change({ isList: asList })}
            >
              {say(asList ? 'list' : 'picture')}
            </button>
          ))}
        </fieldset>
        <FindField text={text} type={setText} found={found ?? []} choose={goTo} />
        {drawing && !isListShown && <CanvasTools drawing={drawing} layout={layout} title={title} />}
      </div>
      {isListShown && legend}
      {isMissing && <p role="alert">{say('noWebgl')}</p>}
      <div className={canvas.columns}>
        <div className={canvas.main}>
          {!isMissing && (
            <div hidden={isListShown}>
              <PictureCanvas
                picture={visible}
                look={look}
                description={say('described', { nodes, links })}
                drawing={drawing}
                made={setDrawing}
                missing={() => setMissing(true)}
                chosen={choose}
                layoutChanged={setLayout}
                heldChanged={setHeld}
              />
              <p className={css.hint}>{say('dragged')}</p>
              {!isListShown && legend}
            </div>
          )}
          {isListShown && <PictureList picture={visible} found={foundIds} at={at} choose={choose} />}
        </div>
        <Panel
          state={state}
          actions={{ address, change, drawing: isListShown ? null : drawing, held }}
          choose={choose}
        />
      </div>
    </>
  );
}
