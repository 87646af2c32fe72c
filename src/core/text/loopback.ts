import { BlockList, isIP } from 'node:net';

const addresses = new BlockList();
addresses.addSubnet('127.0.0.0', 8, 'ipv4');
addresses.addAddress('::1', 'ipv6');

/** Whether an IP address is this machine's own, also when IPv4 is written as IPv6. */
export const isLoopbackAddress = (address: string): boolean => addresses.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/**
 * Whether a name always means this machine: `localhost`, a name below it, or a loopback address.
 */
export const isLoopback = (name: string): boolean =>
  name === 'localhost' || name.endsWith('.localhost') || (isIP(name) > 0 && isLoopbackAddress(name));
