import { STAGES } from '../../domain/glossary.ts';
import { formatWanYuan } from '../../domain/money.ts';
import { sharedInWords } from '../../domain/similarity/similar-project.ts';
import { similarityInWords } from '../../domain/similarity/similarity.ts';
import type { Attachment } from '../official/official-document.ts';
import type { ComparedProject, PreReviewLetterFacts } from './pre-review-letter-facts.ts';

function row({ code, name, unitName, stage, declaredAmount, similarity, shared }: ComparedProject, index: number) {
  return [
    String(index + 1),
    `${name}\n（${code}，${unitName}）`,
    STAGES[stage],
    formatWanYuan(declaredAmount),
    `${String(similarity.percent)}%\n${similarityInWords(similarity).replaceAll('、', '\n')}`,
    sharedInWords(shared).replaceAll('；', '\n') || '字词相近',
  ];
}

/** 相似项目对照: projects of the library that are so like this one that the office looked at them; none, no attachment. */
export function similarProjectsAttachment({ similarProjects = [] }: PreReviewLetterFacts): Attachment[] {
  if (similarProjects.length === 0) return [];
  return [
    {
      title: '相似项目对照',
      blocks: [
        {
          kind: 'table',
          columns: [
            { title: '序号', widthMm: 12, align: 'center' },
            { title: '库内项目', widthMm: 40, align: 'start' },
            { title: '阶段', widthMm: 18, align: 'center' },
            { title: '申报（万元）', widthMm: 20, align: 'center' },
            { title: '相似度', widthMm: 28, align: 'start' },
            { title: '相同之处', widthMm: 38, align: 'start' },
          ],
          rows: similarProjects.map(row),
        },
      ],
    },
  ];
}
