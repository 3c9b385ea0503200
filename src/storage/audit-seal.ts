import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** Keyed hashes of the audit: HMAC-SHA256 with a key of its own, derived from the data key. */
export interface AuditSeal {
  mac(text: string): Buffer;
}

export function auditSeal(dataKey: Uint8Array): AuditSeal {
  const key = Buffer.from(hkdfSync('sha256', dataKey, new Uint8Array(0), 'gongshu-review/audit/1', 32));
  return { mac: (text) => createHmac('sha256', key).update(text, 'utf8').digest() };
}

export function sameHash(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && timingSafeEqual(left, right);
}
