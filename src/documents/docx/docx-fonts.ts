import type { Face } from '../../domain/paper-fonts.ts';
import { PAPER_FONTS } from '../../domain/paper-fonts.ts';

const LATIN = 'Times New Roman';

/** The names under which Chinese office machines know the faces; Latin and digits are Times New Roman. */
export function docxFont(face: Face) {
  const { name } = PAPER_FONTS[face];
  // Half-width 宋体 is asked for by name where 宋体 is (page numbers).
  const latin = face === 'song' ? name : LATIN;
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: name, hint: 'eastAsia' } as const;
}

/** Quotation marks and dashes belong to both scripts; the hint, which only a run can carry, makes them Chinese. */
export const CHINESE_RUN = { font: { hint: 'eastAsia' } } as const;
