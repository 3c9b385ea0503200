import type { Face } from '../official/paragraph-style.ts';

/** The names under which Chinese office machines know the five faces; Latin and digits are Times New Roman. */
const EAST_ASIAN_FONTS: Readonly<Record<Face, string>> = {
  fangSong: '仿宋_GB2312',
  xiaoBiaoSong: '方正小标宋简体',
  heiTi: '黑体',
  kaiTi: '楷体_GB2312',
  song: '宋体',
};

const LATIN = 'Times New Roman';

export function docxFont(face: Face) {
  // Half-width 宋体 is asked for by name where 宋体 is (page numbers).
  const latin = face === 'song' ? EAST_ASIAN_FONTS.song : LATIN;
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: EAST_ASIAN_FONTS[face], hint: 'eastAsia' } as const;
}

/** Quotation marks and dashes belong to both scripts; the hint, which only a run can carry, makes them Chinese. */
export const CHINESE_RUN = { font: { hint: 'eastAsia' } } as const;
