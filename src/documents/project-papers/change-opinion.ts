import { changeStepOf } from '../../domain/change-course.ts';
import { formatChineseDate } from '../../domain/dates.ts';
import { AGREEMENTS, CHANGE_KINDS } from '../../domain/glossary-of-records.ts';
import { FUND_SOURCES } from '../../domain/glossary.ts';
import { sumShares } from '../../domain/money-ledger.ts';
import { formatWanYuan } from '../../domain/money.ts';
import type { FundShare } from '../../domain/project.ts';
import { recordById, recordsOf } from '../../domain/records/project-file.ts';
import { REGULATION } from '../official/regulation.ts';
import { enumeration, sentence, textLines } from '../official/sentences.ts';
import { letterOfOffice, missingInLetter } from './letter-of-office.ts';
import { heading, paragraph, projectTitle, writtenParagraphs } from './paper-texts.ts';
import type { ProjectPaper } from './project-paper.ts';
import type { ProjectPaperFacts } from './project-paper-facts.ts';
import { subjectFields } from './subject-record.ts';

function stepsOf(facts: ProjectPaperFacts) {
  const { application: id } = subjectFields(facts, 'changeDecision');
  return {
    application: recordById(facts, 'changeApplication', id),
    office: changeStepOf(facts, id, 'changeOfficeOpinion'),
    finance: changeStepOf(facts, id, 'changeFinanceOpinion'),
  };
}

function sharesText(shares: readonly FundShare[]): string {
  const parts = shares.map(({ source, amount }) => `${FUND_SOURCES[source]}${formatWanYuan(amount)}万元`);
  return `${formatWanYuan(sumShares(shares))}万元（${enumeration(parts)}）`;
}

/** The latest change of the same year that was agreed to before this one; the money in force is what it says. */
function earlierChange(facts: ProjectPaperFacts) {
  const { application: id, decidedOn } = subjectFields(facts, 'changeDecision');
  const year = recordById(facts, 'changeApplication', id)?.fields.year;
  const changes = recordsOf(facts, 'changeDecision').flatMap(({ fields }) => {
    const application = recordById(facts, 'changeApplication', fields.application);
    const isEarlier = fields.application < id && fields.decidedOn <= decidedOn;
    if (!application || fields.agreement !== 'agree' || !isEarlier || application.fields.year !== year) return [];
    return [{ decidedOn: fields.decidedOn, shares: application.fields.shares }];
  });
  return changes.toSorted((a, b) => a.decidedOn.localeCompare(b.decidedOn)).at(-1);
}

/** 项目变更审核意见 (办法四（三）): the application, the opinions in their order, what the leading group decided. */
export const changeOpinion: ProjectPaper = {
  about: 'changeDecision',
  isNumbered: true,
  templateVersion: 2,
  missing(facts) {
    const { application, office, finance } = stepsOf(facts);
    return [
      ...missingInLetter(facts),
      ...(application ? [] : ['项目变更申报']),
      ...(office ? [] : ['领导小组办公室初步意见']),
      ...(finance ? [] : ['区财政局意见']),
    ];
  },
  build(facts) {
    const { decidedOn, agreement, minutes } = subjectFields(facts, 'changeDecision');
    const { application, office, finance } = stepsOf(facts);
    const issue = recordsOf(facts, 'budgetIssue').findLast(({ fields }) => fields.year === application?.fields.year);
    const earlier = earlierChange(facts);
    const changed = earlier ? `经${formatChineseDate(earlier.decidedOn)}审定变更为${sharesText(earlier.shares)}，` : '';
    const name = projectTitle(facts.content.name);
    return letterOfOffice(facts, {
      title: `关于${name}变更审核意见的函`,
      body: [
        paragraph(
          `你单位关于“${facts.content.name.trim()}”的变更申报收悉。依据${REGULATION}第四条第（三）款，现将审核意见函告如下：`,
        ),
        heading('变更申报'),
        ...(application
          ? [
              paragraph(
                `变更申报于${formatChineseDate(application.fields.appliedOn)}受理，收文编号${application.fields.receiptNumber}，` +
                  `变更种类为${CHANGE_KINDS[application.fields.changeKind]}。`,
              ),
              ...writtenParagraphs(application.fields.reason),
              paragraph(
                `${String(application.fields.year)}年度预算${issue ? `下达${sharesText(issue.fields.shares)}，` : ''}${changed}申请变更为${sharesText(application.fields.shares)}。`,
              ),
            ]
          : []),
        heading('各方意见'),
        ...(office
          ? [
              paragraph(
                `领导小组办公室于${formatChineseDate(office.fields.givenOn)}提出初步意见：${AGREEMENTS[office.fields.agreement]}。${textLines(office.fields.opinion).map(sentence).join('')}`,
              ),
            ]
          : []),
        ...(finance
          ? [
              paragraph(
                `区财政局于${formatChineseDate(finance.fields.givenOn)}复函：${AGREEMENTS[finance.fields.agreement]}。${textLines(finance.fields.opinion).map(sentence).join('')}`,
              ),
            ]
          : []),
        heading('审定结果'),
        paragraph(
          `经领导小组${formatChineseDate(decidedOn)}审定（${minutes}），${agreement === 'agree' ? '同意上述变更，请你单位据此实施并做好预算执行。' : `不同意上述变更，请你单位按${earlier ? '此前审定的变更' : '原下达预算'}和审查意见实施。`}`,
        ),
        paragraph('特此函复。'),
      ],
    });
  },
};
