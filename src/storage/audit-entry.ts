/** What an audit entry is about. */
export interface AuditSubject {
  readonly kind:
    'unit' | 'project' | 'document' | 'inclusion' | 'library' | 'expert' | 'meeting' | 'import' | 'exchange';
  readonly id: number | null;
  /** As lists show it, such as `2027-0012 智慧城管一体化平台升级`. */
  readonly label: string;
}

/** An entry as it was kept. */
export interface AuditEntry {
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly summary: string;
  readonly subjectKind: AuditSubject['kind'];
  readonly subjectId: number | null;
  readonly subjectLabel: string;
  readonly remark: string;
  readonly beforeJson: string | null;
  readonly afterJson: string | null;
  readonly result: 'done' | 'refused';
}

/** Selects an {@link AuditEntry} from `audit_entry`. */
export const ENTRY_COLUMNS = `sequence, at, actor, action, summary, subject_kind AS subjectKind, subject_id AS subjectId,
  subject_label AS subjectLabel, remark, before_json AS beforeJson, after_json AS afterJson, result`;
