import type { PreReviewLetterFacts } from '../../../src/documents/pre-review-letter/pre-review-letter-facts.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import type { PreReviewConclusion } from '../../../src/domain/glossary.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import {
  DEFAULT_COPY_TO,
  DEFAULT_OFFICE_NAME,
  DEFAULT_PRE_REVIEW_PREFIX,
} from '../../../src/domain/office-settings.ts';
import type { ProjectContent } from '../../../src/domain/project.ts';
import { samplePreReview } from '../../../src/services/sample-library/sample-pre-review.ts';
import { sampleContent } from '../sample-content.ts';

/** The facts of an invented letter with a conclusion; tests change what they are about. */
export function sampleLetterFacts(
  conclusion: PreReviewConclusion = 'qualified',
  changes: Partial<Omit<PreReviewLetterFacts, 'content'>> & { content?: Partial<ProjectContent> } = {},
): PreReviewLetterFacts {
  const { contactName: _name, contactPhone: _phone, ...content } = sampleContent(changes.content);
  return {
    number: { prefix: DEFAULT_PRE_REVIEW_PREFIX, year: 2026, sequence: 1 },
    issuedOn: '2026-10-09' as IsoDate,
    officeName: DEFAULT_OFFICE_NAME,
    copyTo: DEFAULT_COPY_TO,
    unitName: '区城管局',
    projectCode: '2027-0001',
    declaration: {
      round: 1,
      declaredOn: '2026-09-28' as IsoDate,
      receiptNumber: '2026-128',
      amount: parseMoney('120', '万元'),
    },
    preReview: samplePreReview(conclusion, '2026-10-30' as IsoDate),
    ...changes,
    content,
  };
}
