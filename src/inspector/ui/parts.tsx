import type { ComponentChildren } from 'preact';
import type { CallError } from '../api/call.js';
import { Icon, type IconName } from './icons.js';
import { stamp } from './words.js';

/** A part of a view under a heading of its own. */
export function Card({
  title,
  note,
  actions,
  children,
  kind = '',
}: {
  title: string;
  note?: ComponentChildren;
  actions?: ComponentChildren;
  children: ComponentChildren;
  kind?: string;
}) {
  return (
    <section class={`card ${kind}`} aria-label={title}>
      <header>
        <h2>{title}</h2>
        {note !== undefined && <span class="note">{note}</span>}
        {actions !== undefined && <div class="actions">{actions}</div>}
      </header>
      {children}
    </section>
  );
}

/** The head of a view: what it is, and what can be done with all of it. */
export function Head({ title, note, children }: { title: ComponentChildren; note?: ComponentChildren; children?: ComponentChildren }) {
  return (
    <header class="head">
      <h1>{title}</h1>
      {note !== undefined && <p class="note">{note}</p>}
      {children !== undefined && <div class="actions">{children}</div>}
    </header>
  );
}

/** What a view says where there is nothing to show. */
export function Empty({ children, icon }: { children: ComponentChildren; icon?: IconName }) {
  return (
    <div class="empty">
      {icon && <Icon name={icon} size={28} />}
      <p>{children}</p>
    </div>
  );
}

/** Why something cannot be shown. */
export function Problem({ error }: { error: CallError | undefined }) {
  return error ? (
    <p class="problem" role="alert">
      {error.message}
    </p>
  ) : null;
}

/** A time, to the second, in UTC. */
export function Time({ at }: { at: string | undefined }) {
  return at === undefined ? (
    <span class="muted">–</span>
  ) : (
    <time dateTime={at} title={at}>
      {stamp(at)}
    </time>
  );
}

/** A name and its value, one under the other. */
export function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
