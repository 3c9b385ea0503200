import type {
  FileDocument,
  OfficialDocument,
  PlainDocument,
} from '../../../src/documents/official/official-document.ts';
import type { Measure } from './check-letter-layout.ts';
import {
  FOURTH_SIZE,
  LINE,
  measureAttachments,
  measureLetter,
  measureMargins,
  measurePage,
  measureSignature,
  middle,
  readPaperPages,
  STANDING,
  TEXT,
} from './check-letter-layout.ts';
import type { PaperPage } from './placed-text.ts';
import { findText } from './placed-text.ts';

function numberedPages(pages: readonly PaperPage[]): Measure[] {
  return pages.flatMap((page, index) => measurePage(page, index + 1, true));
}

/** 7.2: the name's upper edge 35 mm below the type area's, the number two lines below, the rule 4 mm below that. */
function measureFileHead(first: PaperPage, pages: readonly PaperPage[], paper: FileDocument): Measure[] {
  const { red } = first.ink;
  const rule = red.at(-1);
  const [name] = red;
  const lastName = red.at(-2);
  if (rule === undefined || name === undefined || lastName === undefined) throw new Error('page 1 has no red head');
  const number = findText(pages, paper.number);
  const numberInk = first.ink.black.find(({ top }) => top > lastName.bottom);
  const title = findText(pages, paper.title, 22);
  const addressee = findText(pages, `${paper.addressee}：`);
  return [
    { element: 'head: upper edge', expected: TEXT.top + 35, found: name.top },
    { element: 'head: middle', expected: middle(TEXT), found: middle(name) },
    { element: 'number: centred', expected: middle(TEXT), found: middle(number) },
    {
      element: 'number: two lines below the head',
      expected: lastName.bottom + 2 * LINE,
      found: numberInk?.top ?? Number.NaN,
    },
    { element: 'rule: 4 mm below the number', expected: (numberInk?.bottom ?? Number.NaN) + 4, found: rule.top },
    { element: 'rule: left', expected: TEXT.left, found: rule.left },
    { element: 'rule: right', expected: TEXT.right, found: rule.right },
    { element: 'title: two lines below the rule', expected: rule.bottom + 2 * LINE + STANDING, found: title.first },
    { element: 'title: centred', expected: middle(TEXT), found: middle(title) },
    { element: 'addressee: one blank line below the title', expected: title.last + 2 * LINE, found: addressee.first },
  ];
}

/** 7.4: the last rule on the type area's bottom edge, on an even page. */
function measureRecord(pages: readonly PaperPage[], { imprint, copies }: FileDocument): Measure[] {
  if (pages.length % 2 === 1) throw new Error(`the record block stands on page ${String(pages.length)}, which is odd`);
  const last = pages.at(-1);
  const line = findText(pages, `${imprint.office}${imprint.date}印发`, 14);
  if (line.page !== last) throw new Error('the record block does not stand on the last page');
  const text = copies.length === 0 ? undefined : findText(pages, `抄送：${copies.join('，')}。`, 14);
  return [
    { element: 'imprint: last line', expected: TEXT.bottom - LINE + STANDING, found: line.last },
    { element: 'imprint: office one character in', expected: TEXT.left + FOURTH_SIZE, found: line.left },
    { element: 'imprint: date one character in', expected: TEXT.right - FOURTH_SIZE, found: line.right },
    ...(text === undefined
      ? []
      : [{ element: 'copies: the line above', expected: line.first - LINE, found: text.last }]),
  ];
}

async function measureFile(pdf: string, paper: FileDocument): Promise<Measure[]> {
  const pages = await readPaperPages(pdf);
  const [first] = pages;
  if (first === undefined) throw new Error('the paper has no page');
  return [
    ...measureFileHead(first, pages, paper),
    ...measureMargins(pages),
    ...measureSignature(pages, paper.signature),
    ...measureAttachments(pages, paper),
    ...measureRecord(pages, paper),
    ...numberedPages(pages),
  ];
}

async function measurePlain(pdf: string, paper: PlainDocument): Promise<Measure[]> {
  const pages = await readPaperPages(pdf);
  const title = findText(pages, paper.title, 22);
  if (pages.some(({ ink }) => ink.red.length > 0)) throw new Error('a paper without red head has red on it');
  return [
    { element: 'title: third line', expected: TEXT.top + STANDING + 2 * LINE, found: title.first },
    { element: 'title: centred', expected: middle(TEXT), found: middle(title) },
    ...measureMargins(pages),
    ...(paper.closing ? measureSignature(pages, paper.closing) : []),
    ...measureAttachments(pages, paper),
    ...numberedPages(pages),
  ];
}

/** Measures a paper's PDF against GB/T 9704-2012, by its form. */
export async function measurePaper(pdf: string, paper: OfficialDocument): Promise<Measure[]> {
  switch (paper.form) {
    case 'letter':
      return measureLetter(pdf, paper);
    case 'file':
      return measureFile(pdf, paper);
    case 'plain':
      return measurePlain(pdf, paper);
  }
}
