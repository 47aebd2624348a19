// Opens the pages in Chromium, makes them call, and prints as JSON what came of it and what went over
// the wire. It judges nothing: `.ci/browser.py` does.
//
// usage: node drive.js CHROMIUM PROFILE PAGE FOREIGN_PAGE SCREENSHOT

import { chromium } from "playwright-core";

const [executablePath, profile, page, foreignPage, screenshot] = process.argv.slice(2);

const browser = await chromium.launchPersistentContext(profile, {
  executablePath,
  locale: "ar-EG",
  viewport: { width: 1200, height: 900 },
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});

// Requests, responses and failures as the network layer has them. Playwright's own events leave
// preflights out.
async function record(tab, wire) {
  const session = await browser.newCDPSession(tab);
  const entry = (id) => (wire[id] ??= { id });
  session.on("Network.requestWillBeSent", ({ requestId, request, type }) => {
    Object.assign(entry(requestId), { method: request.method, url: request.url, type });
  });
  session.on("Network.requestWillBeSentExtraInfo", ({ requestId, headers }) => {
    entry(requestId).requestHeaders = headers;
  });
  session.on("Network.responseReceived", ({ requestId, response }) => {
    Object.assign(entry(requestId), { status: response.status, protocol: response.protocol });
  });
  session.on("Network.responseReceivedExtraInfo", ({ requestId, headers }) => {
    entry(requestId).responseHeaders = headers;
  });
  session.on("Network.loadingFailed", ({ requestId, errorText, corsErrorStatus }) => {
    Object.assign(entry(requestId), { error: errorText, cors: corsErrorStatus?.corsError });
  });
  await session.send("Network.enable");
}

async function open(url, work) {
  const tab = await browser.newPage();
  const wire = {};
  const errors = [];
  tab.on("pageerror", (error) => errors.push(String(error)));
  await record(tab, wire);
  await tab.goto(url);
  await tab.waitForFunction(() => "portal" in globalThis);
  const came = await work(tab);
  // What the network layer reports after the page has its answer.
  await tab.waitForTimeout(200);
  await tab.close();
  return { ...came, errors, wire: Object.values(wire) };
}

// As protobuf JSON would: a bigint is a string.
const plain = (_, value) => (typeof value === "bigint" ? String(value) : value);
const call = (tab, method, request) =>
  tab.evaluate(([method, request]) => portal.call(method, request), [method, request]);

try {
  const own = await open(page, async (tab) => {
    const came = {
      languages: await tab.evaluate(() => navigator.languages),
      code: await call(tab, "getCode", { id: "smtp/521" }),
      english: await call(tab, "getCode", { id: "smtp/521", languageCode: "en" }),
      unknown: await call(tab, "getCode", { id: "smtp/5211" }),
      connect: await tab.evaluate(() => portal.plainCall("getCode", { id: "smtp/521" })),
      posted: await tab.evaluate(() => portal.plainCall("explainReply", { content: { case: "text", value: "550 5.2.2 full" } })),
      refused: await tab.evaluate(() => portal.plainCall("getCode", { id: "smtp/5211" })),
      malformed: await call(tab, "getCode", { id: "smtp/" }),
      compared: await tab.evaluate(() => portal.compare("smtp/211", "smtp/521")),
      root: await tab.evaluate(() => {
        const { lang, dir } = document.documentElement;
        return { lang, dir, direction: getComputedStyle(document.querySelector("h1")).direction };
      }),
      margins: await tab.evaluate(() => portal.margins()),
      isolated: await tab.evaluate(() => portal.isolated()),
    };
    await tab.screenshot({ path: screenshot, fullPage: true });
    return came;
  });
  const foreign = await open(foreignPage, async (tab) => ({
    code: await call(tab, "getCode", { id: "smtp/521" }),
  }));
  console.log(JSON.stringify({ version: browser.browser()?.version(), own, foreign }, plain));
} finally {
  await browser.close();
}
