import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isoDate } from '../../src/domain/dates.ts';
import type { PreReviewConclusion, Stage } from '../../src/domain/glossary.ts';
import { keysOf, PRE_REVIEW_CONCLUSIONS } from '../../src/domain/glossary.ts';
import { deriveStage, isEditable } from '../../src/domain/stage.ts';
import { coreInFolder, RefusedCall } from '../support/core-in-folder.ts';
import { sampleContent } from '../support/sample-content.ts';
import { samplePreReview } from '../support/sample-pre-review.ts';

type Step = 'edit' | 'declare' | 'judge' | PreReviewConclusion;

const steps = fc.array(
  fc.constantFrom<Step>('edit', 'declare', 'declare', 'judge', ...keysOf(PRE_REVIEW_CONCLUSIONS)),
  { maxLength: 12 },
);

function preReviewFor(conclusion: PreReviewConclusion) {
  return samplePreReview({
    conclusion,
    opinion: '总体意见。',
    improvements: [{ content: '补充材料', dueOn: isoDate('2026-10-20') }],
  });
}

it('whatever is done in whatever order, the stored stage is the one that follows from the records', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      const office = coreInFolder();
      try {
        const unit = await office.call('units.create', {
          name: '区城管局',
          aliases: [],
          kind: 'bureau',
          budgetCode: null,
          note: '',
        });
        const content = sampleContent({ unitId: unit.id });
        const { id } = await office.call('projects.saveDraft', { id: null, version: null, content, source: null });
        let declarations = 0;
        let issuedConclusion: PreReviewConclusion | null = null;

        const take = async (step: Step): Promise<void> => {
          const { project } = await office.call('projects.get', { id });
          if (step === 'edit') {
            await office.call('projects.saveDraft', { id, version: project.version, content, source: null });
          } else if (step === 'declare') {
            const declared = { id, version: project.version, declaredOn: '2026-09-28', receiptNumber: '1' };
            await office.call('projects.declare', { ...declared, reasons: [] });
            declarations += 1;
            issuedConclusion = null;
          } else {
            const { version } = await office.call('preReviews.get', { projectId: id });
            const fields = preReviewFor(step === 'judge' ? 'qualified' : step);
            const saved = await office.call('preReviews.save', { projectId: id, version, fields });
            if (step === 'judge') return;
            const letter = { projectId: id, version: saved.version, issuedOn: '2026-09-28' };
            await office.call('preReviews.issueLetter', { ...letter, reasons: [] });
            issuedConclusion = step;
          }
        };

        for (const step of history) {
          const before: Stage = deriveStage({ declarations, issuedConclusion, records: [] });
          const allowed = step === 'edit' || step === 'declare' ? isEditable(before) : before === 'declared';
          const refused = await take(step).then(
            () => false,
            (error: unknown) => {
              if (error instanceof RefusedCall) return true;
              throw error;
            },
          );
          expect(refused).toBe(!allowed);
          const { project } = await office.call('projects.get', { id });
          expect(project.stage).toBe(deriveStage({ declarations, issuedConclusion, records: [] }));
        }
        expect(await office.call('audit.verify', {})).toMatchObject({ intact: true });
      } finally {
        office.close();
      }
    }),
    { numRuns: 15 },
  );
});
