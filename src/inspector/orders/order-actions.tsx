import { call } from '../api/call.js';
import { act } from '../state/notices.js';
import { linkTo } from '../state/route.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icons.js';
import { saveFile } from '../ui/save-file.js';
import { counted } from '../ui/words.js';
import { storyOf } from './story-file.js';
import type { Timeline } from './timeline.js';
import type { InspectedOrder } from './v2-order.js';

/** What can be taken away from an order: its history as a scenario, and its story as a file. */
export function OrderActions({ detail, timeline }: { detail: InspectedOrder; timeline: Timeline | undefined }) {
  const { orderNumber } = detail.order;
  const scenario = () =>
    act(
      async () => {
        const told = await call<{ yaml: string; steps: number; complete: boolean }>(
          'GET',
          `/orders/${encodeURIComponent(orderNumber)}/scenario`,
        );
        saveFile(`${orderNumber}.yaml`, told.yaml, 'application/yaml');
        return told;
      },
      ({ steps, complete }) => `A scenario of ${counted(steps, 'step')} is saved${complete ? '' : '; what is no longer kept is missing'}`,
    );
  const story = (): void => {
    if (timeline) saveFile(`${orderNumber}.story.json`, storyOf(detail, timeline), 'application/json');
  };
  return (
    <>
      <a class="button" href={linkTo('lifecycle', undefined, { order: orderNumber })}>
        <Icon name="lifecycle" />
        Lifecycle
      </a>
      <Button does={scenario} icon="scenarios">
        As a scenario
      </Button>
      <Button does={story} icon="story" disabled={timeline === undefined}>
        Save its story
      </Button>
    </>
  );
}
