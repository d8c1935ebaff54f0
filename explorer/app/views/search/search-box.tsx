import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { searchAddress } from '../../address/addresses.js';
import { useKept } from '../../address/use-kept.js';

/** Finds while one types. */
export function SearchBox(): ReactNode {
  const [text, setText] = useState('');
  const navigate = useNavigate();
  const kept = useKept();
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void navigate(kept(searchAddress(text)));
        }}
      >
        <input
          type="search"
          aria-label="检索"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </form>
    </search>
  );
}
