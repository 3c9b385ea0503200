import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/documents/docx/render-docx.ts';
import { renderPrintHtml } from '../../../src/documents/print-html/render-print-html.ts';
import { measurePaper } from '../../support/papers/check-form-layout.ts';
import { misplaced } from '../../support/papers/check-letter-layout.ts';
import { convertToPdf } from '../../support/papers/convert-to-pdf.ts';
import { LAID_OUT_PAPERS } from '../../support/papers/laid-out-papers.ts';
import { whyNotMeasured } from '../../support/papers/paper-tools.ts';
import { printToPdf, whyNotPrinted } from '../../support/papers/print-to-pdf.ts';
import { skipBecause } from '../../support/papers/skip-because.ts';

const RENDERINGS = [
  {
    name: 'Word file, set by LibreOffice',
    reason: whyNotMeasured(['soffice', 'pdftotext', 'pdftoppm']),
    write: async (folder: string) => {
      const files: Record<string, Uint8Array> = {};
      for (const [name, paper] of LAID_OUT_PAPERS) files[name] = await renderDocx(paper);
      await convertToPdf(folder, files);
    },
  },
  {
    name: 'print page',
    reason: whyNotPrinted(),
    write: async (folder: string) => {
      await printToPdf(
        folder,
        Object.fromEntries([...LAID_OUT_PAPERS].map(([name, paper]) => [name, renderPrintHtml(paper)])),
      );
    },
  },
];

describe.each(RENDERINGS)('$name', ({ reason, write }) => {
  skipBecause(reason);
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gsr-forms-'));
    if (reason === undefined) await write(folder);
  }, 120_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([...LAID_OUT_PAPERS])(
    '%s: every element within a millimetre of GB/T 9704',
    async (name, paper) => {
      expect(misplaced(await measurePaper(join(folder, `${name}.pdf`), paper))).toEqual([]);
    },
    30_000,
  );
});
