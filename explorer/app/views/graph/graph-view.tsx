import { type ReactNode, useState } from 'react';
import { NameField } from '../../parts/name-field.js';
import { ViewHeading } from '../../parts/view-heading.js';
import { useWords } from '../../words/use-words.js';
import { expandWholly } from './address/change-expansions.js';
import { usePictureAddress } from './address/use-picture-address.js';
import css from './graph.module.css';
import { GRAPH_WORDS } from './graph-words.js';
import { GraphStart } from './tools/graph-start.js';
import { NAMED_KINDS } from './tools/named-kinds.js';
import { PathForm } from './tools/path-form.js';
import { Workspace } from './workspace.js';

/** What is around any thing of the graph, expanded step by step; and how two things are connected. */
export function GraphView(): ReactNode {
  const say = useWords(GRAPH_WORDS);
  const [address, change] = usePictureAddress();
  const { expansions, from, to } = address;
  const isEmpty = expansions.length === 0 && (from === '' || to === '');
  // A field that gave its word to the picture begins anew.
  const [added, setAdded] = useState(0);
  const add = (of: string) => {
    if (of === '') return;
    change({ expansions: expandWholly(expansions, of), at: '' });
    setAdded(added + 1);
  };
  return (
    <>
      <ViewHeading title={say('title')}>
        <p>{say('about')}</p>
      </ViewHeading>
      <div className={css.begin}>
        <NameField key={added} label={say('add')} kinds={NAMED_KINDS} value="" choose={add} />
        <PathForm address={address} change={change} />
      </div>
      {isEmpty ? <GraphStart /> : <Workspace address={address} change={change} />}
    </>
  );
}
