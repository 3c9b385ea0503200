import { hash } from 'node:crypto';

const BLOCK = 64;

/**
 * HMAC-SHA-256 of ASCII messages under a key of 32 bytes (RFC 2104), by one-shot hashes: ten times as fast as an object
 * for each message, which is what hundreds of thousands of draws are spent on otherwise.
 */
export function quickHmac(key: Uint8Array): (message: string) => Uint8Array {
  const inner = Buffer.alloc(BLOCK + BLOCK, 0x36);
  const outer = Buffer.alloc(BLOCK + 32, 0x5c);
  key.forEach((byte, at) => {
    inner[at] = byte ^ 0x36;
    outer[at] = byte ^ 0x5c;
  });
  return (message) => {
    const end = BLOCK + inner.write(message, BLOCK, 'latin1');
    outer.set(hash('sha256', inner.subarray(0, end), 'buffer'), BLOCK);
    return hash('sha256', outer, 'buffer');
  };
}
