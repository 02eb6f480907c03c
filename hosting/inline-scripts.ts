import { createHash } from 'node:crypto';
import { heard, patience, told } from '../src/layouts/early-press.ts';
import { waits } from '../src/page/waits.ts';

/** Lines of a script as one: what stands in every page is short. */
const oneLine = (lines: string): string => lines.replaceAll(/\n\s*/g, '');

/**
 * The inline scripts that may run on our pages, as the exact text between `<script>` and `</script>`.
 *
 * Best is none: then no hash is ever needed. If a page must run something before its first paint, put the text
 * here and let the layout print it with `<script is:inline set:html={inlineScripts.name} />`: its hash is then in
 * the page's policy and in the files for real hosts, which are written before any build.
 */
export const inlineScripts: Readonly<Record<'head', string>> = {
  // That script runs, and the colours the reader chose: before the first paint, so that no other ones flash up. Then
  // what is pressed (`click`, and the keys of the search) or chosen and typed (`input`) before its script is there:
  // src/layouts/early-press.ts says how it goes on. `over`: whatever was to come has run or failed. A link then leads
  // where it always does. `low`: the message stands in the other half of the window than what is pressed or in focus.
  head: oneLine(`
    (d=>{
      let e=d.documentElement.dataset,over,timer,off,
      m=d.${heard}=new Map,
      end=()=>{over=1;e.${told}='';for(let[c]of m)c.href?(m.delete(c),c.ariaBusy=null,c.click()):e.${told}='late'},
      by=c=>c.closest('.early')||(e.low=c.getBoundingClientRect().y>innerHeight/2),
      hear=(c,v)=>{m.delete(c);m.set(c,v);v||(c.ariaBusy=!0);e.${told}='wait';by(c);timer||=setTimeout(end,${patience});over&&end()},
      on=(t,f)=>d.addEventListener(t,v=>f(v.target,v),!0);
      e.js='';
      try{let s=localStorage,t=s['ib-key-colours'];t&&(e.theme=t);off=s['ib-key-slash']}catch{}
      on('click',(c,v)=>{
        c=c.closest('a,button');
        c?.closest('[${waits}]')&&!(c.href&&(over||v.ctrlKey|v.metaKey|v.shiftKey|v.altKey))&&(v.preventDefault(),hear(c))
      });
      on('input',c=>c.closest('[${waits}]')&&hear(c,[c.value,c.checked]));
      on('keydown',(c,v)=>{
        let k=v.ctrlKey|v.metaKey?/^k$/i:off!='off'&&!c.closest('input')&&/\\//;
        k&&!v.altKey&&k.test(v.key)&&(c=d.querySelector('.to-search[${waits}]'))&&(v.preventDefault(),hear(c))
      });
      on('focusin',c=>m.size&&by(c));
      on('DOMContentLoaded',end)
    })(document)`),
};

/** The hash of an inline script as a policy source, quotes included. */
export function scriptHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/** For `contentSecurityPolicy({ scriptHashes })`. */
export const inlineScriptHashes: readonly string[] = Object.values(inlineScripts).map(scriptHash);
