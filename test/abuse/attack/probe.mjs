/**
 * Loaded into the process under attack: tells its parent, when asked, the most that its heap has
 * held since it was asked last, in bytes.
 */
import { getHeapStatistics } from 'node:v8';

const LOOK_EVERY_MS = 20;

let most = 0;
const look = () => {
  most = Math.max(most, getHeapStatistics().used_heap_size);
};
setInterval(look, LOOK_EVERY_MS).unref();
process.on('message', () => {
  look();
  process.send(most);
  most = 0;
});
process.channel.unref();
