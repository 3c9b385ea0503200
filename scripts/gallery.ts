/**
 * `npm run gallery`: makes every paper from invented facts, has LibreOffice set it, and writes its first pages as
 * pictures to `docs/gallery/` with an index. Run it again whenever a paper has changed. It needs LibreOffice and
 * pdftoppm, which `npm run setup` installs.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertToPdf } from '../test/support/papers/convert-to-pdf.ts';
import { whyNotMeasured } from '../test/support/papers/paper-tools.ts';
import { drawPages } from './gallery/draw-pages.ts';
import type { ShownPaper } from './gallery/shown-papers.ts';
import { SHOWN_PAPERS } from './gallery/shown-papers.ts';
import { projectRoot } from './toolchain/project-root.mjs';

const GALLERY = join(projectRoot, 'docs', 'gallery');

const HEAD = `# Gallery of papers

Every paper that the application makes, from invented facts, as LibreOffice sets it with free fonts in the place of the
office's (方正小标宋简体, 仿宋_GB2312, 楷体_GB2312). At most the first five pages of each. Written by \`npm run gallery\`;
how a paper is added says [adding-a-paper.md](../adding-a-paper.md).
`;

async function makeAll(folder: string): Promise<void> {
  for (const ending of ['docx', 'xlsx'] as const) {
    const made: Record<string, Uint8Array> = {};
    for (const paper of SHOWN_PAPERS.filter((each) => each.ending === ending))
      made[paper.fileName] = await paper.make();
    await convertToPdf(folder, made, ending);
  }
}

/** Writes a paper's pictures; answers its part of the index. */
async function showPaper(folder: string, { fileName, label, ending }: ShownPaper): Promise<string> {
  const pages = await drawPages(folder, fileName);
  const pictures = pages.map((picture, index) => {
    const name = `${fileName}-${String(index + 1)}.png`;
    writeFileSync(join(GALLERY, name), picture);
    return `![${label}, page ${String(index + 1)}](${name})`;
  });
  return `\n## ${label}\n\n.${ending}\n\n${pictures.join(' ')}\n`;
}

const reason = whyNotMeasured(['soffice', 'pdftoppm']);
if (reason !== undefined) throw new Error(reason);
const folder = mkdtempSync(join(tmpdir(), 'gsr-gallery-'));
try {
  await makeAll(folder);
  rmSync(GALLERY, { recursive: true, force: true });
  mkdirSync(GALLERY);
  const parts: string[] = [];
  for (const paper of SHOWN_PAPERS) parts.push(await showPaper(folder, paper));
  writeFileSync(join(GALLERY, 'README.md'), `${HEAD}${parts.join('')}`);
  process.stdout.write(`已写入 ${String(SHOWN_PAPERS.length)} 种文书到 docs/gallery\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
