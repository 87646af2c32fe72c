import { notFound } from '../core/forms/errors.js';
import { own } from '../core/text/path.js';
import type { Page, SortedSlice } from '../query/page.js';
import { type ChannelOf, type Collection, channelKey, type Under } from './collection.js';
import type { Tx } from './tx.js';

/** Whether the request sees a record: the request names no channel, or the record's own. */
export function isSeen<R extends object, I extends string>(tx: Tx, from: Pick<Collection<R, I>, 'channel'>, record: R): boolean {
  const { channel } = from;
  if (tx.channel === undefined || !channel) return true;
  const value = own(record, channel.field);
  if (!('owner' in channel)) return value === tx.channel;
  const owner = tx.find(channel.owner, String(value));
  return !owner || isSeen(tx, channel.owner, owner);
}

/** The record of this key that the request sees, or a `notFound` refusal. */
export function getSeen<R extends object, I extends string>(tx: Tx, from: Collection<R, I>, key: string): R {
  const record = tx.get(from, key);
  if (!isSeen(tx, from, record)) throw notFound(from.label, key);
  return record;
}

/**
 * One page, like `tx.page`, of the records that the request sees. Also undefined if no index
 * separates their channels.
 */
export function seenPage<R extends object, I extends string>(
  tx: Tx,
  from: Collection<R, I>,
  slice: SortedSlice,
  under?: Under<I>,
): Page<R> | undefined {
  if (tx.channel === undefined || !from.channel || hidesNone(tx, tx.channel, from.channel)) return tx.page(from, slice, under);
  const seen = seenUnder(tx.channel, from, under);
  return seen && tx.page(from, slice, seen);
}

/**
 * Whether records that belong to the channels of their owners are all seen, because every owner is
 * in this channel. Most tenants have one channel only.
 */
function hidesNone(tx: Tx, name: string, channel: ChannelOf): boolean {
  if (!('owner' in channel)) return false;
  const { owner } = channel;
  const [sortBy] = owner.sorts;
  if (!owner.channel || 'owner' in owner.channel || !owner.channel.all || sortBy === undefined) return false;
  const own = tx.page(owner, { limit: 0, offset: 0, sortBy, direction: 'asc' }, { index: owner.channel.all, keys: [name] });
  return own?.count === tx.count(owner);
}

/** The index keys of one channel's records that are `under` some keys. */
function seenUnder<I extends string>(name: string, { channel }: Collection<never, I>, under: Under<I> | undefined): Under<I> | undefined {
  if (!channel || 'owner' in channel) return undefined;
  if (!under) return channel.all && { index: channel.all, keys: [name] };
  if (under.index === channel.all) return { index: channel.all, keys: under.keys.filter((key) => key === name) };
  const index = channel.under?.[under.index];
  return index && { index, keys: under.keys.map((key) => channelKey(name, key)) };
}
