import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { PackageProblem } from './package-problem.ts';

// A package is this head, then its content in parts that are sealed as those of attachments are. The key comes from the
// passphrase; the check in the head tells a wrong passphrase from a damaged file.
const MAGIC = Buffer.from('GSJH');
const VERSION = 1;
const SALT_BYTES = 32;
const CHECK_BYTES = 16;
export const PACKAGE_HEAD_BYTES = MAGIC.length + 2 + SALT_BYTES + CHECK_BYTES;

/** 2^17: a quarter of a second and 128 MB for every guess at a passphrase. */
export const DEFAULT_WORK_FACTOR = 17;
const LEAST_WORK_FACTOR = 10;

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);

async function keyOf(passphrase: string, salt: Buffer, factor: number): Promise<Buffer> {
  return derive(passphrase.normalize('NFKC'), salt, 32, { N: 2 ** factor, r: 8, p: 1, maxmem: 256 * 1024 * 1024 });
}

function checkOf(key: Buffer, plain: Buffer): Buffer {
  return createHmac('sha256', key).update('gongshu-review/package/1').update(plain).digest().subarray(0, CHECK_BYTES);
}

/** Head and key of a package that is about to be written. */
export async function newPackageHead(passphrase: string, factor: number): Promise<{ head: Buffer; key: Buffer }> {
  const salt = randomBytes(SALT_BYTES);
  const key = await keyOf(passphrase, salt, factor);
  const plain = Buffer.concat([MAGIC, Buffer.of(VERSION, factor), salt]);
  return { head: Buffer.concat([plain, checkOf(key, plain)]), key };
}

/** The key of a package by its head. Throws {@link PackageProblem}. */
export async function openPackageHead(head: Buffer, passphrase: string): Promise<Buffer> {
  if (head.length < PACKAGE_HEAD_BYTES || !head.subarray(0, MAGIC.length).equals(MAGIC)) {
    throw new PackageProblem('这不是本程序的资料包，请选择对方导出的 .gsjh 文件。');
  }
  const version = head[MAGIC.length] ?? 0;
  const factor = head[MAGIC.length + 1] ?? 0;
  if (version > VERSION) {
    throw new PackageProblem('资料包由更新版本的程序导出，请先把本机的程序升级到同一版本。');
  }
  if (factor < LEAST_WORK_FACTOR || factor > DEFAULT_WORK_FACTOR) {
    throw new PackageProblem('资料包的开头已损坏，请让对方重新导出。');
  }
  const plain = head.subarray(0, PACKAGE_HEAD_BYTES - CHECK_BYTES);
  const key = await keyOf(passphrase, plain.subarray(MAGIC.length + 2), factor);
  if (timingSafeEqual(checkOf(key, plain), head.subarray(PACKAGE_HEAD_BYTES - CHECK_BYTES, PACKAGE_HEAD_BYTES)))
    return key;
  throw new PackageProblem('口令不对（或资料包的开头已损坏）。请与对方核对口令，注意大小写。');
}
