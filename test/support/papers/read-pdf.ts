import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MM_PER_POINT = 25.4 / 72;

/** A line of text in a PDF; millimetres from the page's upper left corner. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PdfLine[];
}

function attribute(tag: string, name: string): number {
  return Number(new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? Number.NaN);
}

function unescape(text: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '');
}

interface Word extends PdfLine {
  readonly base: number;
}

/** How far the middles of two fonts' boxes lie apart on one line, at most; lines are twice as far apart and more. */
const ONE_LINE = 3;

/** Words at one height are one line; pdftotext's own lines are torn by wide gaps. */
function linesOf(words: readonly Word[]): PdfLine[] {
  const lines: Word[][] = [];
  for (const word of words.toSorted((a, b) => a.base - b.base || a.left - b.left)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line !== undefined && first !== undefined && Math.abs(first.base - word.base) < ONE_LINE) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => {
    const sorted = line.toSorted((a, b) => a.left - b.left);
    return {
      text: sorted.map(({ text }) => text).join(''),
      left: Math.min(...line.map(({ left }) => left)),
      right: Math.max(...line.map(({ right }) => right)),
      top: Math.min(...line.map(({ top }) => top)),
      bottom: Math.max(...line.map(({ bottom }) => bottom)),
    };
  });
}

/** The pages of a PDF with their lines of text, as poppler reads them. */
export async function readPdf(file: string): Promise<PdfPage[]> {
  const { stdout } = await run('pdftotext', ['-bbox-layout', file, '-'], { maxBuffer: 100_000_000 });
  return stdout
    .split(/(?=<page )/)
    .slice(1)
    .map((page) => {
      const words = [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(([, tag = '', text = '']) => {
        const top = attribute(tag, 'yMin') * MM_PER_POINT;
        const bottom = attribute(tag, 'yMax') * MM_PER_POINT;
        return {
          text: unescape(text),
          left: attribute(tag, 'xMin') * MM_PER_POINT,
          right: attribute(tag, 'xMax') * MM_PER_POINT,
          top,
          bottom,
          base: (top + bottom) / 2,
        };
      });
      return {
        width: attribute(page, 'width') * MM_PER_POINT,
        height: attribute(page, 'height') * MM_PER_POINT,
        lines: linesOf(words),
      };
    });
}
