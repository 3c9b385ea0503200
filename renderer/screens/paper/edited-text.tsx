import Typography from '@mui/material/Typography';
import type { CallError } from '../../../src/contract/call-error.ts';
import type { PaperView } from '../../../src/contract/shapes/paper-view.ts';
import { CallState } from '../../components/call-state.tsx';
import { BodyEditor } from './body-editor.tsx';
import { EditedNotice, FollowedNotice } from './edited-notice.tsx';
import type { EditedBody } from './follow-generated.ts';
import { isSameBody } from './follow-generated.ts';

export interface EditedTextProps {
  readonly view: PaperView | undefined;
  /** Why there is none yet. */
  readonly error: CallError | null;
  /** Null for the generated text. */
  readonly edited: EditedBody | null;
  readonly onEdit: (edited: EditedBody | null) => void;
}

/** A paper's text to edit, what was changed of the generated one, and the way back to it. */
export function EditedText({ view, error, edited, onEdit }: EditedTextProps) {
  if (!view) return <CallState error={error} />;
  const { generated } = view;
  if (generated === null) {
    return (
      <Typography color="text.secondary">
        按登记的内容生成，正文不能在这里修改。工作簿出具后用 Excel 或 WPS 打开、打印。
      </Typography>
    );
  }
  return (
    <>
      {edited !== null && !isSameBody(edited.seen, generated) && (
        <FollowedNotice
          before={edited.seen}
          generated={generated}
          body={edited.body}
          onSeen={() => {
            onEdit({ ...edited, seen: generated });
          }}
        />
      )}
      {edited !== null && (
        <EditedNotice
          generated={generated}
          body={edited.body}
          onReset={() => {
            onEdit(null);
          }}
        />
      )}
      <BodyEditor
        body={edited?.body ?? generated}
        onChange={(body) => {
          onEdit({ body, from: generated, seen: edited?.seen ?? generated });
        }}
      />
    </>
  );
}
