import { Button } from './button.js';
import { number } from './words.js';

interface PagerProps {
  count: number;
  limit: number;
  offset: number;
  turn: (offset: number) => void;
}

/** The way from page to page; nothing where one page is all. */
export function Pager({ count, limit, offset, turn }: PagerProps) {
  if (count <= limit && offset === 0) return null;
  return (
    <nav class="pager" aria-label="Pages">
      <Button does={() => turn(Math.max(0, offset - limit))} icon="left" disabled={offset === 0}>
        Previous
      </Button>
      <span class="note">
        {number(Math.min(count, offset + 1))}–{number(Math.min(count, offset + limit))} of {number(count)}
      </span>
      <Button does={() => turn(offset + limit)} icon="right" disabled={offset + limit >= count}>
        Next page
      </Button>
    </nav>
  );
}
