import type { HeadedDocument, OfficialDocument } from '../../../src/documents/official/official-document.ts';
import type { PaperPage } from './placed-text.ts';
import { findText } from './placed-text.ts';
import { readInk } from './read-ink.ts';
import type { PdfLine } from './read-pdf.ts';
import { readPdf } from './read-pdf.ts';

/** A place on the paper, in millimetres. */
export interface Measure {
  readonly element: string;
  readonly expected: number;
  readonly found: number;
}

// GB/T 9704-2012 in numbers of its own, not those of the code under test.
export const MM_PER_POINT = 25.4 / 72;
export const CHARACTER = 15.75 * MM_PER_POINT;
export const FOURTH_SIZE = 14 * MM_PER_POINT;

/** The type area that a paper is to be set in, in millimetres. */
export interface TypeArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly line: number;
  /** How far below its line's upper edge a text stands. */
  readonly standing: number;
}

/** GB/T 9704-2012, 5.2, or what the paper's own profile asks for. */
export function typeAreaOf({ profile }: OfficialDocument): TypeArea {
  const { topMm, bottomMm, leftMm, linePt } = profile ?? { topMm: 37, bottomMm: 35, leftMm: 28, linePt: 28.95 };
  const line = linePt * MM_PER_POINT;
  return { left: leftMm, right: leftMm + 156, top: topMm, bottom: 297 - bottomMm, line, standing: 0.64 * line };
}

export function middle({ left, right }: { left: number; right: number }): number {
  return (left + right) / 2;
}

function measureHead({ ink: { red, black } }: PaperPage, area: TypeArea): Measure[] {
  const [upper, lower] = red.slice(-2);
  const name = red.slice(0, -2);
  const [first] = name;
  const last = name.at(-1);
  if (first === undefined || last === undefined || upper === undefined || lower === undefined) {
    throw new Error(`page 1 has ${String(red.length)} red elements, too few for a head and two double rules`);
  }
  if (black.some(({ top }) => top > area.bottom)) throw new Error('page 1 of a letter has no page number');
  const rules = [
    { name: 'upper double rule', box: upper },
    { name: 'lower double rule', box: lower },
  ].flatMap(({ name: rule, box }) => [
    { element: `${rule}: width`, expected: 170, found: box.right - box.left },
    { element: `${rule}: middle`, expected: 105, found: middle(box) },
  ]);
  const number = black.find(({ top }) => top > upper.bottom);
  return [
    { element: 'head: upper edge', expected: 30, found: first.top },
    ...name.map((line) => ({ element: 'head: middle', expected: middle(area), found: middle(line) })),
    { element: 'upper double rule below the head', expected: 4, found: upper.top - last.bottom },
    { element: 'lower double rule above the page edge', expected: 20, found: 297 - lower.bottom },
    ...rules,
    {
      element: 'number: 7/8 of a character below the rule',
      expected: (16 * MM_PER_POINT * 7) / 8,
      found: (number?.top ?? Number.NaN) - upper.bottom,
    },
  ];
}

function measureOpening(pages: readonly PaperPage[], paper: HeadedDocument): Measure[] {
  const area = typeAreaOf(paper);
  const number = findText(pages, paper.number);
  const title = findText(pages, paper.title, 22);
  const addressee = findText(pages, `${paper.addressee}：`);
  return [
    { element: 'number: flush right', expected: area.right, found: number.right },
    { element: 'title: two blank lines below the number', expected: number.first + 3 * area.line, found: title.first },
    { element: 'title: centred', expected: middle(area), found: middle(title) },
    {
      element: 'addressee: one blank line below the title',
      expected: title.last + 2 * area.line,
      found: addressee.first,
    },
    { element: 'addressee: flush left', expected: area.left, found: addressee.left },
    { element: 'text: indent', expected: area.left + 2 * CHARACTER, found: addressee.next?.left ?? Number.NaN },
  ];
}

/** LibreOffice hangs a mark at a line's end into the margin whatever the paragraph says; Word does not. */
function rightOf({ text, right }: PdfLine): number {
  return /[，。；：、]$/.test(text) ? right - CHARACTER : right;
}

export function measureMargins(pages: readonly PaperPage[], area: TypeArea): Measure[] {
  const lines = pages
    .flatMap((page) => page.lines)
    .filter(({ top, bottom }) => top > area.top && bottom < area.bottom + area.line / 2);
  return [
    { element: 'text: left margin', expected: area.left, found: Math.min(...lines.map(({ left }) => left)) },
    { element: 'text: right margin', expected: area.right, found: Math.max(...lines.map(rightOf)) },
  ];
}

