import { useState } from 'preact/hooks';
import { OrderPicture } from '../orders/order-picture.js';
import { readStory, type Story } from '../orders/story-file.js';
import { act } from '../state/notices.js';
import { Button } from '../ui/button.js';
import { FileDrop } from '../ui/file-drop.js';
import { Head } from '../ui/parts.js';

/** The picture of an order that was saved on this machine or another. */
export function StoryView() {
  const [story, setStory] = useState<Story>();
  const open = (file: File) => act(async () => setStory(readStory(await file.text())));
  if (story)
    return (
      <>
        <p class="note story-note">
          This is a saved story: it shows what was, and nothing in it can be moved.{' '}
          <Button does={() => setStory(undefined)}>Close it</Button>
        </p>
        <OrderPicture detail={story.detail} timeline={story.timeline} />
      </>
    );
  return (
    <>
      <Head title="Stories" note="One order with all that happened, as a file" />
      <FileDrop label="Drop a story here, or choose one. An order’s page saves its story." take={open} />
    </>
  );
}
