import { keysOf, PRE_REVIEW_TOPICS } from '../../../../src/domain/glossary.ts';

/** One thing that R10 misses, with the place on the desk where it is mended. */
export interface MissingPart {
  readonly text: string;
  /** DOM id on the desk. */
  readonly anchor: string;
}

/** DOM id of the desk's parts. */
export const CONCLUSION_ANCHOR = 'desk-conclusion';
export const IMPROVEMENTS_ANCHOR = 'desk-improvements';
export function itemAnchor(topic: string): string {
  return `desk-item-${topic}`;
}

function anchorOf(text: string): string {
  const topic = keysOf(PRE_REVIEW_TOPICS).find((key) => text.includes(`“${PRE_REVIEW_TOPICS[key]}”`));
  if (topic) return itemAnchor(topic);
  return text.includes('整改要求') ? IMPROVEMENTS_ANCHOR : CONCLUSION_ANCHOR;
}

/** Takes R10's finding apart, so that each missing thing leads to its place. */
export function missingParts(finding: string): MissingPart[] {
  return finding
    .replace(/。$/, '')
    .split('；')
    .filter((text) => text !== '')
    .map((text) => ({ text, anchor: anchorOf(text) }));
}
