import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderPrintHtml } from '../../../src/documents/print-html/render-print-html.ts';
import { measureLetter, misplaced } from '../../support/papers/check-letter-layout.ts';
import { LAID_OUT_LETTERS, renderAll } from '../../support/papers/laid-out-letters.ts';
import { printToPdf, whyNotPrinted } from '../../support/papers/print-to-pdf.ts';
import { readPdf } from '../../support/papers/read-pdf.ts';
import { skipBecause } from '../../support/papers/skip-because.ts';

const reason = whyNotPrinted();

function shifted(html: string): string {
  return html.replace('</style>', '.sheet>*{transform:translate(2mm,2mm)}</style>');
}

describe('预审意见书打印稿的版式', () => {
  skipBecause(reason);
  let folder = '';
  let pages: Record<string, string> = {};

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gsr-print-'));
    pages = await renderAll(renderPrintHtml);
    if (reason === undefined) await printToPdf(folder, { ...pages, shifted: shifted(pages['sample'] ?? '') });
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([...LAID_OUT_LETTERS])(
    '%s：各要素的位置与 GB/T 9704 相差不过 1 毫米',
    async (name, letter) => {
      expect(misplaced(await measureLetter(join(folder, `${name}.pdf`), letter))).toEqual([]);
    },
    30_000,
  );

  it.each([...LAID_OUT_LETTERS.keys()])('%s：预览几页就打印几页', async (name) => {
    const sheets = pages[name]?.match(/<section class="sheet"/g) ?? [];
    expect(await readPdf(join(folder, `${name}.pdf`))).toHaveLength(sheets.length);
  });

  it('整页偏移 2 毫米就会被发现', async () => {
    const letter = LAID_OUT_LETTERS.get('sample');
    if (letter === undefined) throw new Error('no sample letter');
    const found = misplaced(await measureLetter(join(folder, 'shifted.pdf'), letter));
    for (const element of ['head: upper edge', 'number: flush right', 'text: left margin', 'copies: last line']) {
      expect(found).toContainEqual(expect.stringContaining(element));
    }
  });
});
