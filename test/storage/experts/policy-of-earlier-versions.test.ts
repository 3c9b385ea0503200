import { expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../src/domain/office-policy.ts';
import { currentPolicy, insertPolicyRevision, policyOfRevision } from '../../../src/storage/policy-revisions.ts';
import { save, temporaryLibrary } from '../../support/library/temporary-library.ts';

it('a policy that was saved before there were load caps reads with the default ones, and keeps its own values', () => {
  const library = temporaryLibrary();
  const { loadPerWeek: _week, loadPerQuarter: _quarter, ...earlier } = { ...DEFAULT_POLICY, panelMinimum: 5 };
  save(library, (writer) => insertPolicyRevision(writer, earlier as typeof DEFAULT_POLICY, '会议确定'));
  const { id, policy } = currentPolicy(library.reader);
  expect(policy).toEqual({ ...DEFAULT_POLICY, panelMinimum: 5, loadPerWeek: 3, loadPerQuarter: 12 });
  expect(policyOfRevision(library.reader, id)).toEqual(policy);
});
