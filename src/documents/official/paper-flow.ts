import { breakTitle } from './break-title.ts';
import { headingNumbers } from './heading-numbers.ts';
import type { Attachment, Block, OfficialDocument, TableColumn } from './official-document.ts';
import { CHARACTER } from './page-measures.ts';
import type { ParagraphRole, ParagraphStyle } from './paragraph-style.ts';
import { PARAGRAPH_STYLES } from './paragraph-style.ts';
import { signatureStrip } from './signature-strip.ts';

export interface FlowParagraph {
  readonly kind: 'paragraph';
  readonly role: ParagraphRole;
  readonly style: ParagraphStyle;
  /** Lines that end where they do for a reason: those of a title. Other paragraphs have one, which flows. */
  readonly lines: readonly string[];
  readonly startsPage: boolean;
  /** Stays on one page with what follows. */
  readonly keptWithNext: boolean;
}

export interface FlowTable {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** The paper in reading order, as every rendering sets it; the head, page numbers and 抄送 stand apart. */
export interface PaperFlow {
  readonly items: readonly (FlowParagraph | FlowTable)[];
  readonly copies: FlowParagraph | null;
}

/** Blank lines between the text and the signature, so that a seal of 42 mm begins within a line of the text (7.3.5.1). */
const SEAL_LINES = 3;

type Placing = Partial<Pick<FlowParagraph, 'startsPage' | 'keptWithNext'>> & { indent?: Partial<ParagraphStyle> };

function paragraph(role: ParagraphRole, lines: string | readonly string[], placing: Placing = {}): FlowParagraph {
  return {
    kind: 'paragraph',
    role,
    style: placing.indent === undefined ? PARAGRAPH_STYLES[role] : { ...PARAGRAPH_STYLES[role], ...placing.indent },
    lines: typeof lines === 'string' ? [lines] : lines,
    startsPage: placing.startsPage ?? false,
    keptWithNext: placing.keptWithNext ?? false,
  };
}

function blanks(count: number, keptWithNext = false): FlowParagraph[] {
  return Array.from({ length: count }, () => paragraph('blank', '', { keptWithNext }));
}

function flowBlocks(blocks: readonly Block[]): (FlowParagraph | FlowTable)[] {
  const numberFor = headingNumbers();
  return blocks.map((block) => {
    if (block.kind === 'table') return block;
    if (block.kind === 'paragraph') return paragraph('text', block.text);
    const text = `${numberFor(block.level)}${block.text}`;
    if (block.level > 2) return paragraph('text', text);
    return paragraph(block.level === 1 ? 'heading1' : 'heading2', text, { keptWithNext: true });
  });
}

/** 附件说明: numbered when there are several, turnover lines under the name's first character (7.3.4). */
function attachmentNotes(attachments: readonly Attachment[]): FlowParagraph[] {
  const several = attachments.length > 1;
  const mark = 5 * CHARACTER;
  const number = several ? 0.75 * CHARACTER : 0;
  return attachments.map(({ title }, index) => {
    const ordinal = several ? `${String(index + 1)}.` : '';
    const opening = index === 0 ? '附件：' : '';
    const first = index === 0 ? -3 * CHARACTER - number : -number;
    return paragraph('attachmentNote', `${opening}${ordinal}${title}`, {
      keptWithNext: true,
      indent: { left: mark + number, first },
    });
  });
}

function flowAttachment({ title, blocks }: Attachment, index: number, count: number) {
  return [
    paragraph('attachmentMark', count > 1 ? `附件${String(index + 1)}` : '附件', {
      startsPage: true,
      keptWithNext: true,
    }),
    ...blanks(1, true),
    paragraph('attachmentTitle', breakTitle(title), { keptWithNext: true }),
    ...blanks(1, true),
    ...flowBlocks(blocks),
  ];
}

/** The last text before the signature stays with it: a signature never stands alone on a page (7.3.5.5). */
function keepLastText(items: (FlowParagraph | FlowTable)[]): (FlowParagraph | FlowTable)[] {
  return items.map((item, index) =>
    item.kind === 'paragraph' && index >= items.length - 2 ? { ...item, keptWithNext: true } : item,
  );
}

export function paperFlow(paper: OfficialDocument): PaperFlow {
  const { attachments, signature } = paper;
  const notes = attachmentNotes(attachments);
  const indent = signatureStrip(signature.office, signature.date);
  const items = [
    paragraph('number', paper.number),
    ...blanks(2),
    paragraph('title', breakTitle(paper.title)),
    ...blanks(1),
    paragraph('addressee', `${paper.addressee}：`),
    ...keepLastText(flowBlocks(paper.body)),
    ...(notes.length > 0 ? [...blanks(1, true), ...notes] : []),
    ...blanks(SEAL_LINES, true),
    paragraph('signature', signature.office, { keptWithNext: true, indent }),
    paragraph('date', signature.date, { indent }),
    ...attachments.flatMap((attachment, index) => flowAttachment(attachment, index, attachments.length)),
  ];
  const copies = paper.copies.length > 0 ? paragraph('copies', `抄送：${paper.copies.join('，')}。`) : null;
  return { items, copies };
}
