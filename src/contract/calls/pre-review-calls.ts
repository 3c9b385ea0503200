import { z } from 'zod';
import { coreCall } from '../call.ts';
import { deadlineShape } from '../shapes/deadline.ts';
import { bodyShape } from '../shapes/block.ts';
import { issuedDocumentShape } from '../shapes/document.ts';
import { paperViewShape } from '../shapes/paper-view.ts';
import { preReviewFieldsShape } from '../shapes/pre-review.ts';
import { declarationShape, projectShape } from '../shapes/project.ts';
import { ruleAnswerShape, warningReasonsShape } from '../shapes/rule-answer.ts';
import { fenShape, isoDateShape, projectIdShape, versionShape } from '../shapes/values.ts';

/** The text as the reviewer edited it; none for the generated one. */
const editedBodyShape = bodyShape.nullable().default(null);

export const preReviewCalls = {
  /** The desk of one declared project: what was declared beside what is judged. */
  'preReviews.get': coreCall(
    z.object({ projectId: projectIdShape }),
    z.object({
      project: projectShape,
      unitName: z.string(),
      declaredAmount: fenShape,
      declaration: declarationShape,
      deadline: deadlineShape,
      fields: preReviewFieldsShape,
      /** Version of the pre-review record, 0 before it was first saved. */
      version: z.int().min(0),
      /** The letter, once issued; the desk is then read-only. */
      issued: issuedDocumentShape.nullable(),
    }),
  ),
  'preReviews.save': coreCall(
    z.object({ projectId: projectIdShape, version: z.int().min(0), fields: preReviewFieldsShape }),
    z.object({ version: versionShape }),
  ),
  /** How the rules answer if the letter were issued on that day, from what is saved. */
  'preReviews.checkIssue': coreCall(
    z.object({ projectId: projectIdShape, issuedOn: isoDateShape }),
    z.object({ answers: z.array(ruleAnswerShape) }),
  ),
  /** The letter as it would be issued on that day; registers nothing. */
  'preReviews.previewLetter': coreCall(
    z.object({ projectId: projectIdShape, issuedOn: isoDateShape, body: editedBodyShape }),
    paperViewShape,
  ),
  /** Numbers, registers and writes the letter. */
  'preReviews.issueLetter': coreCall(
    z.object({
      projectId: projectIdShape,
      version: versionShape,
      issuedOn: isoDateShape,
      reasons: warningReasonsShape,
      body: editedBodyShape,
    }),
    issuedDocumentShape,
  ),
} as const;
