/// The style of pages: one accent, the system's letters, light, dark and paper.
package enum PageStyleSheet {
  /// The hash of ``code`` by which a page's policy lets it in; a test holds it true.
  package static let hash = "sha256-qYUOgeylohkB/9TZqJvfcJwTvDqxLjlRlSAvCKFpdCI="

  /// The style sheet.
  package static let code = #"""
    :root{color-scheme:light dark;--paper:#fdfdfb;--ink:#1b1d20;--quiet:#585e66;--line:#d9dad6;
    --accent:#0b5aa8;--pale:#bcd5ee;--tint:11,90,168;--bad:#a1260d}
    @media (prefers-color-scheme:dark){:root{--paper:#15171a;--ink:#e8e8e4;--quiet:#a6acb4;
    --line:#363a40;--accent:#82baf5;--pale:#2d4c6e;--tint:130,186,245;--bad:#ff9d87}}
    *{box-sizing:border-box}
    body{margin:0 auto;padding:2rem clamp(1rem,4vw,2rem) 4rem;max-width:70rem;background:var(--paper);
    color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",sans-serif;
    overflow-wrap:anywhere;-webkit-text-size-adjust:100%}
    h1{font-size:clamp(1.35rem,4.5vw,1.9rem);line-height:1.2;font-weight:650;margin:0 0 .75rem;letter-spacing:-.01em}
    h2{font-size:1.35rem;line-height:1.25;font-weight:650;margin:3.25rem 0 .75rem}
    h3{font-size:1rem;font-weight:650;margin:1.5rem 0 .4rem}
    h4{font-size:.9375rem;font-weight:600;margin:1rem 0 .25rem}
    p{margin:.4rem 0;max-width:44rem}
    a{color:var(--accent)}
    :focus-visible{outline:3px solid var(--accent);outline-offset:2px}
    .skip{position:absolute;left:-999rem}
    .skip:focus{position:static}
    main:focus{outline:none}
    .note,.kind,figcaption,caption,footer,summary span{color:var(--quiet)}
    .note,figcaption,caption,footer,.legend{font-size:.875rem}
    nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:1.5rem 0 0;
    padding:.6rem 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line)}
    .facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:1rem 1.75rem;
    margin:1.25rem 0}
    .facts div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
    .facts dt{color:var(--quiet);font-size:.875rem}
    .facts dd{margin:0;font-size:1.5rem;line-height:1.25;font-weight:600;
    font-variant-numeric:tabular-nums}
    ol.next{padding:0;margin:0;list-style:none;counter-reset:n;display:grid;
    grid-template-columns:repeat(auto-fit,minmax(min(18rem,100%),1fr));gap:1.5rem 2.5rem}
    ol.next>li{counter-increment:n;min-width:0}
    ol.next>li::before{content:counter(n);color:var(--accent);font-size:1.5rem;font-weight:650}
    ol.next h3{margin:0 0 .4rem}
    .pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));
    gap:1rem 2.5rem;align-items:start}
    .pair h3{margin-top:.5rem}
    .pair>div,.cards>div{min-width:0}
    .cards{columns:22rem 2;column-gap:3rem}
    .cards>div{break-inside:avoid;margin:0 0 1.5rem}
    .cards h3{margin:0}
    .quote{margin:.35rem 0 .75rem;padding-left:.8rem;border-left:3px solid var(--pale)}
    .quote blockquote{margin:0}
    svg.chart{display:block;overflow:visible;margin:.5rem 0;max-width:100%}
    svg.map{width:100%;max-width:34rem;height:auto}
    svg text{fill:var(--ink);font-size:14px;font-variant-numeric:tabular-nums}
    svg .mark,svg .tick,svg .value{fill:var(--quiet);font-size:12.5px}
    svg .count{font-size:11px}
    svg.map text{font-size:12px}
    svg.map .tick{font-size:11px}
    .grid{stroke:var(--line)}
    .bound{stroke:var(--quiet);stroke-dasharray:3 3}
    .full{fill:var(--accent);stroke:var(--accent)}
    .pale{fill:var(--pale);stroke:var(--accent)}
    .hollow{fill:var(--paper);stroke:var(--accent)}
    .whisker{stroke:var(--ink);stroke-width:1.5}
    .heat{fill:rgba(var(--tint),.05)}
    .h1{fill:rgba(var(--tint),.13)}
    .h2{fill:rgba(var(--tint),.22)}
    .h3{fill:rgba(var(--tint),.31)}
    .h4{fill:rgba(var(--tint),.4)}
    .legend{color:var(--quiet)}
    .legend span{display:inline-block;margin-right:1.25rem}
    svg.key{vertical-align:-1px}
    .scroll{overflow:auto;max-height:85vh;margin:.75rem 0;
    background:linear-gradient(to top,var(--paper) 40%,transparent) bottom/100% 2.5rem no-repeat local,
    linear-gradient(to left,var(--paper) 40%,transparent) right/2.5rem 100% no-repeat local,
    linear-gradient(to top,rgba(var(--tint),.22),transparent) bottom/100% .9rem no-repeat scroll,
    linear-gradient(to left,rgba(var(--tint),.22),transparent) right/.9rem 100% no-repeat scroll}
    table{border-collapse:collapse;font-size:.875rem;font-variant-numeric:tabular-nums;
    width:100%}
    caption{text-align:left;padding:.25rem 0;position:sticky;left:0;
    max-width:min(44rem,calc(100vw - 2.5rem))}
    th,td{text-align:left;vertical-align:top;padding:.3rem .9rem .3rem 0;
    border-bottom:1px solid var(--line);overflow-wrap:break-word}
    thead th{position:sticky;top:0;background:var(--paper);vertical-align:bottom;z-index:1}
    tbody th{font-weight:500;min-width:8rem;max-width:24rem;overflow-wrap:anywhere}
    .matrix tbody th{min-width:12rem}
    .w{min-width:13rem;max-width:26rem;overflow-wrap:anywhere}
    td.w{width:45%;max-width:none}
    th.w{min-width:8rem}
    .n{text-align:right;white-space:nowrap}
    thead .n{white-space:normal}
    .matrix td.c,.matrix th.c{text-align:center;padding:.3rem .2rem;min-width:1.9rem;white-space:nowrap}
    .matrix th.c span{writing-mode:vertical-rl;transform:rotate(180deg);max-height:11rem;
    white-space:nowrap}
    .matrix td.no{color:var(--bad)}
    .matrix td.yes{color:var(--accent)}
    .matrix tbody th span{display:block;color:var(--quiet);font-weight:400}
    .matrix td.lacks{min-width:9rem}
    .meter{display:block;margin:.2rem 0 0 auto}
    .share{white-space:nowrap;min-width:4.5rem}
    thead button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer;
    text-align:inherit;text-decoration:underline dotted;text-underline-offset:3px}
    .matrix th.c button{writing-mode:vertical-rl;transform:rotate(180deg);text-align:left}
    .filter{display:block;margin:.5rem 0;font-size:.875rem}
    .filter input{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--quiet);
    border-radius:3px;padding:.25rem .5rem;margin-left:.5rem;width:14rem;max-width:100%}
    details{margin:.6rem 0}
    summary{cursor:pointer;color:var(--accent);font-size:.875rem}
    summary h3{display:inline;margin:0}
    .steps{list-style:none;padding:0;margin:0}
    .steps>li{margin:0 0 1.25rem;padding-left:2rem}
    .steps label{font-weight:600;display:block;margin-left:-2rem;padding-left:2rem;cursor:pointer}
    .steps input{float:left;width:1.1rem;height:1.1rem;margin:.2rem 0 0 -2rem;accent-color:var(--accent)}
    .steps input:checked+span{text-decoration:line-through}
    .plain{padding-left:1.1rem;margin:.4rem 0}
    .plain li{margin:.3rem 0}
    footer{margin-top:4rem;border-top:1px solid var(--line);padding-top:.75rem}
    @media print{@page{margin:16mm}
    :root{color-scheme:light;--paper:#fff;--ink:#000;--quiet:#444;--line:#bbb;--accent:#0b5aa8;
    --pale:#bcd5ee;--tint:11,90,168;--bad:#a1260d}
    html{font-size:9.5pt}
    body{padding:0;max-width:none;print-color-adjust:exact;
    -webkit-print-color-adjust:exact}
    nav,.skip,.filter,details.numbers:not([open]){display:none}
    .scroll{max-height:none;overflow:visible;background:none}
    thead th,caption{position:static}
    thead button{display:contents}
    table{font-size:8pt}
    .w{min-width:9rem}
    th,td{padding-right:.5rem}
    tbody th{min-width:5rem}
    .pair .w,.pair th{min-width:0}
    .matrix tbody th{min-width:9rem}
    h2{margin-top:1.75rem}
    h2,h3,h4,caption,summary{break-after:avoid;break-inside:avoid}
    .pair{gap:.5rem 2rem}
    .quote,tr,svg,ol.next>li{break-inside:avoid}
    .steps label,.steps .note{break-after:avoid}}
    """#
}
