import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon, type IconName } from './icons.js';

export interface ButtonProps {
  /** What a click does; while it is under way the button waits. */
  does: () => unknown;
  children?: ComponentChildren;
  icon?: IconName;
  kind?: 'plain' | 'main' | 'quiet' | 'danger';
  /** The name for a button that shows an icon only, or words that others need context for. */
  label?: string;
  disabled?: boolean;
  pressed?: boolean;
  expanded?: boolean;
}

/** A button. */
export function Button({ does, children, icon, kind = 'plain', label, disabled, pressed, expanded }: ButtonProps) {
  const [busy, setBusy] = useState(false);
  const click = async (): Promise<void> => {
    setBusy(true);
    try {
      await does();
    } finally {
      setBusy(false);
    }
  };
  return (
    <button
      type="button"
      class={`button ${kind}${children === undefined ? ' only-icon' : ''}`}
      onClick={click}
      disabled={disabled || busy}
      aria-busy={busy}
      aria-label={label}
      title={children === undefined ? label : undefined}
      aria-pressed={pressed}
      aria-expanded={expanded}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
