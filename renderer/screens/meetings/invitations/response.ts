import type { CallInput } from '../../../../src/contract/contract.ts';

/** What the reviewer writes down of an invitation. */
export type Response = CallInput<'meetings.respond'>['kind'];
