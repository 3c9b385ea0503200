import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { DrawHashes } from '../../domain/draw/seal-draw.ts';

/** What a draw computes with, by the runtime's own library. */
export const DRAW_HASHES: DrawHashes = {
  sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
  hmacSha256: (keyHex, message) => createHmac('sha256', Buffer.from(keyHex, 'hex')).update(message, 'ascii').digest(),
};

/** 32 bytes from the operating system, in hexadecimal. */
export function drawSeed(): string {
  return randomBytes(32).toString('hex');
}
