import { computed, signal } from '@preact/signals';

/** Where the page is: `#/orders/SB-1?status=…`. */
export interface Route {
  view: string;
  id: string | undefined;
  query: URLSearchParams;
}

const hash = signal(location.hash);
addEventListener('hashchange', () => {
  hash.value = location.hash;
});

/** The place that the address names. */
export const route = computed<Route>(() => {
  const [path = '', search = ''] = hash.value.replace(/^#\/?/, '').split('?');
  const [view = '', id] = path.split('/').map(decodeURIComponent);
  return { view: view === '' ? 'orders' : view, id, query: new URLSearchParams(search) };
});

/** The address of a place. Empty values are left out. */
export function linkTo(view: string, id?: string, query: Readonly<Record<string, string | undefined>> = {}): string {
  const search = new URLSearchParams(Object.entries(query).filter((entry): entry is [string, string] => !!entry[1])).toString();
  return `#/${view}${id === undefined ? '' : `/${encodeURIComponent(id)}`}${search === '' ? '' : `?${search}`}`;
}

/** Goes to a place; with `replace` without a step in the browser's history. */
export function goTo(link: string, replace = false): void {
  if (replace) {
    history.replaceState(null, '', link);
    hash.value = link;
  } else location.hash = link;
}
