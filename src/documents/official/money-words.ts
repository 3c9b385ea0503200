import Nzh from 'nzh';
import type { Fen } from '../../domain/money.ts';
import { formatYuan } from '../../domain/money.ts';

/** `123456` → `壹仟贰佰叁拾肆元伍角陆分`: the amount in words, as forms that are signed carry it (财政部 《会计基础工作规范》第五十二条). */
export function moneyInWords(amount: Fen): string {
  if (amount === 0) return '零元整';
  return Nzh.cn.toMoney(formatYuan(amount), { forceZheng: true, outSymbol: false });
}
