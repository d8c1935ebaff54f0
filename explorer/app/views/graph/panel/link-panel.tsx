import type { ReactNode } from 'react';
import { GraphClaimsDocument } from '../../../asking/generated/graphql.js';
import { useAnswer } from '../../../asking/use-answer.js';
import { AnswerOf } from '../../../parts/answer-of.js';
import { Notes } from '../../../parts/notes.js';
import { Nothing } from '../../../parts/nothing.js';
import { RELATIONSHIP_WORDS } from '../../../words/names-of-kinds.js';
import { useWords } from '../../../words/use-words.js';
import type { Picture, PictureLink } from '../picture/picture.js';
import { LinkClaim } from './link-claim.js';
import panel from './panel.module.css';
import { PanelHead } from './panel-head.js';
import { PANEL_WORDS } from './panel-words.js';

/** A link: which relationship it is, and everybody's claims that it is there, with the words behind each. */
export function LinkPanel({
  link,
  picture,
  choose,
}: {
  readonly link: PictureLink;
  readonly picture: Picture;
  readonly choose: (id: string) => void;
}): ReactNode {
  const { fromId, toId, relationship } = link;
  const say = useWords(PANEL_WORDS);
  const sayRelationship = useWords(RELATIONSHIP_WORDS);
  const query = useAnswer(GraphClaimsDocument, { from: fromId, to: toId, relationships: [relationship] });
  const end = (id: string) => (
    <button type="button" lang="zh-CN" onClick={() => choose(id)}>
      {picture.nodes.get(id)?.name ?? id}
    </button>
  );
  return (
    <>
      <PanelHead kind={say('link')} title={sayRelationship(relationship)} unselect={() => choose('')} />
      <p className={panel.ends}>
        {end(fromId)} <span aria-hidden="true">→</span> {end(toId)}
      </p>
      <AnswerOf query={query}>
        {({ paths: { paths, completeness } }) => {
          const claims = paths
            .flatMap(({ steps }) => steps)
            .filter((step) => (step.direction === 'OUT' ? fromId : toId) === step.fromId)
            .flatMap((step) => step.claims);
          if (claims.length === 0) return <Nothing>{say('noClaims')}</Nothing>;
          return (
            <>
              <h3>{say('claims', { count: claims.length })}</h3>
              {claims.map((claim) => (
                <LinkClaim
                  key={`${claim.claimedBy} ${claim.ruleId} ${claim.position} ${claim.printed}`}
                  claim={claim}
                  fromId={fromId}
                />
              ))}
              <Notes completeness={completeness} />
            </>
          );
        }}
      </AnswerOf>
    </>
  );
}
