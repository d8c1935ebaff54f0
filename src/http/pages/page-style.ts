/** The one style of our own pages, light and dark. */
export const PAGE_STYLE = `:root{color-scheme:light dark;--ink:#1a1a1a;--soft:#555;--paper:#fff;--tint:#f2f4f7;--line:#d8dce2;--link:#0b57d0}
@media (prefers-color-scheme:dark){:root{--ink:#e8e8e8;--soft:#a9adb3;--paper:#15171a;--tint:#22262b;--line:#3a3f46;--link:#8ab4f8}}
*{box-sizing:border-box}
body{margin:0;font:1rem/1.65 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:anywhere}
main{max-width:48rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.5rem;line-height:1.35;margin:.5rem 0}
h2{font-size:1.1rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--line)}
a{color:var(--link)}
[lang=en]{color:var(--soft);font-size:.9em}
nav,.forms{font-size:.95em}
nav a,.forms a{margin-right:.9rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}
dt{color:var(--soft)}dd{margin:0}
ul,ol{padding-left:1.2rem}li{margin:.35rem 0}
blockquote{margin:.25rem 0 .25rem .25rem;padding-left:.75rem;border-left:3px solid var(--line);color:var(--soft)}
pre,code{background:var(--tint);border-radius:.2rem;padding:.1em .3em;font-size:.9em}
pre{padding:.75rem;overflow-x:auto}
.text{white-space:pre-wrap;background:var(--tint);padding:.75rem;border-radius:.3rem}
table{border-collapse:collapse}td,th{text-align:left;padding:.2rem .75rem .2rem 0;vertical-align:top;border-bottom:1px solid var(--line)}
@media (max-width:34rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}}
`;
