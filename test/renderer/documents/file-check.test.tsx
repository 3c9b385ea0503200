import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { FileCheck } from '../../../renderer/screens/documents/file-check.tsx';
import type { IssuedDocument } from '../../../src/contract/shapes/document.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(cleanup);

function Opener() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(!open)}>
        开关
      </button>
      {open && <FileCheck document={{ id: 1 } as IssuedDocument} />}
    </>
  );
}

it('a paper that was changed since it was last looked at is not called whole from memory', async () => {
  let state: 'intact' | 'altered' = 'intact';
  fakeBridge({ 'documents.verify': () => ({ state, path: '/papers/a.docx' }) });
  renderScreen(<Opener />);
  const opener = screen.getByRole('button', { name: '开关' });
  await userEvent.click(opener);
  expect(await screen.findByText('文件与登记一致。')).toBeVisible();
  await userEvent.click(opener);
  state = 'altered';
  await userEvent.click(opener);
  expect(await screen.findByText(/文件在登记后被改动过/)).toBeVisible();
});
