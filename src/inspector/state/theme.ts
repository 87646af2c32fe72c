import { effect } from '@preact/signals';
import { kept } from './kept.js';

/** `light` or `dark`; undefined follows the system. */
export const theme = kept(localStorage, 'oms-sandbox theme');

/** Makes the page follow the theme. */
export function followTheme(): void {
  effect(() => {
    if (theme.value === undefined) delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme.value;
  });
}

/** From the system's theme to light, to dark, and back. */
export function turnTheme(): void {
  theme.value = theme.value === undefined ? 'light' : theme.value === 'light' ? 'dark' : undefined;
}
