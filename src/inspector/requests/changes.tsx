import type { Shape } from '../api/shapes.js';
import { useAsked } from '../state/asked.js';
import { counted } from '../ui/words.js';

/** What a request changed, field by field. */
export function Changes({ id }: { id: number }) {
  const { data } = useAsked<Shape<'RequestDetail'>>(`/requests/${id}`);
  if (!data || (data.changedCount === 0 && data.changesKept)) return null;
  return (
    <figure>
      <figcaption>
        Changed: {counted(data.changedCount, 'record')}
        {!data.changesKept && '; not all that it changed is still kept'}
      </figcaption>
      <Differences records={data.changed} />
    </figure>
  );
}

const textOf = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** Records that differ, each with its fields before and after. */
export function Differences({ records }: { records: readonly Shape<'RecordDifference'>[] }) {
  return (
    <ul class="differences">
      {records.map(({ collection, id, outcome, fields }) => (
        <li key={`${collection} ${id}`}>
          <details>
            <summary>
              <b>{collection}</b> <span class="mono muted">{id}</span> {outcome}
              {fields && fields.length > 0 && <small class="muted"> {counted(fields.length, 'field')}</small>}
            </summary>
            <dl>
              {fields?.map(({ field, before, after }) => (
                <div key={field}>
                  <dt class="mono">{field}</dt>
                  <dd>
                    <del>{textOf(before)}</del> <ins>{textOf(after)}</ins>
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        </li>
      ))}
    </ul>
  );
}
