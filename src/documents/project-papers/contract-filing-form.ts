import { formatChineseDate } from '../../domain/dates.ts';
import { PROCUREMENT_METHODS } from '../../domain/glossary-of-records.ts';
import type { Fen } from '../../domain/money.ts';
import { formatYuan } from '../../domain/money.ts';
import { recordById } from '../../domain/records/project-file.ts';
import { moneyInWords } from '../official/money-words.ts';
import { REGULATION } from '../official/regulation.ts';
import { formTable, signatureTable } from './form-table.ts';
import { paragraph, projectTitle } from './paper-texts.ts';
import type { ProjectPaper } from './project-paper.ts';
import type { ProjectPaperFacts } from './project-paper-facts.ts';
import { subjectFields } from './subject-record.ts';

function chainOf(facts: ProjectPaperFacts) {
  const contract = recordById(facts, 'contract', subjectFields(facts, 'contractFiling').contract);
  const award = contract && recordById(facts, 'award', contract.fields.award);
  const ceiling = award && recordById(facts, 'priceCeiling', award.fields.ceiling);
  return { contract, award, ceiling };
}

const yuan = (amount: Fen | undefined) => (amount === undefined ? '' : `${formatYuan(amount)}元`);

/** 合同备案表 (办法五（三）): the contract beside its award and ceiling, due and filed, in time or how late. */
export const contractFilingForm: ProjectPaper = {
  about: 'contractFiling',
  isNumbered: false,
  templateVersion: 1,
  missing(facts) {
    const { contract, award } = chainOf(facts);
    return [
      ...(contract ? [] : ['合同']),
      ...(award ? [] : ['采购成交']),
      ...(facts.filing === null ? ['备案期限'] : []),
    ];
  },
  build(facts) {
    const { filedOn, filingNumber } = subjectFields(facts, 'contractFiling');
    const { contract, award, ceiling } = chainOf(facts);
    const due = facts.filing;
    const late = due !== null && filedOn > due.dueOn;
    const howLate = late && due.workingDaysLate !== null ? `逾期${String(due.workingDaysLate)}个工作日` : '逾期';
    return {
      form: 'plain',
      title: `${projectTitle(facts.content.name)}合同备案表`,
      body: [
        paragraph(
          `依据${REGULATION}第五条第（三）款，合同签订后5个工作日内向领导小组办公室备案，合同备案情况纳入项目绩效评价。`,
        ),
        formTable(
          [
            ['项目编号', facts.projectCode],
            ['建设单位', facts.unitName],
            ['备案编号', filingNumber],
            ['合同编号', contract?.fields.contractNumber ?? ''],
            ['采购方式', award ? PROCUREMENT_METHODS[award.fields.method] : ''],
            ['采购最高限价', ceiling ? yuan(ceiling.fields.amount) : '未设定'],
            ['成交金额', yuan(award?.fields.amount)],
            ['承建单位', contract?.fields.supplier ?? ''],
            [
              '合同金额',
              contract ? `${yuan(contract.fields.amount)}\n（大写：${moneyInWords(contract.fields.amount)}）` : '',
            ],
            ['合同主要内容', contract?.fields.content ?? ''],
            ['签订日期', contract ? formatChineseDate(contract.fields.signedOn) : ''],
            ['备案期限', due === null ? '' : formatChineseDate(due.dueOn)],
            ['备案日期', formatChineseDate(filedOn)],
            ['备案情况', late ? howLate : '按期备案'],
          ].filter((row): row is [string, string] => row[1] !== ''),
        ),
        paragraph('签章：'),
        signatureTable(['建设单位', facts.officeName]),
      ],
      closing: null,
      attachments: [],
    };
  },
};
