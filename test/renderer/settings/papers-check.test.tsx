import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { PapersCheck } from '../../../renderer/screens/settings/papers-check.tsx';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { issuedDocument } from '../paper/paper-fixtures.ts';

afterEach(cleanup);

async function checked(verdict: CallOutput<'documents.verifyAll'>) {
  fakeBridge({ 'documents.verifyAll': () => verdict });
  const { user } = renderScreen(<PapersCheck />);
  await user.click(screen.getByRole('button', { name: '核对全部文书' }));
  return screen.findByRole('alert');
}

it('says that every file is as it was registered', async () => {
  expect(await checked({ checked: 12, faults: [] })).toHaveTextContent('文书完整：已核对全部 12 份，文件与登记一致。');
});

it('names what was altered and what is lost, and what to do', async () => {
  const altered = { ...issuedDocument(), state: 'altered' as const };
  const missing = {
    ...issuedDocument({ id: 10 as never, number: null, title: '专家个人意见书' }),
    state: 'missing' as const,
  };
  const told = await checked({ checked: 12, faults: [altered, missing] });
  expect(told).toHaveTextContent('有 2 份文书的文件遗失或被改动（共核对 12 份）');
  const lines = within(screen.getByRole('list', { name: '有问题的文书' })).getAllByRole('listitem');
  expect(lines[0]).toHaveTextContent('登记后被改动：拱数转办评审〔2026〕3号');
  expect(lines[1]).toHaveTextContent('文件夹中没有：专家个人意见书');
  expect(told).toHaveTextContent('恢复文件');
});
