import { dismiss, notices } from '../state/notices.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icons.js';

/** The short messages, which screen readers say as they come. */
export function Notices() {
  return (
    <div class="notices" role="status">
      {notices.value.map(({ id, kind, text }) => (
        <div key={id} class={`notice ${kind}`}>
          <Icon name={kind === 'done' ? 'check' : 'cross'} />
          <span>{text}</span>
          <Button does={() => dismiss(id)} kind="quiet" icon="cross" label="Dismiss" />
        </div>
      ))}
    </div>
  );
}
