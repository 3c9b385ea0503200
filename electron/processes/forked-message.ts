import { deserialize, serialize } from 'node:v8';

/**
 * A message on the line between a Node and one that it forked, as text.
 *
 * Node has a structured clone of its own for this line (`serialization: 'advanced'`), but up to 20.18 its reader stops
 * for good when the four bytes of a message's length arrive in two pieces (nodejs/node#55834), and that is what the
 * development runtime has: a screen then waited for ever. Text in lines is read in pieces of any size.
 */
export function packMessage(message: unknown): string {
  return serialize(message).toString('base64');
}

/** What {@link packMessage} was given, dates, bytes and maps as what they were. */
export function unpackMessage(packed: unknown): unknown {
  return deserialize(Buffer.from(String(packed), 'base64'));
}
