import { createHash } from 'node:crypto';
import { heard, patience, told } from '../src/layouts/early-press.ts';
import { browser, ordered } from '../src/guide/home-hooks.ts';
import * as hooks from '../src/layouts/site-hooks.ts';
import { tooOld } from '../src/page/bench-hooks.ts';
import { waits } from '../src/page/waits.ts';

/** Joins the lines of a script into one: the script is in every page and has to be short. */
const oneLine = (lines: string): string => lines.replaceAll(/\n\s*/g, '');

/**
 * The inline scripts that may run on our pages, as the exact text between `<script>` and `</script>`.
 *
 * A page without an inline script needs no hash. If a page must run something before its first paint, put the text
 * here and let the layout print it with `<script is:inline set:html={inlineScripts.name} />`. The script's hash is
 * then in the page's policy, and in the files for real hosts, which are written before any build.
 */
export const inlineScripts: Readonly<Record<'head' | 'likelyCardFirst', string>> = {
  // The script marks that scripts run, and sets the reader's colors before the first paint, so that no other colors
  // flash up. It then remembers presses (`click`, and the keys of the search) and input (`input`) that come before
  // their own script: src/layouts/early-press.ts takes these over. `over`: all scripts have run or failed; a link then
  // leads where it always does. `low`: the message stands in the half of the window away from the pressed or focused
  // control. In a browser that is too old (src/page/browsers.ts), practice says so before its own script runs, which
  // starts nothing where the mark is gone. Browsers of 2018 can read this script.
  head: oneLine(`
    (d=>{
      let e=d.documentElement.dataset,over,timer,off,
      m=d.${heard}=new Map,
      end=()=>{over=1;e.${told}='';for(let[c]of m)c.href?(m.delete(c),c.ariaBusy=null,c.click()):e.${told}='late'},
      by=c=>c.closest('[${hooks.early}]')||(e.low=c.getBoundingClientRect().y>innerHeight/2),
      hear=(c,v)=>{m.delete(c);m.set(c,v);v||(c.ariaBusy=!0);e.${told}='wait';by(c);timer=timer||setTimeout(end,${patience});over&&end()},
      on=(t,f)=>d.addEventListener(t,v=>f(v.target,v),!0);
      e.js='';
      try{let s=localStorage,t=s['ib-key-colours'];t&&(e.theme=t);off=s['ib-key-slash']}catch(x){}
      on('click',(c,v)=>{
        c=c.closest('a,button');
        c&&c.closest('[${waits}]')&&!(c.href&&(over||v.ctrlKey|v.metaKey|v.shiftKey|v.altKey))&&(v.preventDefault(),hear(c))
      });
      on('input',c=>c.closest('[${waits}]')&&hear(c,[c.value,c.checked]));
      on('keydown',(c,v)=>{
        let k=v.ctrlKey|v.metaKey?/^k$/i:off!='off'&&!c.closest('input')&&/\\//;
        k&&!v.altKey&&k.test(v.key)&&(c=d.querySelector('[${hooks.toSearch}][${waits}]'))&&(v.preventDefault(),hear(c))
      });
      on('focusin',c=>m.size&&by(c));
      on('DOMContentLoaded',end);
      on('readystatechange',c=>{
        (c=d.querySelector('[${tooOld}]'))&&!CSS.supports('selector(:has(a))')&&
        (c.textContent=c.getAttribute('${tooOld}'),c.removeAttribute('${tooOld}'))
      })
    })(document)`),
  // Right behind the cards of the home page: the one for the phone that this browser runs on comes first. Before the
  // first paint, so that no card moves in sight; nothing is chosen for the reader.
  likelyCardFirst: oneLine(`
    (c=>{
      for(let e of c.querySelectorAll('[${browser}]'))
      RegExp(e.getAttribute('${browser}')).test(navigator.userAgent)&&c.prepend(e);
      c.setAttribute('${ordered}','')
    })(document.currentScript.previousElementSibling)`),
};

/** The hash of an inline script as a policy source, quotes included. */
export function scriptHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/** For `contentSecurityPolicy({ scriptHashes })`. */
export const inlineScriptHashes: readonly string[] = Object.values(inlineScripts).map(scriptHash);
