import type {
  FileDocument,
  OfficialDocument,
  PlainDocument,
} from '../../../src/documents/official/official-document.ts';
import type { Measure, TypeArea } from './check-letter-layout.ts';
import {
  FOURTH_SIZE,
  measureAttachments,
  measureLetter,
  measureMargins,
  measurePage,
  measureSignature,
  middle,
  readPaperPages,
  typeAreaOf,
} from './check-letter-layout.ts';
import type { PaperPage } from './placed-text.ts';
import { findText } from './placed-text.ts';

function numberedPages(pages: readonly PaperPage[], area: TypeArea): Measure[] {
  return pages.flatMap((page, index) => measurePage(page, index + 1, area, true));
}

/** 7.2: the name's upper edge 35 mm below the type area's, the number two lines below, the rule 4 mm below that. */
function measureFileHead(first: PaperPage, pages: readonly PaperPage[], paper: FileDocument): Measure[] {
  const area = typeAreaOf(paper);
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
    { element: 'head: upper edge', expected: area.top + 35, found: name.top },
    { element: 'head: middle', expected: middle(area), found: middle(name) },
    { element: 'number: centred', expected: middle(area), found: middle(number) },
    {
      element: 'number: two lines below the head',
      expected: lastName.bottom + 2 * area.line,
      found: numberInk?.top ?? Number.NaN,
    },
    { element: 'rule: 4 mm below the number', expected: (numberInk?.bottom ?? Number.NaN) + 4, found: rule.top },
    { element: 'rule: left', expected: area.left, found: rule.left },
    { element: 'rule: right', expected: area.right, found: rule.right },
    {
      element: 'title: two lines below the rule',
      expected: rule.bottom + 2 * area.line + area.standing,
      found: title.first,
    },
    { element: 'title: centred', expected: middle(area), found: middle(title) },
    {
      element: 'addressee: one blank line below the title',
      expected: title.last + 2 * area.line,
      found: addressee.first,
    },
  ];
}

/** 7.4: the last rule on the type area's bottom edge, on an even page. */
function measureRecord(pages: readonly PaperPage[], paper: FileDocument): Measure[] {
  const { imprint, copies } = paper;
  const area = typeAreaOf(paper);
  if (pages.length % 2 === 1) throw new Error(`the record block stands on page ${String(pages.length)}, which is odd`);
  const last = pages.at(-1);
  const line = findText(pages, `${imprint.office}${imprint.date}印发`, 14);
  if (line.page !== last) throw new Error('the record block does not stand on the last page');
  const text = copies.length === 0 ? undefined : findText(pages, `抄送：${copies.join('，')}。`, 14);
  return [
    { element: 'imprint: last line', expected: area.bottom - area.line + area.standing, found: line.last },
    { element: 'imprint: office one character in', expected: area.left + FOURTH_SIZE, found: line.left },
    { element: 'imprint: date one character in', expected: area.right - FOURTH_SIZE, found: line.right },
    ...(text === undefined
      ? []
      : [{ element: 'copies: the line above', expected: line.first - area.line, found: text.last }]),
  ];
}

async function measureFile(pdf: string, paper: FileDocument): Promise<Measure[]> {
  const pages = await readPaperPages(pdf);
  const [first] = pages;
  if (first === undefined) throw new Error('the paper has no page');
  const area = typeAreaOf(paper);
  return [
    ...measureFileHead(first, pages, paper),
    ...measureMargins(pages, area),
    ...measureSignature(pages, paper.signature, area),
    ...measureAttachments(pages, paper),
    ...measureRecord(pages, paper),
    ...numberedPages(pages, area),
  ];
}

async function measurePlain(pdf: string, paper: PlainDocument): Promise<Measure[]> {
  const pages = await readPaperPages(pdf);
  const area = typeAreaOf(paper);
  const title = findText(pages, paper.title, 22);
  if (pages.some(({ ink }) => ink.red.length > 0)) throw new Error('a paper without red head has red on it');
  return [
    { element: 'title: third line', expected: area.top + area.standing + 2 * area.line, found: title.first },
    { element: 'title: centred', expected: middle(area), found: middle(title) },
    ...measureMargins(pages, area),
    ...(paper.closing ? measureSignature(pages, paper.closing, area) : []),
    ...measureAttachments(pages, paper),
    ...numberedPages(pages, area),
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
