/** Large print, dark on white; made for paper, and readable on a phone. */
export const STYLE = `
@page { size: A4; margin: 18mm; }
body { font: 1.35rem/1.5 "Atkinson Hyperlegible", Verdana, "Noto Sans", "Noto Sans Arabic", Arial, sans-serif; color: #000; background: #fff; max-width: 44rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 2.2rem; line-height: 1.2; margin: 0 0 .75rem; }
h2 { font-size: 1.7rem; margin: 2rem 0 .75rem; border-bottom: 3px solid #000; }
h3 { font-size: 1.45rem; margin: 0 0 .25rem; }
h4 { font-size: 1.35rem; margin: .75rem 0 0; }
p, ul { margin: .25rem 0; }
ul { padding-inline-start: 1.5rem; }
article { border: 2px solid #000; border-radius: .4rem; padding: .9rem 1.1rem; margin: 0 0 1.1rem; break-inside: avoid; }
.notice { border-inline-start: .5rem solid #000; padding-inline-start: .9rem; }
.figure { font-weight: bold; }
footer { margin-top: 2rem; font-size: 1.1rem; }
@media print { body { font-size: 16pt; max-width: none; padding: 0; } }
`
