import type { Handlers } from '../contract/dispatcher.ts';
import { issueLetter, previewLetter } from './issue-letter.ts';
import { checkIssue, deskPage, saveDesk } from './pre-review-desk.ts';
import type { ServiceContext } from './service-context.ts';

/** The use cases of the 预审台. */
export function preReviewHandlers(context: ServiceContext) {
  return {
    'preReviews.get': ({ projectId }) => deskPage(context, projectId),
    'preReviews.save': (input) => saveDesk(context, input),
    'preReviews.checkIssue': ({ projectId, issuedOn }) => ({ answers: checkIssue(context, projectId, issuedOn) }),
    'preReviews.previewLetter': (input) => previewLetter(context, input),
    'preReviews.issueLetter': (input) => issueLetter(context, input),
  } satisfies Handlers<
    | 'preReviews.get'
    | 'preReviews.save'
    | 'preReviews.checkIssue'
    | 'preReviews.previewLetter'
    | 'preReviews.issueLetter'
  >;
}
