import { toCoreShape } from '../../src/contract/core-protocol.ts';
import { connectToParent } from '../processes/parent-link.ts';
import { createCoreHost } from './core-host.ts';

// The core process: opens the library when told to and answers calls on it.
const parent = connectToParent();
const host = createCoreHost(
  (message) => parent.send(message),
  () => process.exit(0),
);

parent.onMessage((message) => host.receive(toCoreShape.parse(message)));
parent.onClosed(() => host.close());
