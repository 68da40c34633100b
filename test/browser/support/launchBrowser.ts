import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "./findBrowser";

// Containers and CI have no user namespaces for the sandbox and no GPU; the rest keeps Chromium off the network.
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  "--no-first-run",
  "--no-pings",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
];

export function launchBrowser(): Promise<Browser> {
  const browser = findBrowser();
  return chromium.launch({
    executablePath: browser.path,
    args: flags,
    env: { ...process.env, ...browser.environment },
  });
}
