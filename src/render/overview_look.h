// The look of an overview: styles for a screen of any width, light and dark,
// and for paper. Every text has a contrast of 4.5 to 1 or more.

#pragma once

#include <string_view>

namespace bra::render {

inline constexpr std::string_view overview_look = R"(
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1d1f;
  --quiet: #55595e; --line: #c8ccd0; --link: #0b4f9e; --alarm: #a11212;
  --first: #1f5fa8; --second: #b35c00;
  --green: #2e7d32; --yellow: #f2c200; --red: #b71c1c; }
@media screen and (prefers-color-scheme: dark) {
  :root { --paper: #16181b; --ink: #e8eaed; --quiet: #b0b5ba; --line: #4a4e52;
    --link: #9ecbff; --alarm: #ff9d94; --first: #8ab4f8; --second: #f0b46c; }
}
* { box-sizing: border-box; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto;
  padding: 1rem; color: var(--ink); background: var(--paper); }
h1 { font-size: 1.7rem; line-height: 1.2; margin: .5rem 0; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; padding-top: .5rem;
  border-top: 2px solid var(--line); }
p { margin: .3rem 0; max-width: 45rem; }
a { color: var(--link); }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap;
  gap: .3rem 1.2rem; }
.totals { display: grid; gap: .6rem; margin: 1rem 0;
  grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); }
.totals div { border: 1px solid var(--line); border-radius: .3rem;
  padding: .4rem .7rem; display: flex; flex-direction: column-reverse;
  justify-content: flex-end; }
.totals dd { margin: 0; font-size: 1.6rem; line-height: 1.2;
  font-variant-numeric: tabular-nums; }
.totals dt { font-size: .9rem; }
.totals .warning { border: 2px solid var(--alarm); }
.wide { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-size: .94rem; }
caption, figcaption { text-align: left; font-weight: bold; padding: .3rem 0; }
th, td { text-align: left; vertical-align: baseline; font-weight: normal;
  padding: .25rem .8rem .25rem 0; border-bottom: 1px solid var(--line); }
.unseen { position: absolute; clip-path: inset(50%); }
thead th { font-weight: bold; vertical-align: bottom; }
th[scope=row] { min-width: 8rem; }
.long { min-width: 14rem; }
.code, .green, .yellow, .red { white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.green, .yellow, .red { padding: .1rem .4rem; border-radius: .25rem;
  display: inline-block; line-height: 1.25; }
.green { background: var(--green); color: #fff; }
.yellow { background: var(--yellow); color: #000; }
.red { background: var(--red); color: #fff; }
.green a, .yellow a, .red a { color: inherit; }
.faint { color: var(--quiet); }
.strong, td .warning { font-weight: bold; }
td .warning { color: var(--alarm); }
figure { margin: 1rem 0; }
svg { display: block; font: 12px system-ui, sans-serif; fill: var(--ink); }
.axis { stroke: var(--line); }
.bar0 { fill: var(--first); stroke: var(--first); }
.bar1 { stroke: var(--second); }
.hatch { stroke: var(--second); stroke-width: 2; }
.trend { fill: none; stroke: var(--ink); stroke-width: 2; }
footer { margin-top: 2.5rem; border-top: 2px solid var(--line);
  color: var(--quiet); font-size: .9rem; }
@page { size: A4; margin: 14mm 13mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.35; }
  .skip, nav { display: none; }
  a { color: inherit; text-decoration: none; }
  h2 { margin-top: 1.2rem; }
  h2, caption, figcaption { break-after: avoid; }
  tr, figure, .whole, .totals { break-inside: avoid; }
  thead { display: table-header-group; }
  .wide { overflow: visible; margin: .5rem 0; }
  table { font-size: 8.5pt; }
  th, td { padding-right: .5rem; }
  th[scope=row], .long { min-width: 5rem; }
  svg { max-width: 100%; height: auto; }
  .green, .yellow, .red, .bar0, .hatch { print-color-adjust: exact;
    -webkit-print-color-adjust: exact; }
  .sheet { font-size: 9pt; line-height: 1.25; }
  .sheet h1 { font-size: 1.3rem; margin: 0; }
  .sheet h2 { font-size: 1.05rem; margin: .5rem 0 0; border: 0; padding: 0; }
  .sheet .wide { margin: 0; }
  .sheet .totals { margin: .4rem 0; gap: .3rem;
    grid-template-columns: repeat(4, 1fr); }
  .sheet .totals dd { font-size: 1.1rem; }
  .sheet .totals dt { font-size: 8pt; }
  .sheet th, .sheet td { padding-top: .1rem; padding-bottom: .1rem;
    white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  .sheet table { width: 100%; }
  .sheet th[scope=row] { width: 99%; max-width: 0; min-width: 0; }
  .sheet footer { margin-top: .6rem; font-size: 7.5pt; }
}
)";

}  // namespace bra::render
