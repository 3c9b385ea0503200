import type { Face } from '../../domain/paper-fonts.ts';
import { BODY_SIZE, BODY_SPACING, CHARACTER } from './page-measures.ts';

/** How a paragraph is set; lengths in points. */
export interface ParagraphStyle {
  readonly face: Face;
  readonly size: number;
  readonly line: number;
  readonly spacing: number;
  readonly align: 'justify' | 'start' | 'center' | 'end';
  /** Indents of every line, and of the first line on top of `left` (negative: turnover lines hang). */
  readonly left: number;
  readonly right: number;
  readonly first: number;
}

/** What a paragraph is in its paper. */
export type ParagraphRole =
  | 'number'
  | 'title'
  | 'addressee'
  | 'heading1'
  | 'heading2'
  | 'text'
  | 'attachmentNote'
  | 'signature'
  | 'date'
  | 'attachmentMark'
  | 'attachmentTitle'
  | 'copies'
  | 'imprint'
  | 'blank';

/** 抄送 in 四号, one character in on both sides, turnover lines behind its colon (10.1 with 7.4.1). */
const COPIES_SIZE = 14;

export type ParagraphStyles = Readonly<Record<ParagraphRole, ParagraphStyle>>;

/** The standard's setting of each role at a line's height; signature, date and attachment notes are indented by their own words. */
export function paragraphStyles(line: number): ParagraphStyles {
  const plain: ParagraphStyle = {
    face: 'fangSong',
    size: BODY_SIZE,
    line,
    spacing: BODY_SPACING,
    align: 'start',
    left: 0,
    right: 0,
    first: 0,
  };
  const text: ParagraphStyle = { ...plain, align: 'justify', first: 2 * CHARACTER };
  const title: ParagraphStyle = { ...plain, face: 'xiaoBiaoSong', size: 22, spacing: 0, align: 'center' };
  return {
    number: { ...plain, align: 'end' },
    title,
    addressee: plain,
    heading1: { ...text, face: 'heiTi' },
    heading2: { ...text, face: 'kaiTi' },
    text,
    attachmentNote: plain,
    signature: { ...plain, align: 'center' },
    date: { ...plain, align: 'center' },
    attachmentMark: { ...plain, face: 'heiTi' },
    attachmentTitle: title,
    copies: {
      ...plain,
      size: COPIES_SIZE,
      spacing: 0,
      align: 'justify',
      left: 4 * COPIES_SIZE,
      right: COPIES_SIZE,
      first: -3 * COPIES_SIZE,
    },
    // 印发机关 one character in from the left, its date one from the right (7.4.3).
    imprint: { ...plain, size: COPIES_SIZE, spacing: 0, left: COPIES_SIZE, right: COPIES_SIZE },
    blank: plain,
  };
}

/** Tables are set smaller than the text: 五号. */
export const CELL = { size: 10.5, line: 15, padding: 4 } as const;

/** Rows up to this height stay whole; a taller one may go over a page, or it would leave half a page empty. */
export const WHOLE_ROW_LINES = 12;

/** Tables of up to this many rows stay on one page, where their rows do. */
export const WHOLE_TABLE_ROWS = 6;
