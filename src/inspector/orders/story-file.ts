import type { Timeline } from './timeline.js';
import type { InspectedOrder } from './v2-order.js';

const FORMAT = 'oms-sandbox story';

/** One order with all that happened, as it was when the file was saved. */
export interface Story {
  format: typeof FORMAT;
  version: 1;
  detail: InspectedOrder;
  timeline: Timeline;
}

/** The text of a story file. */
export function storyOf(detail: InspectedOrder, timeline: Timeline): string {
  const story: Story = { format: FORMAT, version: 1, detail, timeline };
  return `${JSON.stringify(story, null, 2)}\n`;
}

/** Reads a story file. Throws an error that says what is wrong with it. */
export function readStory(text: string): Story {
  let story: Partial<Story>;
  try {
    story = JSON.parse(text) as Partial<Story>;
  } catch {
    throw new Error('This is not a story: it is not JSON');
  }
  if (story?.format !== FORMAT) throw new Error(`This is not a story: its format is not "${FORMAT}"`);
  if (story.version !== 1) throw new Error('This story was saved by a later version of the sandbox');
  if (!story.detail?.order || !Array.isArray(story.detail.lines) || !Array.isArray(story.timeline?.entries))
    throw new Error('This story is not whole: it has no order or no timeline');
  return story as Story;
}
