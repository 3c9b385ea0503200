import type { IsoDate } from '../../domain/dates.ts';
import type { MeetingPurpose } from '../../domain/experts/glossary-of-experts.ts';
import type { PanelRole } from '../../domain/glossary-of-records.ts';

/** All that the papers about who comes to a meeting are made from; of an expert the name and the employer, nothing that is personal. */
export interface MeetingPaperFacts {
  readonly officeName: string;
  readonly issuedOn: IsoDate;
  readonly title: string;
  readonly purpose: MeetingPurpose;
  readonly meetingOn: IsoDate;
  readonly place: string;
  readonly projects: readonly { readonly code: string; readonly name: string; readonly unit: string }[];
  /** Fixed members, then the experts who are seated. */
  readonly members: readonly { readonly name: string; readonly employer: string; readonly role: PanelRole }[];
}
