/**
 * `npm run verify-draw -- FILE`: recomputes a draw from its exported record (docs/draw.md) and says whether hash and result
 * fit. Exit code 0 when they do; 1 when they do not, with each difference named, or when the file cannot be read.
 */
import { readFileSync } from 'node:fs';
import { verifyDrawFile } from './verify-draw/verify-draw-file.ts';

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function main([path]: readonly string[]): number {
  if (path === undefined) {
    process.stderr.write('用法：npm run verify-draw -- 抽取记录.json\n');
    return 1;
  }
  const text = readText(path);
  if (text === null) {
    process.stderr.write(`读不到文件：${path}\n`);
    return 1;
  }
  const { faults, lines } = verifyDrawFile(text);
  process.stdout.write(`${lines.join('\n')}\n`);
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
