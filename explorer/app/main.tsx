import './style/tokens.css';
import './style/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './frame/app.js';
import { applyTheme, chosenTheme } from './frame/theme.js';

applyTheme(chosenTheme());
const place = document.getElementById('explorer');
if (place) createRoot(place).render(<App />);
