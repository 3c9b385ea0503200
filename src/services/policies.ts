import { CallError } from '../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../contract/contract.ts';
import type { Handlers } from '../contract/dispatcher.ts';
import { DEFAULT_POLICY } from '../domain/office-policy.ts';
import { movesDeadlines, policyChanges } from '../domain/policy-changes.ts';
import { POLICY_SETTINGS } from '../domain/policy-settings.ts';
import { appendAudit } from '../storage/audit.ts';
import type { PageRequest } from '../storage/page.ts';
import { insertPolicyRevision, listPolicyRevisions } from '../storage/policy-revisions.ts';
import { changedFields } from './changed-fields.ts';
import { moveWithPolicy } from './records/move-deadlines.ts';
import type { ServiceContext } from './service-context.ts';

const SUBJECT = { kind: 'library', id: null, label: '审查规则与限额' } as const;

function save(
  context: ServiceContext,
  { revisionId, policy, reason }: ParsedInput<'policies.save'>,
): HandlerOutput<'policies.save'> {
  const { policy: before, calendar } = context;
  if (before.id !== revisionId) {
    throw new CallError('staleVersion', '审查规则与限额已在别处修改过，请重新打开后再改。');
  }
  const changes = policyChanges(before.policy, policy);
  if (changes.length === 0) throw new CallError('invalidInput', '没有改动，不需要保存。');
  const movedDeadlines = context.write((writer) => {
    insertPolicyRevision(writer, policy, reason);
    const moved = movesDeadlines(before.policy, policy) ? moveWithPolicy(writer, { calendar, policy }) : 0;
    const words = changes.map(({ name, from, to }) => `${POLICY_SETTINGS[name].label} ${from} → ${to}`);
    appendAudit(writer, {
      action: 'policies.save',
      summary: `修改审查规则与限额：${words.join('；')}。${String(moved)} 个办理期限随之变动`,
      subject: SUBJECT,
      remark: reason,
      ...changedFields(before.policy, policy),
    });
    return moved;
  });
  context.policyChanged();
  return { revisionId: context.policy.id, movedDeadlines };
}

function history({ reader }: ServiceContext, page: PageRequest): HandlerOutput<'policies.history'> {
  const { rows, total } = listPolicyRevisions(reader, page);
  return {
    rows: rows.map(({ revision: { id, policy, reason, savedAt, savedBy }, before }) => ({
      revisionId: id,
      savedAt,
      savedBy,
      reason,
      changes: policyChanges(before, policy),
    })),
    total,
  };
}

/** The use cases of the office's policy: what the regulation leaves to the office, with its history. */
export function policyHandlers(context: ServiceContext) {
  return {
    'policies.get': () => {
      const { id: revisionId, policy } = context.policy;
      return { revisionId, policy, defaults: DEFAULT_POLICY };
    },
    'policies.save': (input) => save(context, input),
    'policies.history': (page) => history(context, page),
  } satisfies Handlers<'policies.get' | 'policies.save' | 'policies.history'>;
}
