// Knows which VS Codes the project is tested and shown in, and the npm packages that carry them; installs nothing.

/**
 * code-server's npm package holds a whole VS Code (its server, workbench and built-in extensions), so a machine that
 * reaches only the npm registry can run one. Each wants a Node of its own, which npm carries too.
 */
export const newest = { name: 'newest', vscode: '1.139.1', codeServer: '4.139.1', node: '24.21.0' };

/** The oldest release that `engines.vscode` in package.json admits. Its file search came by download; npm has the program too. */
export const oldest = { name: 'oldest', vscode: '1.100.3', codeServer: '4.100.3', node: '20.20.2', ripgrep: '1.18.0' };

/** Throws where somebody moved `engines.vscode` and left the oldest version behind: the promise would then go untested. */
export function assertOldestMatches(enginesRange) {
  const [, promised] = /(\d+\.\d+)\.\d+/u.exec(enginesRange) ?? [];
  if (promised === undefined || !oldest.vscode.startsWith(`${promised}.`)) {
    throw new Error(`engines.vscode is "${enginesRange}" and the oldest VS Code tested is ${oldest.vscode}; bring scripts/vscode-host/versions.mjs into step.`);
  }
}
