import Link from '@mui/material/Link';
import { goToAnchor } from '../../../components/go-to-anchor.ts';
import { missingParts } from '../model/missing-parts.ts';

/** What is missing before the letter may go out; a click leads to its place on the desk. */
export function MissingLinks({ finding }: { readonly finding: string }) {
  return (
    <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
      {missingParts(finding).map(({ text, anchor }) => (
        <li key={text}>
          <Link
            component="button"
            type="button"
            variant="body2"
            onClick={() => {
              goToAnchor(anchor);
            }}
            sx={{ textAlign: 'left' }}
          >
            {text}
          </Link>
        </li>
      ))}
    </ul>
  );
}
