/** The pages of the rules, as they come with the extension: read-only documents of a scheme of their own, so that no network and no disk path is needed to show one. */
import { Uri, ViewColumn, commands, window, workspace, type Disposable, type ExtensionContext } from 'vscode';
import { messages } from './messages.ts';

/** The links of findings lead to `on-record-rule:/unsourced-claim.md`; the package associates the scheme with VS Code's Markdown preview. */
export const rulePageScheme = 'on-record-rule';

export interface RulePages extends Disposable {
  /** Beside the draft, in the preview. @returns false where there is no such page. */
  readonly show: (rule: string) => Promise<boolean>;
}

export function createRulePages({ extensionUri }: ExtensionContext): RulePages {
  const read = async (rule: string): Promise<string | undefined> => {
    if (!/^[a-z][a-z0-9-]*$/u.test(rule)) return undefined;
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', 'rules', `${rule}.md`)));
    } catch {
      return undefined;
    }
  };
  const provider = workspace.registerTextDocumentContentProvider(rulePageScheme, {
    provideTextDocumentContent: async ({ path }) => {
      const rule = path.replace(/^\//u, '').replace(/\.md$/u, '');
      return await read(rule) ?? messages.noPage(rule);
    },
  });
  return {
    show: async rule => {
      if (await read(rule) === undefined) return false;
      const page = Uri.from({ scheme: rulePageScheme, path: `/${rule}.md` });
      try {
        await commands.executeCommand('vscode.openWith', page, 'vscode.markdown.preview.editor', { viewColumn: ViewColumn.Beside, preview: true });
      } catch {
        // A host without the preview shows the words.
        await window.showTextDocument(page, { viewColumn: ViewColumn.Beside, preview: true });
      }
      return true;
    },
    dispose: () => void provider.dispose(),
  };
}
