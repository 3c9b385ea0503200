import { formatChineseDate } from '../../domain/dates.ts';
import { AGREEMENTS } from '../../domain/glossary-of-records.ts';
import { formatWanYuan } from '../../domain/money.ts';
import { declaredAmount } from '../../domain/project.ts';
import { latestOf } from '../../domain/records/project-file.ts';
import { REGULATION } from '../official/regulation.ts';
import { letterOfOffice, missingInLetter } from './letter-of-office.ts';
import { heading, paragraph, projectTitle, writtenParagraphs } from './paper-texts.ts';
import type { ProjectPaper } from './project-paper.ts';
import { subjectFields } from './subject-record.ts';

/** 突发紧急项目会同意见 (办法四（三）): what the office, the finance bureau and others say to the district government. */
export const urgentOpinion: ProjectPaper = {
  about: 'urgentOpinions',
  isNumbered: true,
  templateVersion: 2,
  missing: (facts) => [...missingInLetter(facts), ...(latestOf(facts, 'urgentApplication') ? [] : ['紧急项目申请'])],
  build(facts) {
    const { officeAgreement, officeOpinion, financeAgreement, financeOpinion, others } = subjectFields(
      facts,
      'urgentOpinions',
    );
    const application = latestOf(facts, 'urgentApplication');
    const name = projectTitle(facts.content.name);
    return letterOfOffice(facts, {
      title: `关于紧急实施${name}会同意见的函`,
      addressee: '区政府办公室',
      body: [
        paragraph(
          `${facts.unitName}报请区政府审批的“${facts.content.name.trim()}”属突发性、紧急性信息化项目。依据${REGULATION}第四条第（三）款，` +
            '领导小组办公室会同区财政局及有关单位研究，现将会同意见函告如下：',
        ),
        heading('项目情况'),
        ...(application
          ? [
              paragraph(
                `项目由${facts.unitName}于${formatChineseDate(application.fields.appliedOn)}报区政府（${application.fields.basis}），申报金额${formatWanYuan(declaredAmount(facts.content))}万元。`,
              ),
              ...writtenParagraphs(application.fields.event),
            ]
          : []),
        heading('领导小组办公室意见'),
        paragraph(`${AGREEMENTS[officeAgreement]}。`),
        ...writtenParagraphs(officeOpinion),
        heading('区财政局意见'),
        paragraph(`${AGREEMENTS[financeAgreement]}。`),
        ...writtenParagraphs(financeOpinion),
        ...(others.length === 0
          ? []
          : [
              heading('有关单位意见'),
              ...others.map(({ party, agreement, opinion }) =>
                paragraph(
                  `${party}：${AGREEMENTS[agreement]}${opinion.trim() === '' ? '' : `，${opinion.trim().replace(/[。.]$/u, '')}`}。`,
                ),
              ),
            ]),
        paragraph('以上意见供区政府审批时参考。'),
        paragraph('特此函告。'),
      ],
    });
  },
};
