import { phrase } from './words.js';

export type Units = Readonly<Record<string, number>>;

/** `2 shipped, 1 backordered`. */
const unitsText = (units: Units): string =>
  Object.entries(units)
    .map(([bucket, count]) => `${count} ${phrase(bucket)}`)
    .join(', ');

/** A bar of units by bucket, with its legend where there is room for one. */
export function UnitsBar({ units, legend = false }: { units: Units; legend?: boolean }) {
  const parts = Object.entries(units).filter(([, count]) => count > 0);
  return (
    <div class="units">
      <div class="units-bar" role="img" aria-label={parts.length > 0 ? unitsText(units) : 'no units'} title={unitsText(units)}>
        {parts.map(([bucket, count]) => (
          <i key={bucket} class={`bucket-${bucket}`} style={{ flexGrow: count }} />
        ))}
      </div>
      {legend && (
        <ul class="units-legend">
          {parts.map(([bucket, count]) => (
            <li key={bucket}>
              <i class={`bucket-${bucket}`} />
              <b>{count}</b> {phrase(bucket)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
