import { formatChineseDate } from '../../domain/dates.ts';
import { formatDocumentNumber } from '../../domain/document-number.ts';
import { MissingFacts } from '../official/missing-facts.ts';
import type { HeadedDocument } from '../official/official-document.ts';
import { comparisonSection } from './comparison-section.ts';
import { conclusionSection } from './conclusion-section.ts';
import { declaredSection } from './declared-section.ts';
import { findMissingFacts } from './find-missing-facts.ts';
import { improvementsSection } from './improvements-section.ts';
import { itemsSection } from './items-section.ts';
import { papersAttachment } from './papers-attachment.ts';
import { similarProjectsAttachment } from './similar-projects-attachment.ts';
import type { PreReviewLetterFacts } from './pre-review-letter-facts.ts';
import { REGULATION } from '../official/regulation.ts';

/** Grows with every change of wording or layout; kept with each issued letter. */
export const PRE_REVIEW_LETTER_TEMPLATE_VERSION = 2;

/** 关于…项目预审意见的函, without saying 项目 twice. */
function letterTitle(projectName: string): string {
  return `关于${projectName}${projectName.endsWith('项目') ? '' : '项目'}预审意见的函`;
}

/**
 * The 预审意见书 (办法四（二）) in the office's form. Throws {@link MissingFacts}, naming each, before anything is rendered.
 */
export function buildPreReviewLetter(facts: PreReviewLetterFacts): HeadedDocument {
  const missing = findMissingFacts(facts);
  if (missing.length > 0) throw new MissingFacts('预审意见书', missing);
  const { content, copyTo, form = 'letter', issuedOn, number, officeName, unitName } = facts;
  const signature = { office: officeName.trim(), date: formatChineseDate(issuedOn) };
  const text = {
    number: formatDocumentNumber(number),
    title: letterTitle(content.name.trim()),
    addressee: unitName.trim(),
    body: [
      {
        kind: 'paragraph',
        text:
          `你单位申报的“${content.name.trim()}”收悉。依据${REGULATION}（以下简称《办法》）第四条第（二）款，` +
          '结合信息化建设现状、需求和省市规范对项目实施方案进行了预审。现将预审意见函告如下：',
      },
      ...declaredSection(facts),
      ...comparisonSection(facts),
      ...itemsSection(facts),
      ...conclusionSection(facts),
      ...improvementsSection(facts),
      { kind: 'paragraph', text: '特此函复。' },
    ],
    signature,
    copies: copyTo.map((name) => name.trim()).filter((name) => name !== ''),
    attachments: [...papersAttachment(facts), ...similarProjectsAttachment(facts)],
  } as const;
  if (form === 'letter') return { ...text, form, head: signature.office };
  // 7.2.4: the name with 文件; 7.4.3: the office that signs prints as well.
  return { ...text, form, head: `${signature.office}文件`, imprint: signature };
}
