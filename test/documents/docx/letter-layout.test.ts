import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/documents/docx/render-docx.ts';
import { measureLetter, misplaced } from '../../support/papers/check-letter-layout.ts';
import { convertToPdf } from '../../support/papers/convert-to-pdf.ts';
import { LAID_OUT_LETTERS, renderAll } from '../../support/papers/laid-out-letters.ts';
import { whyNotMeasured } from '../../support/papers/paper-tools.ts';
import { skipBecause } from '../../support/papers/skip-because.ts';

const reason = whyNotMeasured(['soffice', 'pdftotext', 'pdftoppm']);

describe('预审意见书 Word 文件的版式', () => {
  skipBecause(reason);
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gsr-word-'));
    if (reason === undefined) await convertToPdf(folder, await renderAll(renderDocx));
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([...LAID_OUT_LETTERS])(
    '%s：各要素的位置与 GB/T 9704 相差不过 1 毫米',
    async (name, letter) => {
      expect(misplaced(await measureLetter(join(folder, `${name}.pdf`), letter))).toEqual([]);
    },
    30_000,
  );
});
