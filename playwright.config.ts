import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./scripts/lib/chromium.mjs";

const port = Number(process.env.PANA_TEST_PORT ?? 3790);
const address = `http://localhost:${port}`;
const home = ".pana/e2e";

// Commands of the operator that a journey runs reach the same record.
process.env.PANA_HOME = home;
process.env.PORT = String(port);

// Most journeys are walked on both screens. Some are not: a keyboard stands on a desk, what looks at
// no page is the same on every screen, and some bring screens of their own.
const once = {
  phone: /desk-(accessible|no-script|not-allowed|two-people|upkeep)\.spec\.ts$/,
  desktop: /(api|feed|forged|summary|withdrawal|desk-keyboard|desk-stale-save)\.spec\.ts$/,
};

const quiet = [
  ...["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync"],
];

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  outputDir: ".pana/journeys",
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
  use: {
    ...devices["Desktop Chrome"],
    baseURL: address,
    launchOptions: { executablePath: findChromium() ?? undefined, args: quiet },
  },
  projects: [
    {
      name: "phone",
      testIgnore: once.desktop,
      use: { viewport: { width: 360, height: 640 }, hasTouch: true },
    },
    {
      name: "desktop",
      testIgnore: once.phone,
      use: { viewport: { width: 1280, height: 800 } },
    },
  ],
  webServer: {
    command: "node scripts/fresh.mjs",
    url: `${address}/api/ready`,
    env: { PORT: String(port), PANA_HOME: home, PANA_ORIGIN: address },
    timeout: 300_000,
    reuseExistingServer: process.env.PANA_REUSE === "1",
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    stdout: "pipe",
  },
});
