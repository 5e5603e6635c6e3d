/** The style of the page, on a screen and on A4 paper. No fonts or images from elsewhere. */
export const pageStyle = `
:root { --ink: #1f2933; --quiet: #52606d; --line: #cbd2d9; --strong: #16425b; }
* { box-sizing: border-box; }
html { font: 100%/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; color: var(--ink); background: #fff; }
body { margin: 0 auto; padding: 0 1.25rem 3rem; max-width: 50rem; overflow-wrap: break-word; hyphens: auto; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; display: inline-block; padding: .5rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
a { color: var(--strong); }
a:focus-visible, main:focus-visible, .wide:focus-visible { outline: 3px solid #b8481f; outline-offset: 2px; }
header { border-bottom: 4px solid var(--strong); padding: 2.5rem 0 1rem; }
h1 { margin: 0; font-size: clamp(1.4rem, 6vw, 2.1rem); line-height: 1.2; color: var(--strong); }
.lead { margin: .5rem 0 0; font-size: 1.1rem; color: var(--quiet); }
h2 { margin: 3rem 0 1rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); font-size: 1.5rem; line-height: 1.25; color: var(--strong); }
h3 { margin: 2.5rem 0 .4rem; font-size: 1.1rem; line-height: 1.35; }
h3 .number { color: var(--strong); }
nav { margin: 1.5rem 0; font-size: .95rem; }
nav h2 { margin: 0 0 .5rem; border: 0; padding: 0; font-size: 1rem; }
nav ul { margin: 0; padding-left: 1.2rem; }
nav ul ul { margin-bottom: .5rem; }
.findings { padding-left: 1.2rem; }
.findings li { margin: .4rem 0; }
figure { margin: 0; }
svg.chart { display: block; max-width: 100%; height: auto; }
.wide { overflow-x: auto; }
table { width: 100%; margin: .5rem 0; border-collapse: collapse; font-size: .92rem; line-height: 1.35; font-variant-numeric: tabular-nums; }
caption { padding: .3rem 0; text-align: left; color: var(--quiet); }
th, td { padding: .3rem .6rem; border-bottom: 1px solid var(--line); vertical-align: bottom; }
th { text-align: left; font-weight: 600; }
tbody th { font-weight: 400; }
thead th { border-bottom: 2px solid var(--strong); }
thead th.over { border-bottom: 1px solid var(--line); text-align: center; }
td, th.amount { text-align: right; white-space: nowrap; }
th.amount { white-space: normal; }
tr.total th, tr.total td { font-weight: 700; border-top: 2px solid var(--strong); }
.note { margin: .25rem 0; font-size: .85rem; color: var(--quiet); }
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  header { padding-top: 0; }
  .skip { display: none; }
  a { color: inherit; text-decoration: none; }
  h2, h3 { break-after: avoid; }
  .item { break-inside: avoid; }
  .wide { overflow: visible; }
  tr, .findings li { break-inside: avoid; }
  svg.chart { max-width: 100%; max-height: 165mm; }
  thead { display: table-header-group; }
}
`.trim();
