import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['node_modules/', '.svelte-kit/'] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: globals.browser } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
  },
  {
    rules: {
      // What stands in a story is somebody else's text: it is shown, never parsed as markup.
      'svelte/no-at-html-tags': 'error',
      // Links are plain paths of this page, read by one handler in state/route.svelte.ts.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
);
