import type { ProjectId, RecordId } from '../../../src/domain/ids.ts';
import type { RecordDraft, RecordKind } from '../../../src/domain/records/record-kinds.ts';
import type { RuleAnswerView } from '../../../src/contract/shapes/rule-answer.ts';
import { useCall } from '../../client/use-call.ts';

/** How the rules answer to a record that is being typed. */
export interface DraftCheck {
  /** `unread` while the form has faults, `asking` until the answers are those for what is typed now. */
  readonly state: 'unread' | 'asking' | 'answered';
  readonly answers: readonly RuleAnswerView[];
  readonly error: unknown;
}

/** Asks the rules about the record as it is typed, or as it would take the place of another. */
export function useDraftCheck(
  projectId: ProjectId,
  kind: RecordKind,
  draft: RecordDraft | null,
  correctsId: RecordId | null,
): DraftCheck {
  const asked = { projectId, draft: draft ?? { kind, fields: {} }, correctsId };
  const { data, isPlaceholderData, error } = useCall('records.check', asked, draft !== null);
  if (draft === null) return { state: 'unread', answers: [], error: null };
  const state = data !== undefined && !isPlaceholderData ? 'answered' : 'asking';
  return { state, answers: data?.answers ?? [], error };
}
