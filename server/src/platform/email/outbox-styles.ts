/** The outbox page in the product's colours. */
export const OUTBOX_STYLES = `
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; background: #faf7f1; color: #1a1a1a; font: 17px/1.5 'IBM Plex Sans', system-ui, sans-serif; }
header { background: #fff; border-block-end: 1px solid #d9d5cc; padding: 14px 24px; font-weight: 700; }
main { max-width: 760px; margin-inline: auto; padding: 24px; }
h1 { font-size: 2rem; line-height: 1.2; margin: 8px 0; }
article { background: #fff; border: 1px solid #d9d5cc; border-radius: 16px; padding: 20px 24px; margin-block: 20px; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 0; overflow-wrap: anywhere; }
a { color: #00594f; }
header a { text-decoration: none; }
a:focus-visible { outline: 3px solid #1a1a1a; outline-offset: 2px; }
.to { color: #4b4b48; margin: 4px 0 12px; overflow-wrap: anywhere; }
pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; }
ul { margin: 12px 0 0; padding-inline-start: 20px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
