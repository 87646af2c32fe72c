import type { ComponentChildren } from 'preact';

/** A table that scrolls sideways where it is too wide; keys reach it. */
export function TableBox({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must reach it
    <section class="table-box" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
