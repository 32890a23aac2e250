/** The style of the pages that services answer themselves, inside each page: nothing else is asked of the network. Pairs of colours reach 4.5:1, borders 3:1 (RGAA 3.2, 3.3). */
export const STYLE = `
:root{color-scheme:light dark;--page:#f4f1ea;--card:#fff;--ink:#1d2529;--soft:#4d5a60;--line:#7c878c;--rule:#e2ddd2;--accent:#0f5f5c;--on-accent:#fff;--accent-strong:#0a4644;--bad:#a3231f;--bad-soft:#fdf0ee;--focus:#0a4644}
@media (prefers-color-scheme:dark){:root{--page:#12181a;--card:#1b2326;--ink:#eef2f1;--soft:#b3bfc2;--line:#84929a;--rule:#303b3f;--accent:#7dd3c8;--on-accent:#082523;--accent-strong:#a5e4dc;--bad:#ffb0a8;--bad-soft:#3a2020;--focus:#ffd479}}
*{box-sizing:border-box}
html{font-size:100%;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;min-height:100vh;min-height:100svh;display:flex;flex-direction:column;background:var(--page);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif}
header,main,footer{width:100%;max-width:27rem;margin:0 auto;padding:0 1rem}
header{padding-top:clamp(1.25rem,6vh,4.5rem);padding-bottom:1rem}
.brand{display:flex;align-items:center;gap:.625rem;margin:0;font-size:1.375rem;font-weight:700;letter-spacing:-.01em}
.brand svg{width:2.25rem;height:2.25rem;flex:none;color:var(--accent)}
.brand small{display:block;font-size:.8125rem;font-weight:400;letter-spacing:0;color:var(--soft);line-height:1.3}
main{flex:1 0 auto}
.card{background:var(--card);border:1px solid var(--rule);border-radius:.875rem;padding:1.5rem}
.card+.card{margin-top:1rem}
.wide header,.wide main,.wide footer{max-width:44rem}
.wide header{padding-top:1.5rem}
.large{font-size:1.125rem}
@media (max-width:22rem){.card{padding:1.125rem}header,main,footer{padding-inline:.75rem}}
h1{margin:0 0 .25rem;font-size:1.5rem;line-height:1.25;letter-spacing:-.01em}
h2{margin:1.25rem 0 .5rem;font-size:1rem}
h3{margin:1rem 0 .375rem;font-size:1rem}
.wide h2{font-size:1.1875rem}
.card>h2:first-child,.large>h2:first-child{margin-top:0}
p{margin:0 0 1rem}
.lead{color:var(--soft)}
.card>:last-child{margin-bottom:0}
form{margin:1.25rem 0 0}
.field{margin-bottom:1.125rem}
label,legend{display:block;margin-bottom:.375rem;font-weight:600}
legend{padding:0}
fieldset{margin:0 0 1.125rem;padding:0;border:0;min-width:0}
fieldset.part{padding:1rem;border:1px solid var(--line);border-radius:.5rem}
fieldset.part>legend{padding:0 .375rem;margin:0}
.choice{display:flex;align-items:flex-start;gap:.625rem;margin-bottom:.25rem;padding:.5rem 0;font-weight:400}
input.check{flex:none;width:1.5rem;height:1.5rem;min-height:0;margin:0;padding:0;accent-color:var(--accent)}
.hint{margin:-.125rem 0 .375rem;color:var(--soft);font-size:.9375rem}
.row{display:flex;flex-wrap:wrap;gap:.75rem}
.row>*{flex:1 1 4.5rem;min-width:0}
select,textarea,input{display:block;width:100%;min-height:3rem;padding:.625rem .75rem;border:1px solid var(--line);border-radius:.5rem;background:var(--card);color:var(--ink);font:inherit}
textarea{min-height:6rem;resize:vertical}
select[aria-invalid=true],textarea[aria-invalid=true],input[aria-invalid=true]{border:2px solid var(--bad)}
.wrong{margin:.375rem 0 0;color:var(--bad);font-size:.9375rem}
.alert{margin:1rem 0;padding:.75rem .875rem;border-inline-start:.25rem solid var(--bad);border-radius:.25rem;background:var(--bad-soft)}
.alert strong{color:var(--bad)}
.done{margin:0 0 1rem;padding:.75rem .875rem;border-inline-start:.25rem solid var(--accent);border-radius:.25rem;background:var(--page)}
.step{margin:0 0 1rem;padding:1rem;border-radius:.5rem;background:var(--page)}
.step>:last-child{margin-bottom:0}
button,.button{display:block;width:100%;min-height:3rem;padding:.625rem 1rem;border:2px solid var(--accent);border-radius:.5rem;background:var(--accent);color:var(--on-accent);font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer}
button:hover,.button:hover{background:var(--accent-strong);border-color:var(--accent-strong)}
button.second,.button.second{margin-top:.75rem;background:transparent;color:var(--accent)}
button.second:hover,.button.second:hover{background:transparent;border-color:var(--accent-strong);color:var(--accent-strong)}
a{color:var(--accent);text-underline-offset:.15em}
a:hover{color:var(--accent-strong)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
ul{margin:0 0 1rem;padding-inline-start:1.25rem}
ul.plain{padding:0;list-style:none}
dl{margin:0 0 1rem}
dt{color:var(--soft);font-size:.9375rem}
dd{margin:0 0 .625rem;overflow-wrap:anywhere}
li{margin-bottom:.375rem}
.help{margin-top:1.25rem;padding-top:1rem;border-top:1px solid var(--rule);color:var(--soft);font-size:.9375rem}
details{color:var(--soft);font-size:.875rem}
summary{cursor:pointer;padding:.25rem 0}
details.open{color:inherit;font-size:inherit;border-top:1px solid var(--rule)}
details.open>summary{padding:.875rem 0;font-weight:600;color:var(--accent)}
details.open>form{margin-top:0;padding-bottom:.75rem}
nav.languages{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin-bottom:1rem}
nav.languages>*{display:inline-block;padding:.5rem 0;font-size:1rem}
.code{font-size:1.375rem;font-weight:700;letter-spacing:.12em}
code{overflow-wrap:anywhere}
footer{padding-top:1.25rem;padding-bottom:1.5rem;color:var(--soft);font-size:.875rem}
footer p{margin:0}
footer a{display:inline-block;padding:.25rem 0;color:inherit}
button.stop,.button.stop{background:transparent;border-color:var(--bad);color:var(--bad)}
button.stop:hover,.button.stop:hover{background:var(--bad-soft);border-color:var(--bad);color:var(--bad)}
@media (forced-colors:active){button,.button,.card,.step{border:2px solid ButtonText}}
@media print{:root{color-scheme:light;--page:#fff;--card:#fff;--ink:#000;--soft:#333;--rule:#999;--accent:#000}body{display:block;min-height:0}.screen,form,nav,details.open{display:none}.card{border:0;padding:0;break-inside:avoid}.step{border:1px solid #999}header,main,footer{max-width:none}}
`
