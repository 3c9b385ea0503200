import type { ProjectId } from '../../../domain/ids.ts';
import { saysSomething } from '../../../domain/experts/after-meeting.ts';
import { nameKey } from '../../../domain/name-key.ts';
import type { ProjectFile } from '../../../domain/records/project-file.ts';
import { latestOf } from '../../../domain/records/project-file.ts';
import type { RecordFields } from '../../../domain/records/record-kinds.ts';
import { findReviewOpinions } from '../../../storage/meetings/after-opinions.ts';
import type { Reader } from '../../../storage/reader-writer.ts';

type Opinions = RecordFields<'expertOpinions'>;

/**
 * What 登记专家个人意见 already knows: a row for every member of the panel, filled in by the review meeting since the
 * declaration; whoever wrote something without being on the panel's list follows.
 */
export function prefillOpinions(
  file: ProjectFile,
  { reader, projectId }: { readonly reader: Reader; readonly projectId: ProjectId },
): Partial<Opinions> {
  const members = (latestOf(file, 'reviewMeeting')?.fields.members ?? []).map(({ name }) => name);
  const declaration = file.declarations.at(-1);
  const review = declaration && findReviewOpinions(reader, projectId, declaration.declaredOn);
  const left = (review?.opinions ?? []).filter(saysSomething);
  const rows = members.map((member) => {
    const place = left.findIndex(({ name }) => nameKey(name) === nameKey(member));
    const [found] = place === -1 ? [] : left.splice(place, 1);
    return { member, score: found?.scoreTenths ?? null, opinion: found?.opinion ?? '' };
  });
  const others = left.map(({ name, scoreTenths, opinion }) => ({ member: name, score: scoreTenths, opinion }));
  return { ...(review && { givenOn: review.meetingOn }), opinions: [...rows, ...others] };
}
