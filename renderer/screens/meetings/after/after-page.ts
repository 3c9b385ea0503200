import type { CallOutput } from '../../../../src/contract/contract.ts';

/** What a meeting left behind, as the core tells it. */
export type AfterPage = CallOutput<'afterMeeting.get'>;
export type AfterExpert = AfterPage['experts'][number];
export type AfterFee = AfterPage['fees'][number];

/** Those who came. */
export function attendedExperts({ experts }: Pick<AfterPage, 'experts'>): AfterExpert[] {
  return experts.filter(({ state }) => state === 'attended');
}
