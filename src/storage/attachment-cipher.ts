import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

// A kept file is a head, then the content in parts, each sealed by itself with its number, so that a file of any size
// is written and read in little memory and no part can be changed, moved or left out. The last part is always shorter
// than the others (perhaps empty): without it the file has been cut.
const MAGIC = Buffer.from('GSRA');
const VERSION = 1;
const SALT_BYTES = 32;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

export const HEAD_BYTES = MAGIC.length + 1 + SALT_BYTES;
export const PART_BYTES = 1024 * 1024;
export const SEALED_PART_BYTES = PART_BYTES + TAG_BYTES;

/** Seals and opens the parts of one file, each bound to its number and to the file's head. */
export interface PartCipher {
  seal(part: number, content: Uint8Array): Buffer;
  /** Throws when the part is not as it was sealed. */
  open(part: number, sealed: Uint8Array): Buffer;
}

/** A {@link PartCipher} of one kept file; its key comes from the library's and the random salt in its head. */
export interface AttachmentCipher extends PartCipher {
  readonly head: Uint8Array;
}

function nonceOf(part: number): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(part, 8);
  return nonce;
}

/** A key is for one file only: parts are told apart by their number alone. */
export function partCipher(key: Uint8Array, head: Uint8Array): PartCipher {
  return {
    seal(part, content) {
      const cipher = createCipheriv(CIPHER, key, nonceOf(part), { authTagLength: TAG_BYTES }).setAAD(head);
      return Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()]);
    },
    open(part, sealed) {
      const end = sealed.length - TAG_BYTES;
      if (end < 0) throw new RangeError('the file ends before its last part');
      const decipher = createDecipheriv(CIPHER, key, nonceOf(part), { authTagLength: TAG_BYTES }).setAAD(head);
      decipher.setAuthTag(sealed.subarray(end));
      return Buffer.concat([decipher.update(sealed.subarray(0, end)), decipher.final()]);
    },
  };
}

function cipherOf(dataKey: Uint8Array, head: Uint8Array): AttachmentCipher {
  const salt = head.subarray(MAGIC.length + 1);
  const key = Buffer.from(hkdfSync('sha256', dataKey, salt, 'gongshu-review/attachment/1', 32));
  return { head, ...partCipher(key, head) };
}

/** For a file that is about to be written. */
export function newAttachmentCipher(dataKey: Uint8Array): AttachmentCipher {
  return cipherOf(dataKey, Buffer.concat([MAGIC, Buffer.of(VERSION), randomBytes(SALT_BYTES)]));
}

/** For a file that begins like that; throws when it is none of ours. */
export function attachmentCipher(dataKey: Uint8Array, head: Uint8Array): AttachmentCipher {
  const isOurs = head.length === HEAD_BYTES && MAGIC.every((byte, place) => head[place] === byte);
  if (!isOurs || head[MAGIC.length] !== VERSION) throw new RangeError('no file of this application');
  return cipherOf(dataKey, head);
}
