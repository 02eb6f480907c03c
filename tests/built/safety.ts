import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inlineScriptTexts } from '../../hosting/built-pages.ts';
import { inlineScriptHashes, scriptHash } from '../../hosting/inline-scripts.ts';
import { contentSecurityPolicy } from '../../hosting/policy.ts';
import { dist, ownOrigin, resolveOn, type Page } from './page.ts';

/** Attributes by which a tag loads something. A link, which the reader follows, loads nothing. */
const loading: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  link: ['href'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
};

/** `rel` values that name an address without loading it. */
const namesOnly = new Set(['canonical', 'alternate', 'author', 'license', 'next', 'prev', 'sitemap']);

const forbiddenType = new Set(['password', 'email', 'tel']);
const forbiddenAutocomplete = /^(username|email|tel|cc-)|password/;

const policyParts = (policy: string) =>
  policy
    .split(';')
    .map((part) => part.trim().split(/\s+/).sort().join(' '))
    .sort();

function policyProblems(page: Page): string[] {
  const { tags } = page;
  const isPolicy = (tag: Page['tags'][number]) =>
    tag.name === 'meta' && tag.attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy';
  const at = tags.findIndex(isPolicy);
  if (at === -1) return ['has no content security policy in a <meta>'];

  const problems: string[] = [];
  const loadsBefore = tags
    .slice(0, at)
    .find(({ name }) => ['script', 'link', 'style', 'body'].includes(name));
  if (loadsBefore) problems.push(`has <${loadsBefore.name}> before its policy, which does not hold for it`);

  const policy = tags[at]?.attributes.get('content') ?? '';
  const own = [...new Set(policy.match(/'sha256-[^']+'/g) ?? [])];
  const expected = policyParts(contentSecurityPolicy({ forMeta: true, scriptHashes: own }));
  if (policyParts(policy).join() !== expected.join()) {
    problems.push('has a policy that differs from hosting/policy.ts');
  }
  const texts = inlineScriptTexts(page.html);
  const unused = own.filter((hash) => !texts.some((text) => scriptHash(text) === hash));
  problems.push(
    ...unused.map((hash) => `has a policy that lets a script run which it does not have: ${hash}`),
  );
  for (const text of texts) {
    const hash = scriptHash(text);
    const begin = text.trim().slice(0, 60);
    if (!own.includes(hash)) problems.push(`has an inline script that its policy blocks (${hash}): ${begin}`);
    else if (!inlineScriptHashes.includes(hash))
      problems.push(`has an inline script that is not in hosting/inline-scripts.ts: ${begin}`);
  }
  return problems;
}

function tagProblems(page: Page): string[] {
  const problems: string[] = [];
  for (const { name, attributes } of page.tags) {
    const rel = attributes.get('rel') ?? '';
    for (const [key, value] of attributes) {
      if (/^on[a-z]/.test(key)) problems.push(`has an event handler in an attribute: <${name} ${key}>`);
      if (/^\s*javascript:/i.test(value)) problems.push(`has a javascript: address: <${name} ${key}>`);
    }
    for (const key of name === 'link' && namesOnly.has(rel) ? [] : (loading[name] ?? [])) {
      const addresses = (attributes.get(key) ?? '').split(key === 'srcset' ? ',' : /$^/);
      for (const address of addresses.map((part) => part.trim()).filter((part) => part !== '')) {
        const url = resolveOn(page, address);
        if (url && /^(https?|wss?):$/.test(url.protocol) && url.origin !== ownOrigin)
          problems.push(`loads from another origin: <${name} ${key}="${address}">`);
      }
    }
    const type = attributes.get('type')?.toLowerCase() ?? '';
    if (name === 'input' && forbiddenType.has(type)) problems.push(`has a field for real data: type=${type}`);
    const autocomplete = attributes.get('autocomplete')?.toLowerCase() ?? '';
    if (forbiddenAutocomplete.test(autocomplete))
      problems.push(`has a field for real data: autocomplete=${autocomplete}`);
  }
  return problems;
}

export function pageSafety(page: Page): string[] {
  // Each finding is reported once for a page.
  return [...new Set([...policyProblems(page), ...tagProblems(page)])];
}

/** Applies the rule on fields to those that scripts make: the check reads the built code. */
export function scriptSafety(): { file: string; problem: string }[] {
  const field =
    /\btype\s*:\s*["'`](password|email|tel)["'`]|\bauto[cC]omplete\s*["']?\s*:\s*["'`](username|cc-)/;
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.m?js$/.test(file) && !file.startsWith('pagefind'))
    .flatMap((file) => {
      const found = field.exec(readFileSync(join(dist, file), 'utf8'));
      return found ? [{ file, problem: `makes a field for real data: ${found[0]}` }] : [];
    });
}
