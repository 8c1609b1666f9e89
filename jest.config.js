/** Tests run the TypeScript sources through swc; `npm test` has `tsc` check the types first. */
module.exports = {
    testEnvironment: "node",
    roots: ["<rootDir>/test"],
    testMatch: ["**/*.test.ts"],
    transform: { "^.+\\.ts$": ["@swc/jest", { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } }] },
    modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/sdks", "<rootDir>/examples"],
    // half of the time is spent waiting for child processes: every core takes part
    maxWorkers: "100%",
    testTimeout: 120000,
};
