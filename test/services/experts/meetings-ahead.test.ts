import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ExpertId } from '../../../src/domain/ids.ts';
import { coreInFolder } from '../../support/core-in-folder.ts';
import { insertInventedExperts } from '../../support/experts/invented-experts.ts';
import { insertMeetingOf } from '../../support/experts/meeting-of-experts.ts';
import { openTestLibrary } from '../../support/library/open-test-library.ts';
import { save, temporaryFolder } from '../../support/library/temporary-library.ts';
import { refusal } from '../../support/main-job-steps.ts';

/** An office whose first expert is a reserve for a meeting on 9 October; the second came to one in September. */
function officeWithMeetings() {
  const folder = temporaryFolder();
  coreInFolder(folder).core.close();
  const library = openTestLibrary(join(folder, 'library'));
  const ids = save(library, (writer) => {
    const experts = insertInventedExperts(writer, 2) as [ExpertId, ExpertId];
    insertMeetingOf(writer, { title: '十月评审会', on: '2026-10-09', engaged: [[experts[0], 'reserve']] });
    insertMeetingOf(writer, { title: '九月评审会', on: '2026-09-09', engaged: [[experts[1], 'attended']] });
    return experts;
  });
  library.close();
  return { office: coreInFolder(folder), ids };
}

it('an expert whom a coming meeting may call is not deleted but can be suspended; one who only came before is deleted', async () => {
  const { office, ids } = officeWithMeetings();
  const step = (id: ExpertId, to: 'deleted' | 'suspended') =>
    office.call('experts.changeState', { id, version: 2, to, reason: '本人申请' });
  try {
    expect(await refusal(step(ids[0], 'deleted'))).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('可以先停用'),
      details: [{ where: '会议', what: '十月评审会' }],
    });
    expect(await step(ids[0], 'suspended')).toMatchObject({ state: 'suspended' });
    expect(await step(ids[1], 'deleted')).toMatchObject({ state: 'deleted' });
  } finally {
    office.core.close();
  }
});
