import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ArchiveDialog } from '../../../renderer/screens/project/archive/archive-dialog.tsx';
import { CallError } from '../../../src/contract/call-error.ts';
import type { HandlerOutput } from '../../../src/contract/contract.ts';
import type { FileToken, ProjectId } from '../../../src/domain/ids.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(cleanup);

function open(answers: FakeHandlers) {
  const bridge = fakeBridge({
    'files.pickFolder': () => ({ token: 'folder' as FileToken, fileName: '移交' }),
    ...answers,
  });
  return { bridge, ...renderScreen(<ArchiveDialog projectId={1 as ProjectId} onClose={() => undefined} />) };
}

it('the archive is written into the folder that is picked, which can be opened', async () => {
  const { bridge, user } = open({
    'projectArchive.write': () => ({ folderName: '2027-0001-智慧城管-档案', files: 7 }),
    'files.openFolder': () => ({}),
  });
  await user.click(screen.getByRole('button', { name: '选择位置并整理' }));
  expect(await screen.findByText('已整理 7 件，存入“2027-0001-智慧城管-档案”')).toBeVisible();
  expect(bridge.asked('projectArchive.write')).toEqual([{ projectId: 1, folder: 'folder' }]);
  await user.click(screen.getByRole('button', { name: '打开文件夹' }));
  expect(bridge.asked('files.openFolder')).toEqual([{ token: 'folder' }]);
});

it('a folder that is not picked changes nothing; work under way can be stopped and says why it failed', async () => {
  const { promise, reject } = Promise.withResolvers<HandlerOutput<'projectArchive.write'>>();
  const picks = [null, { token: 'folder' as FileToken, fileName: '移交' }];
  const { bridge, user } = open({
    'files.pickFolder': () => picks.shift() ?? null,
    'projectArchive.write': () => promise,
  });
  await user.click(screen.getByRole('button', { name: '选择位置并整理' }));
  expect(bridge.asked('projectArchive.write')).toEqual([]);
  await user.click(screen.getByRole('button', { name: '选择位置并整理' }));
  expect(await screen.findByRole('progressbar', { name: '进度' })).toBeVisible();
  expect(screen.getByRole('button', { name: '关闭' })).toBeDisabled();
  reject(new CallError('conflict', '有附件缺失或损坏，不能整理档案。', [{ where: '签到表.pdf', what: '附件缺失' }]));
  expect(await screen.findByText(/有附件缺失或损坏/)).toBeVisible();
  expect(screen.getByText(/签到表\.pdf/)).toBeVisible();
});

it('a folder that was handed over is verified, and each difference named', async () => {
  const answers: HandlerOutput<'projectArchive.verify'>[] = [
    { folderName: '档案', checked: 8, faults: [] },
    {
      folderName: '档案',
      checked: 8,
      faults: [
        { path: '附件/002-签到表.pdf', state: 'altered' },
        { path: '目录.xlsx', state: 'missing' },
      ],
    },
  ];
  const { user } = open({ 'projectArchive.verify': () => answers.shift()! });
  await user.click(screen.getByRole('button', { name: '核验档案文件夹' }));
  expect(await screen.findByText(/“档案”完好：已核验 8 份文件/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '核验档案文件夹' }));
  const faults = await screen.findByRole('list', { name: '档案的问题' });
  expect(faults).toHaveTextContent('附件/002-签到表.pdf：内容被改动');
  expect(faults).toHaveTextContent('目录.xlsx：缺失');
});
