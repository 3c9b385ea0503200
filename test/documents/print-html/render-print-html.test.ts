import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { PAGE, pageMeasures } from '../../../src/documents/official/page-measures.ts';
import { buildPreReviewLetter } from '../../../src/documents/pre-review-letter/build-pre-review-letter.ts';
import { renderPrintHtml } from '../../../src/documents/print-html/render-print-html.ts';
import { awkwardLetterFacts } from '../../support/papers/awkward-letter-facts.ts';
import { sampleLetterFacts } from '../../support/papers/sample-letter-facts.ts';

function sheetsOf(html: string): Element[] {
  return [...new JSDOM(html).window.document.querySelectorAll('.sheet')];
}

function topOf(element: Element): number {
  return Number(/top:([\d.]+)pt/.exec(element.getAttribute('style') ?? '')?.[1]);
}

describe('预审意见书打印稿', () => {
  it('不含脚本、链接和外部内容，自带只许内联样式的策略', () => {
    const html = renderPrintHtml(buildPreReviewLetter(awkwardLetterFacts()));
    const { document } = new JSDOM(html).window;
    expect(document.querySelector('script, link, img, iframe, object, a, form')).toBeNull();
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
    for (const element of document.querySelectorAll('*'))
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on/);
  });

  it('首页无页码，其后单页居右、双页居左', () => {
    const sheets = sheetsOf(renderPrintHtml(buildPreReviewLetter(awkwardLetterFacts())));
    expect(sheets.length).toBeGreaterThan(5);
    const numbers = sheets.map((sheet) => sheet.querySelector('.page-number'));
    expect(numbers[0]).toBeNull();
    for (const [index, number] of numbers.entries()) {
      if (number === null) continue;
      expect(number.textContent).toBe(`— ${String(index + 1)} —`);
      expect(number.classList.contains(index % 2 === 0 ? 'end' : 'start')).toBe(true);
    }
  });

  it('红色发文机关标志和双线只在首页', () => {
    const sheets = sheetsOf(renderPrintHtml(buildPreReviewLetter(sampleLetterFacts())));
    expect(sheets.map((sheet) => sheet.querySelectorAll('.rule').length)).toEqual(
      sheets.map((_, i) => (i === 0 ? 2 : 0)),
    );
    expect(sheets.map((sheet) => sheet.querySelectorAll('.head').length)).toEqual(
      sheets.map((_, i) => (i === 0 ? 1 : 0)),
    );
  });

  it('没有内容落在版心之外', () => {
    for (const sheet of sheetsOf(renderPrintHtml(buildPreReviewLetter(awkwardLetterFacts())))) {
      for (const block of sheet.querySelectorAll('h1, h2, h3, p:not(.head, .page-number)')) {
        const lineHeight = Number(/line-height:([\d.]+)pt/.exec(block.getAttribute('style') ?? '')?.[1]);
        const size = Number(/font-size:([\d.]+)pt/.exec(block.getAttribute('style') ?? '')?.[1]);
        const bottom = topOf(block) + block.querySelectorAll('span').length * lineHeight;
        // Glyphs stand in the middle of their line.
        expect(bottom - (lineHeight - size) / 2).toBeLessThanOrEqual(PAGE.height - pageMeasures().bottom - 2);
      }
    }
  });

  it('表格续页时重复表头', () => {
    const sheets = sheetsOf(renderPrintHtml(buildPreReviewLetter(awkwardLetterFacts())));
    const tables = sheets.flatMap((sheet) => [...sheet.querySelectorAll('table')]);
    expect(tables.length).toBeGreaterThan(4);
    for (const table of tables) expect(table.querySelector('tr')?.querySelectorAll('th').length).toBeGreaterThan(3);
  });

  it.each(Array.from({ length: 24 }, (_, index) => index * 12))('总体意见再长 %i 字，署名也不单独成页', (length) => {
    const facts = sampleLetterFacts('cancel');
    const opinion = `${'意'.repeat(length)}意见。`;
    const letter = buildPreReviewLetter({ ...facts, preReview: { ...facts.preReview, opinion } });
    const sheet = sheetsOf(renderPrintHtml(letter)).findLast((page) =>
      page.textContent.includes(letter.signature.date),
    );
    const signature = [...(sheet?.querySelectorAll('p') ?? [])].find(
      ({ textContent, className }) => textContent === letter.signature.office && !className.includes('head'),
    );
    const above = [...(sheet?.querySelectorAll('p') ?? [])].filter(
      (text) => signature !== undefined && topOf(text) < topOf(signature) && !text.className.includes('head'),
    );
    expect(signature).toBeDefined();
    expect(above.map(({ textContent }) => textContent)).toContain('特此函复。');
    expect(above.length).toBeGreaterThanOrEqual(3);
  });

  it('抄送在最后一页的最后', () => {
    const sheets = sheetsOf(renderPrintHtml(buildPreReviewLetter(awkwardLetterFacts())));
    const withCopies = sheets.filter((sheet) => sheet.textContent.includes('抄送：'));
    expect(withCopies).toEqual([sheets.at(-1)]);
  });
});
