import { fen } from '../../../../src/domain/money.ts';
import { yuan } from '../../../components/yuan.ts';

/** A difference in whole fen: `0 元`, `+12.00 元`, `−0.01 元`. */
export function signedYuan(difference: number): string {
  if (difference === 0) return '0 元';
  return `${difference > 0 ? '+' : '−'}${yuan(fen(Math.abs(difference)))}`;
}
