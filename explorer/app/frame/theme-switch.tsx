import { type ReactNode, useState } from 'react';
import { useWords } from '../words/use-words.js';
import { FRAME_WORDS } from './frame-words.js';
import { applyTheme, chosenTheme, THEMES, type Theme } from './theme.js';

export function ThemeSwitch(): ReactNode {
  const say = useWords(FRAME_WORDS);
  const [theme, setTheme] = useState(chosenTheme);
  const choose = (chosen: Theme) => {
    applyTheme(chosen);
    setTheme(chosen);
  };
  return (
    <select aria-label={say('theme')} value={theme} onChange={(event) => choose(event.target.value as Theme)}>
      {THEMES.map((one) => (
        <option key={one} value={one}>
          {say(one)}
        </option>
      ))}
    </select>
  );
}
