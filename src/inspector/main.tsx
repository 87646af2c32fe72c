import './design.css';
import { render } from 'preact';
import { App } from './shell/app.js';
import { followTheme } from './state/theme.js';

followTheme();
render(<App />, document.getElementById('page')!);
