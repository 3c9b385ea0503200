import { breakTitle } from './break-title.ts';
import { headingNumbers } from './heading-numbers.ts';
import type {
  Attachment,
  Block,
  HeadedDocument,
  OfficialDocument,
  PlainDocument,
  TableColumn,
  TableRow,
} from './official-document.ts';
import { BODY_SIZE, CHARACTER, mm, pageMeasures } from './page-measures.ts';
import { INK } from './paper-head.ts';
import type { ParagraphRole, ParagraphStyle, ParagraphStyles } from './paragraph-style.ts';
import { paragraphStyles } from './paragraph-style.ts';
import { signatureStrip } from './signature-strip.ts';

export interface FlowParagraph {
  readonly kind: 'paragraph';
  readonly role: ParagraphRole;
  readonly style: ParagraphStyle;
  /** In what its style differs from that of its role; null where it does not. */
  readonly own: Partial<ParagraphStyle> | null;
  /** Lines that end where they do for a reason: those of a title. Other paragraphs have one, which flows. */
  readonly lines: readonly string[];
  readonly startsPage: boolean;
  /** Stays on one page with what follows. */
  readonly keptWithNext: boolean;
}

export interface FlowTable {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Its last row stays on one page with what follows. */
  readonly keptWithNext: boolean;
}

/** 版记: always on the last lines of its page. */
export interface FlowRecord {
  /** 抄送, and in the 文件格式 印发机关 with its date: two lines that share one. */
  readonly paragraphs: readonly FlowParagraph[];
  /** The 文件格式 has rules above, between and below (7.4.1), and stands on an even page. */
  readonly isRuled: boolean;
}

/** The paper in reading order, as every rendering sets it; the head, page numbers and 版记 stand apart. */
export interface PaperFlow {
  readonly items: readonly (FlowParagraph | FlowTable)[];
  readonly record: FlowRecord | null;
}

/** Blank lines between the text and the signature, so that a seal of 42 mm begins within a line of the text (7.3.5.1). */
const SEAL_LINES = 3;

/** A paragraph before its style is looked up for the paper's line. */
type Unstyled = Omit<FlowParagraph, 'style'>;
type Item = Unstyled | FlowTable;

type Placing = Partial<Pick<FlowParagraph, 'startsPage' | 'keptWithNext'>> & { own?: Partial<ParagraphStyle> };

function paragraph(role: ParagraphRole, lines: string | readonly string[], placing: Placing = {}): Unstyled {
  return {
    kind: 'paragraph',
    role,
    own: placing.own ?? null,
    lines: typeof lines === 'string' ? [lines] : lines,
    startsPage: placing.startsPage ?? false,
    keptWithNext: placing.keptWithNext ?? false,
  };
}

function styled(styles: ParagraphStyles, { role, own, ...said }: Unstyled): FlowParagraph {
  return { ...said, role, own, style: own === null ? styles[role] : { ...styles[role], ...own } };
}

function blanks(count: number, keptWithNext = false): Unstyled[] {
  return Array.from({ length: count }, () => paragraph('blank', '', { keptWithNext }));
}

function flowBlocks(blocks: readonly Block[]): Item[] {
  const numberFor = headingNumbers();
  return blocks.map((block, index) => {
    if (block.kind === 'table') return { ...block, keptWithNext: false };
    // What is said right above a table is about it.
    const keptWithNext = blocks[index + 1]?.kind === 'table';
    if (block.kind === 'paragraph') return paragraph('text', block.text, { keptWithNext });
    const text = `${numberFor(block.level)}${block.text}`;
    if (block.level > 2) return paragraph('text', text, { keptWithNext });
    return paragraph(block.level === 1 ? 'heading1' : 'heading2', text, { keptWithNext: true });
  });
}