/** A date's width as set: Chinese characters are square, digits half of it. */
function dateWidth(date: string): number {
  const digits = date.replaceAll(/\D/g, '').length;
  return ((date.length - digits) * 16 + digits * 8 - date.length * 0.25) * MM_PER_POINT;
}

export function measureSignature(
  pages: readonly PaperPage[],
  signature: HeadedDocument['signature'],
  area: TypeArea,
): Measure[] {
  const office = findText(pages, signature.office);
  const date = findText(pages, signature.date);
  const fromRight = Math.max(4 * CHARACTER + dateWidth(signature.date) / 2, (office.right - office.left) / 2);
  return [
    { element: 'signature: middle of the date', expected: area.right - fromRight, found: middle(date) },
    { element: 'signature: name centred on the date', expected: middle(date), found: middle(office) },
    { element: 'signature: date one line below', expected: office.last + area.line, found: date.first },
  ];
}

export function measureAttachments(pages: readonly PaperPage[], paper: OfficialDocument): Measure[] {
  const { attachments } = paper;
  const area = typeAreaOf(paper);
  const [attachment] = attachments;
  if (attachment === undefined) return [];
  const several = attachments.length > 1;
  const note = findText(pages, `附件：${several ? '1.' : ''}${attachment.title}`);
  const mark = findText(pages, several ? '附件1' : '附件');
  const title = findText(pages, attachment.title, 22);
  return [
    { element: 'attachment note: indent', expected: area.left + 2 * CHARACTER, found: note.left },
    { element: 'attachment mark: first line', expected: area.top + area.standing, found: mark.first },
    { element: 'attachment mark: flush left', expected: area.left, found: mark.left },
    { element: 'attachment title: third line', expected: mark.first + 2 * area.line, found: title.first },
    { element: 'attachment title: centred', expected: middle(area), found: middle(title) },
  ];
}

function measureCopies(pages: readonly PaperPage[], paper: HeadedDocument): Measure[] {
  const { copies } = paper;
  const area = typeAreaOf(paper);
  if (copies.length === 0) return [];
  const line = findText(pages, `抄送：${copies.join('，')}。`, 14);
  if (line.page !== pages.at(-1)) throw new Error('抄送 does not stand on the last page');
  return [
    { element: 'copies: last line', expected: area.bottom - area.line + area.standing, found: line.last },
    { element: 'copies: one character in', expected: area.left + FOURTH_SIZE, found: line.left },
  ];
}

export function measurePage(
  { width, height, ink }: PaperPage,
  page: number,
  area: TypeArea,
  isNumbered = page > 1,
): Measure[] {
  const size = [
    { element: `page ${String(page)}: width`, expected: 210, found: width },
    { element: `page ${String(page)}: height`, expected: 297, found: height },
  ];
  if (!isNumbered) return size;
  const number = ink.black.find(({ top }) => top > area.bottom + 1);
  if (number === undefined) throw new Error(`page ${String(page)} has no number`);
  const outside =
    page % 2 === 1
      ? { expected: area.right - FOURTH_SIZE, found: number.right }
      : { expected: area.left + FOURTH_SIZE, found: number.left };
  const found = middle({ left: number.top, right: number.bottom });
  return [
    ...size,
    { element: `page number ${String(page)}: outside`, ...outside },
    { element: `page number ${String(page)}: below the type area`, expected: area.bottom + 7, found },
  ];
}

/** The pages of a paper's PDF, their text and their ink. */
export async function readPaperPages(pdf: string): Promise<PaperPage[]> {
  const pages: PaperPage[] = [];
  for (const page of await readPdf(pdf)) pages.push({ ...page, ink: await readInk(pdf, pages.length + 1) });
  return pages;
}

/** Measures a letter's PDF against GB/T 9704-2012, 10.1. */
export async function measureLetter(pdf: string, paper: HeadedDocument): Promise<Measure[]> {
  const pages = await readPaperPages(pdf);
  const [first] = pages;
  if (first === undefined) throw new Error('the letter has no page');
  const area = typeAreaOf(paper);
  return [
    ...measureHead(first, area),
    ...measureOpening(pages, paper),
    ...measureMargins(pages, area),
    ...measureSignature(pages, paper.signature, area),
    ...measureAttachments(pages, paper),
    ...measureCopies(pages, paper),
    ...pages.flatMap((page, index) => measurePage(page, index + 1, area)),
  ];
}

/** What lies more than a millimetre from where it belongs, as `element: expected 30.0, found 28.4`. */
export function misplaced(measures: readonly Measure[]): string[] {
  return measures
    .filter(({ expected, found }) => !(Math.abs(expected - found) <= 1))
    .map(({ element, expected, found }) => `${element}: expected ${expected.toFixed(1)}, found ${found.toFixed(1)}`);
}
