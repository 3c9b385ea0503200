import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { AttachmentCheck } from '../../../renderer/screens/settings/attachment-check.tsx';
import { CallError } from '../../../src/contract/call-error.ts';
import type { CallOutput } from '../../../src/contract/contract.ts';
import type { AttachmentId, ProjectId } from '../../../src/domain/ids.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(cleanup);

type Verdict = CallOutput<'attachments.verify'>;

const FAULT: Verdict['faults'][number] = {
  id: 1 as AttachmentId,
  projectId: 7 as ProjectId,
  projectCode: '2027-0007',
  projectName: '智慧城管',
  originalName: '验收报告.docx',
  byteLength: 1536,
  sha256: 'a'.repeat(64),
  addedAt: '2026-09-28T01:00:00.000Z',
  addedBy: '李审查',
  state: 'missing',
  records: ['竣工验收（2027年5月8日）'],
};

async function checked(answer: () => Verdict) {
  const bridge = fakeBridge({ 'attachments.verify': answer });
  const screens = renderScreen(<AttachmentCheck />);
  await screens.user.click(screen.getByRole('button', { name: '核对全部附件' }));
  return { ...screens, bridge };
}

it('says that all is whole, of every project', async () => {
  const { bridge } = await checked(() => ({ checked: 12, faults: [], unnamed: 0 }));
  const told = await screen.findByRole('alert');
  expect(told).toHaveTextContent('附件完整：已核对全部 12 个文件，没有遗失或改动。');
  expect(told).not.toHaveTextContent('没有登记');
  expect(bridge.asked('attachments.verify')).toEqual([{ projectId: null }]);
});

it('says that there is nothing to check', async () => {
  await checked(() => ({ checked: 0, faults: [], unnamed: 0 }));
  expect(await screen.findByRole('alert')).toHaveTextContent('资料库中还没有附件。');
});

it('names what is missing or altered, where it belongs and what to do, with the way to the project', async () => {
  const altered = { ...FAULT, id: 2 as AttachmentId, originalName: '合同.pdf', state: 'altered' as const, records: [] };
  const { user, place } = await checked(() => ({ checked: 3, faults: [FAULT, altered], unnamed: 1 }));
  const lines = within(await screen.findByRole('list', { name: '有问题的附件' })).getAllByRole('listitem');
  expect(lines[0]).toHaveTextContent('文件遗失：验收报告.docx（2027-0007 智慧城管，用于竣工验收（2027年5月8日））');
  expect(lines[0]).toHaveTextContent('从备份中取回');
  expect(lines[1]).toHaveTextContent('文件被改动或损坏：合同.pdf（2027-0007 智慧城管，尚未用于任何记录）');
  expect(screen.getByRole('alert')).toHaveTextContent('另有 1 个文件没有登记在任何项目下');
  await user.click(within(lines[0]!).getByRole('link'));
  expect(place().pathname).toBe('/projects/7');
});

it('says why it could not check', async () => {
  await checked(() => {
    throw new CallError('coreUnavailable', '后台进程意外退出。');
  });
  expect(await screen.findByRole('alert')).toHaveTextContent('后台进程意外退出。');
});
