import { Component, type ReactNode } from 'react';
import { useWords } from '../words/use-words.js';
import { FRAME_WORDS } from './frame-words.js';

/** A view that fails takes nothing with it: the frame stays, and says what to do. React has this only as a class. */
export class CatchErrors extends Component<
  { readonly children: ReactNode },
  { readonly message: string | null }
> {
  override state = { message: null };

  static getDerivedStateFromError(error: unknown): { readonly message: string } {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    return this.state.message === null ? this.props.children : <Broken message={this.state.message} />;
  }
}

function Broken({ message }: { readonly message: string }): ReactNode {
  const say = useWords(FRAME_WORDS);
  return (
    <div role="alert">
      <h1>{say('broken')}</h1>
      <p>{say('brokenWhy', { message })}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {say('reload')}
      </button>
    </div>
  );
}
