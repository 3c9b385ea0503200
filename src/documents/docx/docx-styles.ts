import type { IParagraphStyleOptions } from 'docx';
import { keysOf } from '../../domain/glossary.ts';
import { BODY_SIZE } from '../official/page-measures.ts';
import type { ParagraphRole, ParagraphStyle, ParagraphStyles } from '../official/paragraph-style.ts';
import { CELL, paragraphStyles } from '../official/paragraph-style.ts';
import type { DocxLibrary } from './docx-library.ts';
import { halfPoints, twips } from './docx-library.ts';
import { docxFont } from './docx-fonts.ts';

/** Ids and shown names of the styles that every paragraph of a paper has; a person can restyle a paper by them. */
const STYLE_NAMES: Readonly<Record<ParagraphRole, readonly [id: string, name: string]>> = {
  number: ['PaperNumber', '公文文号'],
  title: ['PaperTitle', '公文标题'],
  addressee: ['PaperAddressee', '公文主送'],
  heading1: ['PaperHeading1', '公文一级标题'],
  heading2: ['PaperHeading2', '公文二级标题'],
  text: ['PaperText', '公文正文'],
  attachmentNote: ['PaperAttachmentNote', '公文附件说明'],
  signature: ['PaperSignature', '公文署名'],
  date: ['PaperDate', '公文日期'],
  attachmentMark: ['PaperAttachmentMark', '公文附件标志'],
  attachmentTitle: ['PaperAttachmentTitle', '公文附件标题'],
  copies: ['PaperCopies', '公文抄送'],
  imprint: ['PaperImprint', '公文印发'],
  blank: ['PaperBlank', '公文空行'],
};
export const HEAD_STYLE = 'PaperHead';
export const CELL_STYLE = 'PaperCell';
export const CELL_HEAD_STYLE = 'PaperCellHead';

/** Of the head and its rules. */
export const RED = 'FF0000';

const OUTLINE_LEVELS: Partial<Record<ParagraphRole, number>> = { heading1: 0, heading2: 1, attachmentTitle: 0 };

export function styleId(role: ParagraphRole): string {
  return STYLE_NAMES[role][0];
}

export function docxAlignment({ AlignmentType }: DocxLibrary, align: ParagraphStyle['align']) {
  const known = {
    justify: AlignmentType.BOTH,
    start: AlignmentType.LEFT,
    center: AlignmentType.CENTER,
    end: AlignmentType.RIGHT,
  };
  return known[align];
}

/** Indents in twips; two characters of the first line also in characters, which follow a change of type size. */
export function docxIndent({ left, right, first }: ParagraphStyle) {
  return {
    left: twips(left),
    right: twips(right),
    ...(first > 0 ? { firstLine: twips(first), firstLineChars: 200 } : {}),
    ...(first < 0 ? { hanging: twips(-first) } : {}),
  };
}

function roleStyle(library: DocxLibrary, role: ParagraphRole, styles: ParagraphStyles): IParagraphStyleOptions {
  const style = styles[role];
  const outlineLevel = OUTLINE_LEVELS[role];
  return {
    id: styleId(role),
    name: STYLE_NAMES[role][1],
    basedOn: 'Normal',
    quickFormat: true,
    run: {
      font: docxFont(style.face),
      size: halfPoints(style.size),
      ...(style.spacing === 0 ? {} : { characterSpacing: twips(style.spacing) }),
    },
    paragraph: {
      alignment: docxAlignment(library, style.align),
      indent: docxIndent(style),
      spacing: { before: 0, after: 0, line: twips(style.line), lineRule: library.LineRuleType.EXACT },
      ...(outlineLevel === undefined ? {} : { outlineLevel }),
    },
  };
}

/** Its lines are as high as the name's length makes them, so they are set where the name is. */
function headStyle(): IParagraphStyleOptions {
  return {
    id: HEAD_STYLE,
    name: '公文发文机关标志',
    basedOn: 'Normal',
    quickFormat: true,
    run: { font: docxFont('xiaoBiaoSong'), color: RED },
    paragraph: { spacing: { before: 0, after: 0 } },
  };
}

function cellStyle(library: DocxLibrary, id: string, name: string, face: 'fangSong' | 'heiTi'): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { font: docxFont(face), size: halfPoints(CELL.size) },
    paragraph: {
      spacing: { before: 0, after: 0, line: twips(CELL.line), lineRule: library.LineRuleType.EXACT },
    },
  };
}

/** The styles of a paper whose text has lines of that height. */
export function docxStyles(library: DocxLibrary, line: number) {
  const styles = paragraphStyles(line);
  const roles = keysOf(STYLE_NAMES);
  return {
    default: {
      document: {
        run: {
          font: docxFont('fangSong'),
          size: halfPoints(BODY_SIZE),
          language: { value: 'en-US', eastAsia: 'zh-CN' },
        },
        // What a person adds in no style of ours has the paper's lines, too.
        paragraph: { spacing: { before: 0, after: 0, line: twips(line), lineRule: library.LineRuleType.EXACT } },
      },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      headStyle(),
      ...roles.map((role) => roleStyle(library, role, styles)),
      cellStyle(library, CELL_STYLE, '公文表格', 'fangSong'),
      cellStyle(library, CELL_HEAD_STYLE, '公文表头', 'heiTi'),
    ],
  };
}
