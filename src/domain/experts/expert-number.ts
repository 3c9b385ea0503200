import { creditCodeFault } from './credit-code.ts';
import type { ExpertKind } from './glossary-of-experts.ts';
import { identityNumberFault } from './identity-number.ts';

/** How the number of each kind of expert is called. */
export const NUMBER_LABELS: Readonly<Record<ExpertKind, string>> = {
  person: '身份证号',
  institution: '统一社会信用代码',
};

/** A number as it is kept, however it was typed: without spaces and hyphens, narrow, in capitals. */
export function plainNumberOf(typed: string): string {
  return typed
    .normalize('NFKC')
    .replaceAll(/[\s-]+/gu, '')
    .toUpperCase();
}

/** What is wrong with an expert's number, never repeating it; null when it holds. */
export function expertNumberFault(kind: ExpertKind, number: string): string | null {
  return kind === 'person' ? identityNumberFault(number) : creditCodeFault(number);
}
