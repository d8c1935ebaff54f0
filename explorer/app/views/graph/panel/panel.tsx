import type { ReactNode } from 'react';
import { useWords } from '../../../words/use-words.js';
import css from '../graph.module.css';
import type { PictureState } from '../picture/use-picture.js';
import { LinkPanel } from './link-panel.js';
import type { NodeActionsGiven } from './node-actions.js';
import { NodePanel } from './node-panel.js';
import panel from './panel.module.css';
import { PANEL_WORDS } from './panel-words.js';

/** What is looked at. */
export function Panel({
  state: { picture, opened, isAsking },
  actions,
  choose,
}: {
  readonly state: PictureState;
  readonly actions: NodeActionsGiven;
  readonly choose: (id: string) => void;
}): ReactNode {
  const say = useWords(PANEL_WORDS);
  const { at } = actions.address;
  const link = picture.links.get(at);
  const content = () => {
    if (link) return <LinkPanel key={at} link={link} picture={picture} choose={choose} />;
    if (picture.nodes.has(at))
      return <NodePanel key={at} id={at} picture={picture} opened={opened} actions={actions} />;
    return <p className={css.hint}>{say(at === '' || isAsking ? 'nothing' : 'gone')}</p>;
  };
  return (
    <section className={panel.panel} aria-label={say(link ? 'link' : 'node')}>
      {content()}
    </section>
  );
}
