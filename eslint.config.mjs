import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { wordsFrom } from "./scripts/lint/wordsFrom.js";

const typescript = ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}", "scripts/**/*.ts"];

const hostGlobals = ["Office", "Excel", "CustomFunctions", "OfficeExtension", "OfficeRuntime"];

const onlyExcelSaysExcel = hostGlobals.map((name) => ({
  name,
  message: `Only src/excel and src/runtime.tsx say ${name}. Add what you need to the port in src/application, or to the folder in src/excel that implements it.`,
}));

const workbenchPlaysExcel = hostGlobals.map((name) => ({
  name,
  message: `The workbench is the other side of Office.js and never calls ${name}. Use the model in src/workbench/model.`,
}));

const oneNameEverywhere = {
  selector: "ExportDefaultDeclaration",
  message: "Export by name, so that one thing has one name everywhere.",
};

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "test-results/", ".workbench/"] },
  {
    files: typescript,
    extends: [tseslint.configs.recommendedTypeChecked],
    linterOptions: { reportUnusedDisableDirectives: "error", noInlineConfig: true },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // React handlers and Office.actions.associate take async functions; what they throw is caught at the edge.
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      // CustomFunctions.Error is how a worksheet function fails, and is no JavaScript Error.
      "@typescript-eslint/only-throw-error": ["error", { allow: ["Error"] }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" },
      ],
    },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    // expect(port.check).toHaveBeenCalled() names a method without calling it.
    rules: { "@typescript-eslint/unbound-method": "off" },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "no-restricted-syntax": ["error", oneNameEverywhere] },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**", "src/runtime.tsx", "src/workbench/**"],
    rules: { "no-restricted-globals": ["error", ...onlyExcelSaysExcel] },
  },
  {
    files: ["src/workbench/**/*.{ts,tsx}"],
    rules: { "no-restricted-globals": ["error", ...workbenchPlaysExcel] },
  },
  {
    files: ["src/**/*.tsx"],
    extends: [reactHooks.configs.flat.recommended],
    plugins: { kpi: { rules: { "words-from": wordsFrom } } },
    rules: { "kpi/words-from": ["error", "src/i18n"] },
  },
  {
    files: ["src/workbench/**/*.tsx"],
    rules: { "kpi/words-from": ["error", "src/workbench/page/words"] },
  },
);
