import type { Block } from '../official/official-document.ts';
import { sentence, textLines } from '../official/sentences.ts';

/** What a person wrote as paragraphs, each ended as a sentence. */
export function writtenParagraphs(text: string): Block[] {
  return textLines(text).map((line) => ({ kind: 'paragraph', text: sentence(line) }));
}

export function heading(text: string): Block {
  return { kind: 'heading', level: 1, text };
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** A chapter with what a person wrote in it; nothing where nothing was written. */
export function writtenChapter(title: string, text: string): Block[] {
  return textLines(text).length === 0 ? [] : [heading(title), ...writtenParagraphs(text)];
}

/** `智慧城管平台升级项目`, without saying 项目 twice. */
export function projectTitle(name: string): string {
  const trimmed = name.trim();
  return trimmed.endsWith('项目') ? trimmed : `${trimmed}项目`;
}
