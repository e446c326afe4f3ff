/** A `<style>` for the toast's shadow root, which neither reads from the page's styles nor leaks into them. */
export function styleOf(document: Document): HTMLStyleElement {
  const style = document.createElement('style')
  style.textContent = CSS
  return style
}

const CSS = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 16px 16px auto auto !important;
  z-index: 2147483647 !important;
  color-scheme: light dark;
}
.card {
  box-sizing: border-box;
  display: grid;
  grid-template-columns: 20px 1fr 24px;
  gap: 8px;
  width: min(360px, calc(100vw - 32px));
  padding: 12px;
  border-radius: 10px;
  font: 13px/18px system-ui, sans-serif;
  color: light-dark(#1b1d1b, #e8eae6);
  background: light-dark(#fdfdfb, #23262a);
  box-shadow: 0 0 0 1px light-dark(#0000001f, #ffffff26), 0 8px 28px #00000040;
  animation: arrive 140ms ease-out;
}
@keyframes arrive { from { opacity: 0; transform: translateY(-6px); } }
@media (prefers-reduced-motion: reduce) { .card { animation: none; } }
.sign { width: 20px; height: 20px; fill: none; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.good { stroke: light-dark(#1d6f4e, #6fcf9f); }
.known { stroke: light-dark(#5b625d, #a9b0ab); }
.bad { stroke: light-dark(#b3261e, #f2a29c); }
.status { display: grid; gap: 2px; min-height: 18px; }
.says { font-weight: 600; }
.about { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2; color: light-dark(#505752, #b4bbb6); }
.warning { color: light-dark(#7a4b00, #f0c26b); }
.row { grid-column: 2 / -1; display: flex; flex-wrap: wrap; gap: 6px; }
.row:empty { display: none; }
button {
  min-height: 24px;
  border: 0;
  border-radius: 6px;
  padding: 2px 8px;
  font: inherit;
  color: inherit;
  background: none;
  cursor: pointer;
}
button:focus-visible { outline: 2px solid light-dark(#1d6f4e, #6fcf9f); outline-offset: 1px; }
.chip { background: light-dark(#eef2ee, #30363a); }
.chip:hover:enabled, .action:hover { background: light-dark(#dfe9e2, #3a4247); }
.chip:disabled { cursor: default; color: light-dark(#1d6f4e, #6fcf9f); }
.action { padding-inline: 10px; font-weight: 600; color: light-dark(#1d6f4e, #6fcf9f); }
.action:first-child { margin-inline-start: -10px; }
.close { width: 24px; height: 24px; padding: 0; font-size: 18px; line-height: 1; color: light-dark(#5b625d, #a9b0ab); }
@media (forced-colors: active) { .card { border: 1px solid CanvasText; } button { border: 1px solid ButtonBorder; } }
`
