import { join } from 'node:path';
import {
  DEFAULT_COPY_TO,
  DEFAULT_OFFICE_NAME,
  DEFAULT_PRE_REVIEW_PREFIX,
} from '../../../src/domain/office-settings.ts';
import type { Settings } from './settings-shape.ts';

/** What a fresh installation starts with; the office confirms it on first run. */
export function defaultSettings(folders: { data: string; documents: string }): Settings {
  return {
    office: {
      officeName: DEFAULT_OFFICE_NAME,
      preReviewPrefix: DEFAULT_PRE_REVIEW_PREFIX,
      copyTo: [...DEFAULT_COPY_TO],
      reviewerName: '审查人员',
      papersFolder: join(folders.documents, '信息化项目审查文书'),
    },
    confirmed: false,
    libraryFolder: join(folders.data, 'library'),
    zoom: 1,
    window: null,
  };
}
