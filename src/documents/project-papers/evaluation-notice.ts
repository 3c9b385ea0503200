import { formatChineseDate } from '../../domain/dates.ts';
import { EVALUATION_GRADES } from '../../domain/glossary-of-records.ts';
import { REGULATION } from '../official/regulation.ts';
import { letterOfOffice, missingInLetter } from './letter-of-office.ts';
import { heading, paragraph, projectTitle, writtenChapter, writtenParagraphs } from './paper-texts.ts';
import type { ProjectPaper } from './project-paper.ts';
import { subjectFields } from './subject-record.ts';

/** 绩效评价结果通知 (办法六（三）): score, grade, what the institution found, what it means for the next year. */
export const evaluationNotice: ProjectPaper = {
  about: 'evaluation',
  isNumbered: true,
  templateVersion: 1,
  missing: missingInLetter,
  build(facts) {
    const { evaluatedOn, institution, score, grade, filing, opinion, advice } = subjectFields(facts, 'evaluation');
    const name = projectTitle(facts.content.name);
    return letterOfOffice(facts, {
      title: `关于${name}绩效评价结果的通知`,
      body: [
        paragraph(
          `依据${REGULATION}第六条第（三）款，领导小组办公室会同区财政局聘请${institution}，于${formatChineseDate(evaluatedOn)}完成对“${facts.content.name.trim()}”的绩效评价。现将结果通知如下：`,
        ),
        heading('评价结果'),
        paragraph(`评价得分${(score / 10).toFixed(1)}分，等级为“${EVALUATION_GRADES[grade]}”。`),
        heading('评价意见'),
        ...writtenParagraphs(opinion),
        ...writtenChapter('合同备案情况', filing),
        ...writtenChapter('对下一年项目审查的建议', advice),
        heading('结果运用'),
        paragraph(
          '评价结果纳入区智慧电子政务考核，作为下一年信息化项目审查参考依据。请你单位针对评价指出的问题认真改进。',
        ),
        paragraph('特此通知。'),
      ],
    });
  },
};