/** 附件说明: numbered when there are several, turnover lines under the name's first character (7.3.4). */
function attachmentNotes(attachments: readonly Attachment[]): Unstyled[] {
  const several = attachments.length > 1;
  const mark = 5 * CHARACTER;
  const number = several ? 0.75 * CHARACTER : 0;
  return attachments.map(({ title }, index) => {
    const ordinal = several ? `${String(index + 1)}.` : '';
    const lead = index === 0 ? '附件：' : '';
    const first = index === 0 ? -3 * CHARACTER - number : -number;
    return paragraph('attachmentNote', `${lead}${ordinal}${title}`, {
      keptWithNext: true,
      own: { left: mark + number, first },
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
function keepLastText(items: readonly Item[]): Item[] {
  return items.map((item, index) => (index >= items.length - 2 ? { ...item, keptWithNext: true } : item));
}

/**
 * What lies between the number's line and the title's two lines below the rule (7.2.8, 7.3.1) beyond whole lines: the
 * rule's 4 mm, seen from a line whose glyphs stand where Word puts them.
 */
function belowFileRule(line: number): number {
  return 0.8 * line - INK.rise * BODY_SIZE + INK.height * BODY_SIZE + mm(4) - line;
}

function opening(paper: HeadedDocument, line: number): Unstyled[] {
  const { form, number, title, addressee } = paper;
  const belowNumber =
    form === 'letter' ? blanks(2) : [paragraph('blank', '', { own: { line: belowFileRule(line) } }), ...blanks(2)];
  return [
    paragraph('number', number, form === 'file' ? { own: { align: 'center' } } : {}),
    ...belowNumber,
    paragraph('title', breakTitle(title)),
    ...blanks(1),
    paragraph('addressee', `${addressee}：`),
  ];
}

function closing({ office, date }: { readonly office: string; readonly date: string }): Unstyled[] {
  const own = signatureStrip(office, date);
  return [
    ...blanks(SEAL_LINES, true),
    paragraph('signature', office, { keptWithNext: true, own }),
    paragraph('date', date, { own }),
  ];
}

/** The record's paragraphs; none for a letter without copies. */
function recordParagraphs(paper: HeadedDocument): Unstyled[] {
  const copies = paper.copies.length > 0 ? [paragraph('copies', `抄送：${paper.copies.join('，')}。`)] : [];
  if (paper.form === 'letter') return copies;
  return [...copies, paragraph('imprint', [paper.imprint.office, `${paper.imprint.date}印发`])];
}

/** A paper without red head begins where an attachment's title stands: on the third line. */
function plainOpening({ title, addressee }: PlainDocument): Unstyled[] {
  const to = addressee === undefined ? [] : [paragraph('addressee', `${addressee}：`)];
  return [...blanks(2), paragraph('title', breakTitle(title)), ...blanks(1), ...to];
}

/** The paper's pieces in reading order, in the line height of its profile. */
export function paperFlow(paper: OfficialDocument): PaperFlow {
  const { line } = pageMeasures(paper.profile);
  const styles = paragraphStyles(line);
  const { attachments } = paper;
  const notes = attachmentNotes(attachments);
  const isHeaded = paper.form !== 'plain';
  const signature = isHeaded ? paper.signature : paper.closing;
  const body = flowBlocks(paper.body);
  const items: Item[] = [
    ...(isHeaded ? opening(paper, line) : plainOpening(paper)),
    ...(signature ? keepLastText(body) : body),
    ...(notes.length > 0 ? [...blanks(1, true), ...notes] : []),
    ...(signature ? closing(signature) : []),
    ...attachments.flatMap((attachment, index) => flowAttachment(attachment, index, attachments.length)),
  ];
  const record = isHeaded ? recordParagraphs(paper).map((each) => styled(styles, each)) : [];
  return {
    items: items.map((item) => (item.kind === 'table' ? item : styled(styles, item))),
    record: record.length === 0 ? null : { paragraphs: record, isRuled: paper.form === 'file' },
  };
}
