import { MAX_SCORE_TENTHS } from '../../domain/experts/score-spread.ts';
import type { Read } from '../declaration-workbook/read-number.ts';
import type { RawCell } from '../workbook-intake/raw-workbook.ts';

function tenthsOf(cell: RawCell): number | undefined {
  if (cell.date !== null) return undefined;
  if (cell.number !== null) return cell.number * 10;
  const match = /^(\d{1,3}(?:\.\d*)?|\.\d+)分?$/.exec(cell.text.normalize('NFKC').replaceAll(/\s/g, ''));
  return match ? Number(match[1]) * 10 : undefined;
}

/** A score as it stands in a cell, a number or a text such as `85.5分`, in tenths. */
export function readScore(cell: RawCell): Read<number> {
  const scaled = tenthsOf(cell);
  if (scaled === undefined) return { problem: `“${cell.text.slice(0, 30)}”不是评分` };
  const tenths = Math.round(scaled);
  if (Math.abs(scaled - tenths) > 1e-6) return { problem: `评分 ${cell.text.slice(0, 30)} 超过一位小数` };
  if (tenths < 0 || tenths > MAX_SCORE_TENTHS) return { problem: `评分 ${cell.text.slice(0, 30)} 不在 0 至 100 之间` };
  return { value: tenths };
}
