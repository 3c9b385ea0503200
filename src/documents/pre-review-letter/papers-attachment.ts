import { DECLARATION_PAPERS } from '../../domain/glossary.ts';
import type { Attachment } from '../official/official-document.ts';
import type { PreReviewLetterFacts } from './pre-review-letter-facts.ts';

/** 材料清单: the papers that came with the declaration; no attachment when none are on record. */
export function papersAttachment({ content: { papers } }: PreReviewLetterFacts): Attachment[] {
  if (papers.length === 0) return [];
  return [
    {
      title: '申报材料清单',
      blocks: [
        {
          kind: 'table',
          columns: [
            { title: '序号', widthMm: 14, align: 'center' },
            { title: '材料类别', widthMm: 44, align: 'start' },
            { title: '材料名称', widthMm: 82, align: 'start' },
            { title: '份数', widthMm: 16, align: 'center' },
          ],
          rows: papers.map(({ kind, title, copies }, index) => [
            String(index + 1),
            DECLARATION_PAPERS[kind],
            title,
            String(copies),
          ]),
        },
      ],
    },
  ];
}
