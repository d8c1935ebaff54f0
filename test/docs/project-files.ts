import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const NOT_OURS = new Set(['node_modules', 'dist', 'coverage', '.git']);

/** Every file of the project: those of git, or, in a copy without git, all but what was installed or built. */
export function projectFiles(): readonly string[] {
  try {
    const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
    const listed = execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const files = [...new Set(listed.split('\0'))].filter((name) => name !== '');
    const there = new Set(walk('.'));
    return files.filter((name) => there.has(name)).sort();
  } catch {
    return [...walk('.')].sort();
  }
}

function walk(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const file = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? walk(file) : entry.isFile() ? [file] : [];
  });
}

export interface MarkdownPage {
  readonly file: string;
  readonly text: string;
  /** Fenced blocks in order: `lang` is the word after the fence. */
  readonly blocks: readonly { readonly lang: string; readonly code: string }[];
}

/** The pages that people read; fixtures and documents that are read as input are no pages. */
export function markdownPages(): readonly MarkdownPage[] {
  return projectFiles()
    .filter((file) => file.endsWith('.md') && !/\/(fixtures|documents)\/.+\//.test(file))
    .map((file) => {
      const text = readFileSync(file, 'utf8');
      const blocks = [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)];
      return { file, text, blocks: blocks.map(([, lang = '', code = '']) => ({ lang, code })) };
    });
}

/** Rows of a table in Markdown, cells trimmed, without its head. */
export function tableRows(text: string, head: RegExp): readonly (readonly string[])[] {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => head.test(line));
  if (at === -1) throw new Error(`There is no table with the head ${head}.`);
  const rows: (readonly string[])[] = [];
  for (const line of lines.slice(at + 2)) {
    if (!line.startsWith('|')) break;
    // `a\|b` is one cell.
    rows.push(
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('\\|', '|')),
    );
  }
  return rows;
}

/** What stands in `backticks`. */
export function codeIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}
