import { createRoot } from 'react-dom/client';
import { cspNonce } from '../client/csp-nonce.ts';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');

// The messages of notistack take the nonce of their styles from here (goober), as soon as their code is loaded.
Object.assign(globalThis, { __nonce__: cspNonce() });
const { App } = await import('./app.tsx');
createRoot(root).render(<App />);
