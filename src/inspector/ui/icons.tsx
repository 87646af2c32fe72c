/** The icons: strokes on a grid of 16. */
const PATHS = {
  orders: 'M3 4.500 8 2l5 2.500v7L8 14l-5-2.500zM3 4.500 8 7l5-2.500M8 7v7',
  stock: 'M2.500 6.500 8 3l5.500 3.500V13h-11zM5.500 13V8.500h5V13M5.500 10.800h5',
  lifecycle:
    'M4 3.500a1.500 1.500 0 1 1 0 .01M4 12.500a1.500 1.500 0 1 1 0 .01M12 8a1.500 1.500 0 1 1 0 .01M4 5v6M5.400 4.200l5.200 3M5.400 11.800l5.200-3',
  clock: 'M8 2.500a5.500 5.500 0 1 1 0 11 5.500 5.500 0 0 1 0-11M8 5v3.200l2 1.300',
  requests: 'M2.500 5.500h9M9 3l2.500 2.500L9 8M13.500 10.500h-9M7 8l-2.500 2.500L7 13',
  refusals: 'M8 2.500a5.500 5.500 0 1 1 0 11 5.500 5.500 0 0 1 0-11M4.200 4.200l7.600 7.600',
  webhooks:
    'M6.300 7.200 4.500 10.500M9.200 10.800H5.800M9.700 7.300 8 4.500M4 11a1.200 1.200 0 1 1 0 .01M12 11a1.200 1.200 0 1 1 0 .01M8 4a1.200 1.200 0 1 1 0 .01',
  faults: 'M8.800 2 4 9h3.500L7 14l5-7.200H8.300z',
  policies: 'M3 4.500h5M11 4.500h2M9.500 3v3M3 8h1.500M7.500 8H13M6 6.500v3M3 11.500h6M12 11.500h1M10.500 10v3',
  scenarios: 'M4.500 3v10l8-5z',
  tenants: 'M3 13V5l4-2v10M7 13V6.500h6V13M2 13h12M9.500 9h1M9.500 11h1M4.800 7h.4M4.800 9.500h.4',
  reference: 'M3 3h4.500L8 3.500 8.500 3H13v9.500H8.500L8 13l-.5-.5H3zM8 3.500V13',
  story: 'M4 2.500h5.500L12 5v8.500H4zM9 2.500V5.500h3M6 8.500h4M6 11h4',
  plots: 'M2.500 2.500v11h11M4.500 10.500l3-3.500 2 2 3.500-5',
  sun: 'M8 5.500a2.500 2.500 0 1 1 0 5 2.500 2.500 0 0 1 0-5M8 2v1M8 13v1M2 8h1M13 8h1M3.800 3.800l.7.7M11.500 11.500l.7.7M3.800 12.200l.7-.7M11.500 4.500l.7-.7',
  moon: 'M12.500 9.500A5 5 0 0 1 6.500 3.500a5 5 0 1 0 6 6',
  system: 'M2.500 3.500h11v7.500h-11zM6 13.500h4M8 11v2.500',
  search: 'M7 3a4 4 0 1 1 0 8 4 4 0 0 1 0-8M10 10l3.500 3.500',
  wait: 'M5 2.500h6M5 13.500h6M5.500 2.500c0 3 2.500 3.500 2.500 5.500s-2.500 2.500-2.500 5.500M10.500 2.500c0 3-2.500 3.500-2.500 5.500s2.500 2.500 2.500 5.500',
  check: 'M3 8.500 6.500 12 13 4.500',
  cross: 'M4 4l8 8M12 4l-8 8',
  right: 'M6 3.500 10.500 8 6 12.500',
  down: 'M3.500 6 8 10.500 12.500 6',
  left: 'M10 3.500 5.500 8 10 12.500',
  copy: 'M5.500 5.500h7v8h-7zM3.500 10.500v-8h7',
  again: 'M12.800 6.500A5 5 0 1 0 13 9M13 3v3.500H9.500',
  branch: 'M5 3.500v9M5 9c0-3 6-1.500 6-4.500M5 12.500a.6.6 0 1 1 0 .01M11 3.500a.6.6 0 1 1 0 .01M5 3a.6.6 0 1 1 0 .01',
  forward: 'M3 4v8l5-4zM8.500 4v8l5-4z',
} as const;

export type IconName = keyof typeof PATHS;

/** An icon beside words: screen readers skip it. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.300"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
