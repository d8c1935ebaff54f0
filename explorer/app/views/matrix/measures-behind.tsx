import { type ReactNode, useState } from 'react';
import { MeasuresBehindDocument } from '../../asking/generated/graphql.js';
import { useAnswer } from '../../asking/use-answer.js';
import { AnswerOf } from '../../parts/answer-of.js';
import { useWords } from '../../words/use-words.js';
import css from './behind.module.css';
import { BEHIND_WORDS } from './behind-words.js';
import { MeasureBehind } from './measure-behind.js';
import type { MeasureOfRow } from './measures-of-row.js';

/** Measures that are asked for at once, each with all its units and their words. */
const AT_ONCE = 10;

/** Measures with their units and the words behind, some at a time. */
export function MeasuresBehind({
  measures,
  columnId,
  agencyId,
}: {
  readonly measures: readonly MeasureOfRow[];
  readonly columnId: string | null;
  /** The agency whose part the cell is; null where it is everybody's. */
  readonly agencyId: string | null;
}): ReactNode {
  const say = useWords(BEHIND_WORDS);
  const [shown, setShown] = useState(AT_ONCE);
  const chunks = Array.from({ length: Math.ceil(Math.min(shown, measures.length) / AT_ONCE) }, (_, index) =>
    measures.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
  const left = measures.length - shown;
  return (
    <>
      {chunks.map((chunk) => (
        <Chunk key={chunk[0]?.id} measures={chunk} columnId={columnId} agencyId={agencyId} />
      ))}
      {left > 0 && (
        <button type="button" onClick={() => setShown(shown + AT_ONCE)}>
          {say('moreMeasures', { count: left })}
        </button>
      )}
    </>
  );
}

function Chunk({ measures, columnId, agencyId }: Parameters<typeof MeasuresBehind>[0]): ReactNode {
  const query = useAnswer(MeasuresBehindDocument, { ids: measures.map(({ id }) => id) });
  const rolesOf = (id: string) => {
    const measure = measures.find((one) => one.id === id);
    return (columnId === null ? measure?.roles : measure?.byColumn.get(columnId)) ?? [];
  };
  return (
    <AnswerOf query={query}>
      {({ nodes }) => (
        <ul className={css.list}>
          {nodes.map((node) =>
            node?.__typename === 'Clause' ? (
              <MeasureBehind key={node.id} clause={node} roles={rolesOf(node.id)} agencyId={agencyId} />
            ) : null,
          )}
        </ul>
      )}
    </AnswerOf>
  );
}
