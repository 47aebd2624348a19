// Walks through the pages in Chromium as a reader does, and prints as JSON what it met. It judges nothing:
// `.ci/pages.py` does.
//
// usage: node drive.js CHROMIUM SERVER SCREENSHOTS MARKUP

import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [executablePath, server, screenshots, markup] = process.argv.slice(2);
const axe = createRequire(import.meta.url)("axe-core").source;

// A bounce as it comes into a support ticket, with what must not leave it.
const BOUNCE = `The mail system

<bob@example.com>: host mx.example.net[192.0.2.25] said: 552 5.2.2 <bob@example.com>:
    Mailbox full (in reply to RCPT TO command)`;

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-quic"] });

/** What a page is like where it is drawn now. */
const look = () => {
  const { documentElement: root } = document;
  const box = (selector) => document.querySelector(selector)?.getBoundingClientRect();
  const heading = box("h1");
  return {
    url: location.pathname,
    lang: root.lang,
    dir: root.dir,
    title: document.title,
    h1: [...document.querySelectorAll("h1")].map((element) => element.innerText),
    width: root.scrollWidth,
    window: root.clientWidth,
    // Where the heading's text begins, from either side.
    margins: heading && { left: heading.left, right: root.clientWidth - heading.right },
    scripts: document.scripts.length,
    background: getComputedStyle(root).backgroundColor,
    isolates: (document.documentElement.textContent.match(/[\u2066-\u2069]/g) ?? []).length,
  };
};

async function walk(language, width, scheme) {
  const context = await browser.newContext({
    locale: language === "ar" ? "ar-EG" : "en-GB",
    colorScheme: scheme,
    viewport: { width, height: 800 },
  });
  const tab = await context.newPage();
  const errors = [];
  tab.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  tab.on("pageerror", (error) => errors.push(String(error)));
  // What a browser gives up because its reader goes on is no failure.
  tab.on("requestfailed", (request) => {
    const why = request.failure()?.errorText;
    if (why !== "net::ERR_ABORTED") errors.push(`${request.url()} ${why}`);
  });
  // What the server sent last, rather than what the browser made of it.
  let document;
  tab.on("response", (response) => {
    if (response.request().isNavigationRequest() && response.status() !== 307 && response.status() !== 308) document = response;
  });
  const met = [];
  const note = async (name) => {
    const said = await tab.evaluate(look);
    await tab.evaluate(axe);
    const { violations } = await tab.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
    const file = `${language}-${width}-${scheme}-${name}`;
    await tab.screenshot({ path: join(screenshots, `${file}.png`), fullPage: true });
    if (width === 360 && scheme === "light") {
      await writeFile(join(markup, `${file}.html`), await document.text());
    }
    met.push({ name, ...said, violations: found });
  };
  // What leads to another page, until that has arrived whole: the browser shows it in parts.
  const follow = (act) => Promise.all([tab.waitForEvent("load"), act()]);
  // The language comes from the browser.
  await tab.goto(server);
  await note("home");
  // By words of either language.
  await tab.fill("#query", language === "ar" ? "صندوق البريد ممتلئ" : "mailbox full");
  await follow(() => tab.press("#query", "Enter"));
  await note("search");
  await follow(() => tab.click("main ol a"));
  const found = await tab.evaluate(look);
  await tab.goto(server);
  await follow(() => tab.click('main a[href$="/smtp"]'));
  await note("protocol");
  await follow(() => tab.click('main a[href$="/smtp/550"]'));
  await note("code");
  await tab.fill("#right", "450");
  await follow(() => tab.click("#right ~ button"));
  await note("comparison");
  await follow(() => tab.click(".actions a"));
  await note("swapped");
  await follow(() => tab.click('.menu a[href$="/pairs"]'));
  await note("pairs");
  // By keyboard, to the first link of all, and over it to the content.
  await tab.keyboard.press("Tab");
  const first = await tab.evaluate(() => document.activeElement?.className);
  await tab.keyboard.press("Enter");
  const focused = await tab.evaluate(() => document.activeElement?.id);
  await follow(() => tab.click('.menu a[href$="/explain"]'));
  await note("explain");
  await tab.fill("#text", BOUNCE);
  await follow(() => tab.click("#text ~ button"));
  await note("explanation");
  const copy = await tab.innerText("pre.wire");
  const after = tab.url();
  // The menu of languages stays on the page.
  await tab.click(".languages summary");
  const other = language === "ar" ? "en" : "ar";
  await note("menu");
  await follow(() => tab.click(`.languages a[lang=${other}]`));
  const elsewhere = await tab.evaluate(look);
  const answer = await tab.goto(`${server}/${language}/smtp/5211`);
  const lost = answer.status();
  // A browser reports every document that is not there.
  errors.splice(0, errors.length, ...errors.filter((error) => !error.includes("404 (Not Found)")));
  await note("lost");
  await tab.goto(`${server}/521`);
  await note("choice");
  await context.close();
  return { language, width, scheme, met, errors, first, focused, copy, after, elsewhere, lost, found: found.url };
}

try {
  const walks = [];
  for (const language of ["ar", "en"]) {
    for (const width of [360, 1280]) {
      for (const scheme of ["light", "dark"]) {
        walks.push(await walk(language, width, scheme));
      }
    }
  }
  console.log(JSON.stringify({ version: browser.version(), walks }));
} finally {
  await browser.close();
}
