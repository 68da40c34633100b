/** @type {import('jest').Config} */
const common = {
  rootDir: __dirname,
  testEnvironment: "node",
  transform: {
    "^.+\\.(t|j)sx?$": ["ts-jest", { tsconfig: "<rootDir>/test/tsconfig.jest.json", diagnostics: false }],
  },
};

/** Types are checked by tsc in `npm run check`; here they are only taken away. */
module.exports = {
  // By itself Jest leaves one processor free, which is half of a small machine.
  maxWorkers: "100%",
  // Machines that build are often busy with something else.
  testTimeout: 20_000,
  projects: [
    {
      ...common,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["<rootDir>/test/browser/"],
    },
    {
      ...common,
      displayName: "browser",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/support/startServer.ts",
      globalTeardown: "<rootDir>/test/browser/support/stopServer.ts",
    },
  ],
};
