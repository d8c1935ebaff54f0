import { type ReactNode, Suspense } from 'react';
import { useLocation } from 'react-router';
import { KeptLink } from '../parts/kept-link.js';
import { Loading } from '../parts/loading.js';
import { SearchBox } from '../parts/search/search-box.js';
import { useWords } from '../words/use-words.js';
import { CatchErrors } from './catch-errors.js';
import { FRAME_WORDS } from './frame-words.js';
import { LanguageSwitch } from './language-switch.js';
import { ReleaseNotice } from './release-notice.js';
import css from './shell.module.css';
import { ThemeSwitch } from './theme-switch.js';
import { useScrollPlaces } from './use-scroll-places.js';
import { Views } from './views.js';

/** What stands around every view: the name, search, ways on, language and colours. */
export function Shell(): ReactNode {
  const say = useWords(FRAME_WORDS);
  const { pathname } = useLocation();
  useScrollPlaces();
  return (
    <>
      <a className={css.skip} href="#main">
        {say('skip')}
      </a>
      <header className={css.header}>
        <KeptLink to="/" className={css.brand}>
          {say('name')}
        </KeptLink>
        {pathname !== '/' && (
          <div className={css.search}>
            <SearchBox />
          </div>
        )}
        <nav className={css.nav} aria-label={say('ways')}>
          <KeptLink to="/explore/matrix">{say('matrix')}</KeptLink>
          <KeptLink to="/explore/graph">{say('graph')}</KeptLink>
          <KeptLink to="/explore/trust">{say('trust')}</KeptLink>
        </nav>
        <div className={css.switches}>
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
      <ReleaseNotice />
      <main id="main" className={css.main} tabIndex={-1}>
        <CatchErrors key={pathname}>
          <Suspense fallback={<Loading />}>
            <Views />
          </Suspense>
        </CatchErrors>
      </main>
      <footer className={css.footer}>
        <a href="/api">{say('api')}</a>
        <a href="/graphiql/">GraphiQL</a>
        <a href="/v1/docs/">REST</a>
        <a href="/feed.atom">{say('feed')}</a>
        <span>{say('promise')}</span>
      </footer>
    </>
  );
}
