import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router';
import type { RecordRow } from '../../../../src/contract/calls/record-calls.ts';
import { formatChineseDate } from '../../../../src/domain/dates.ts';
import type { ProjectId, RecordId } from '../../../../src/domain/ids.ts';
import { definitionOf } from '../../../../src/domain/records/record-kinds.ts';
import { VoidDialog } from './void-dialog.tsx';

interface RecordButtonsProps {
  readonly projectId: ProjectId;
  readonly version: number;
  readonly recordId: RecordId;
  readonly record: RecordRow;
}

/** The two ways to put a wrong record right. */
export function RecordButtons({ projectId, version, recordId, record }: RecordButtonsProps) {
  const [voiding, setVoiding] = useState(false);
  const name = `${definitionOf(record.kind).label}（${formatChineseDate(record.on)}）`;
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        component={Link}
        to={`/projects/${String(projectId)}/records/${String(recordId)}/correct`}
        aria-label={`更正：${name}`}
      >
        更正
      </Button>
      <Button
        size="small"
        variant="outlined"
        color="secondary"
        aria-label={`撤销：${name}`}
        onClick={() => {
          setVoiding(true);
        }}
      >
        撤销
      </Button>
      {record.kind === 'archive' && (
        <Button size="small" component={Link} to={`/projects/${String(projectId)}?archive=1`}>
          整理项目档案
        </Button>
      )}
      {voiding && (
        <VoidDialog
          projectId={projectId}
          version={version}
          recordId={recordId}
          record={record}
          onClose={() => {
            setVoiding(false);
          }}
        />
      )}
    </>
  );
}
