import { type ReactNode, useMemo } from 'react';
import { LABEL_WORDS, RELATIONSHIP_WORDS } from '../../../words/names-of-kinds.js';
import { useWords } from '../../../words/use-words.js';
import { countDegrees } from '../picture/count-degrees.js';
import type { Picture } from '../picture/picture.js';
import { CANVAS_WORDS } from './canvas-words.js';
import { LongTable } from './long-table.js';

/** The picture in words: every node and every link of it, for keyboard and for who hears the page. */
export function PictureList({
  picture,
  found,
  at,
  choose,
}: {
  readonly picture: Picture;
  /** Only these nodes and their links; null for all. */
  readonly found: ReadonlySet<string> | null;
  /** Id of what is looked at. */
  readonly at: string;
  readonly choose: (id: string) => void;
}): ReactNode {
  const say = useWords(CANVAS_WORDS);
  const sayKind = useWords(LABEL_WORDS);
  const sayRelationship = useWords(RELATIONSHIP_WORDS);
  const degrees = useMemo(() => countDegrees(picture), [picture]);
  const nodes = [...picture.nodes.values()].filter(({ id }) => found?.has(id) ?? true);
  const links = [...picture.links.values()].filter(
    ({ fromId, toId }) => found === null || found.has(fromId) || found.has(toId),
  );
  const nameButton = (id: string) => (
    <button type="button" lang="zh-CN" aria-pressed={at === id} onClick={() => choose(id)}>
      {picture.nodes.get(id)?.name ?? id}
    </button>
  );
  return (
    <>
      <LongTable
        title={say('nodes')}
        headers={[say('kind'), say('name'), say('degree')]}
        items={nodes}
        keyOf={({ id }) => id}
        cells={({ id, kind }) => [sayKind(kind), nameButton(id), String(degrees.get(id) ?? 0)]}
      />
      <LongTable
        title={say('links')}
        headers={[say('start'), say('relationship'), say('end')]}
        items={links}
        keyOf={({ id }) => id}
        cells={({ id, fromId, toId, relationship }) => [
          <span key="from" lang="zh-CN">
            {picture.nodes.get(fromId)?.name}
          </span>,
          <button key="link" type="button" aria-pressed={at === id} onClick={() => choose(id)}>
            {sayRelationship(relationship)}
            <span className="heard"> {say('look')}</span>
          </button>,
          <span key="to" lang="zh-CN">
            {picture.nodes.get(toId)?.name}
          </span>,
        ]}
      />
    </>
  );
}
