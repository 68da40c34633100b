import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

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

const letter = "/\\p{L}/u";
const spoken =
  "/^(alt|aria-label|aria-description|aria-roledescription|content|header|hint|label|placeholder|subtitle|text|title)$/";

const wordsComeFromI18n = [
  `JSXText[value=${letter}]`,
  `JSXElement > JSXExpressionContainer > Literal[value=${letter}]`,
  `JSXElement > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=${letter}]`,
  `JSXAttribute[name.name=${spoken}] > Literal[value=${letter}]`,
  `JSXAttribute[name.name=${spoken}] > JSXExpressionContainer > Literal[value=${letter}]`,
].map((selector) => ({
  selector,
  message: "Words a person reads come from src/i18n, in both languages: add a message there and use it here.",
}));

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
    files: ["src/**/*.ts"],
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
    rules: { "no-restricted-syntax": ["error", oneNameEverywhere, ...wordsComeFromI18n] },
  },
);
