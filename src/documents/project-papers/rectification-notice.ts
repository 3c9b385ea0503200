import { formatChineseDate } from '../../domain/dates.ts';
import { recordById } from '../../domain/records/project-file.ts';
import { REGULATION } from '../official/regulation.ts';
import { letterOfOffice, missingInLetter } from './letter-of-office.ts';
import { heading, paragraph, projectTitle, writtenParagraphs } from './paper-texts.ts';
import type { ProjectPaper } from './project-paper.ts';
import { subjectFields } from './subject-record.ts';

/** 整改通知书 (办法六（一）): what was found, on what basis, what to mend and by when. */
export const rectificationNotice: ProjectPaper = {
  about: 'rectificationOrder',
  isNumbered: true,
  templateVersion: 2,
  missing: (facts) => [
    ...missingInLetter(facts),
    ...(recordById(facts, 'inspection', subjectFields(facts, 'rectificationOrder').inspection) ? [] : ['运维安全检查']),
  ],
  build(facts) {
    const { inspection: inspectionId, requirements, dueOn } = subjectFields(facts, 'rectificationOrder');
    const inspection = recordById(facts, 'inspection', inspectionId);
    const name = projectTitle(facts.content.name);
    return letterOfOffice(facts, {
      title: `关于${name}限期整改的通知书`,
      body: [
        ...(inspection
          ? [
              paragraph(
                `${formatChineseDate(inspection.fields.inspectedOn)}，依据${REGULATION}第六条第（一）款，对你单位“${facts.content.name.trim()}”进行运维安全检查，` +
                  `发现${inspection.fields.seriousFlaw ? '存在重大安全漏洞或运维保障不到位的问题' : '存在需要整改的问题'}。现将有关问题和整改要求通知如下：`,
              ),
              heading('检查发现的问题'),
              ...writtenParagraphs(inspection.fields.findings),
            ]
          : []),
        heading('整改依据'),
        paragraph(
          '上述条款规定：“对于发现存在重大安全漏洞或运维保障不到位的项目，督促项目建设单位立即实施整改。项目运维安全保障记录作为项目绩效评估和下一年运维经费依据。”',
        ),
        heading('整改要求与时限'),
        ...writtenParagraphs(requirements),
        paragraph(`请于${formatChineseDate(dueOn)}前完成整改，并将整改结果书面报送我办。`),
        paragraph('特此通知。'),
      ],
    });
  },
};
