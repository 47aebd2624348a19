// A portal's page as its authors would write it: Connect's client over gRPC-Web, and no header set by
// hand. The server's address is in the page's own: `?service=http://host:port`.

import { Code, ConnectError, createClient } from "@connectrpc/connect";
import { createConnectTransport, createGrpcWebTransport } from "@connectrpc/connect-web";
import { SuggestionsSchema } from "./generated/codebook/v1/error_pb.js";
import { Direction } from "./generated/codebook/v1/language_pb.js";
import { SectionKind } from "./generated/codebook/v1/page_pb.js";
import { CodebookService } from "./generated/codebook/v1/codebook_service_pb.js";
import { ErrorInfoSchema, LocalizedMessageSchema } from "./generated/google/rpc/error_details_pb.js";

const baseUrl = new URLSearchParams(location.search).get("service");
const codebook = createClient(CodebookService, createGrpcWebTransport({ baseUrl }));
// The same by Connect: JSON that a person can read in the network panel, and GET for what a browser may keep.
const plain = createClient(CodebookService, createConnectTransport({ baseUrl, useHttpGet: true }));

// What a failed call says to a program and to a person.
function failure(error) {
  const { code, rawMessage, metadata } = ConnectError.from(error);
  const [info] = error.findDetails(ErrorInfoSchema);
  const [localized] = error.findDetails(LocalizedMessageSchema);
  const [suggestions] = error.findDetails(SuggestionsSchema);
  return {
    code: Code[code],
    message: rawMessage,
    language: metadata.get("content-language"),
    reason: info?.reason,
    domain: info?.domain,
    variables: info?.metadata,
    suggestions: suggestions?.values ?? [],
    locale: localized?.locale,
    localized: localized?.message,
  };
}

// Makes a call and returns what there is to know of it.
async function call(method, request, client = codebook) {
  const known = {};
  const onHeader = (header) => (known.header = Object.fromEntries(header));
  const onTrailer = (trailer) => (known.trailer = Object.fromEntries(trailer));
  try {
    known.answer = await client[method](request, { onHeader, onTrailer, timeoutMs: 10_000 });
  } catch (error) {
    known.failure = failure(error);
  }
  return known;
}

function element(name, text, parent) {
  const made = document.createElement(name);
  made.textContent = text;
  return parent.appendChild(made);
}

// Draws the page about two codes. Every word on it, the direction and the language are the answer's.
async function compare(left, right) {
  const { answer, failure } = await call("compareCodes", { leftId: left, rightId: right });
  if (failure) return failure;
  const { text } = answer;
  const page = document.documentElement;
  page.lang = text.languageCode;
  page.dir = text.direction === Direction.RIGHT_TO_LEFT ? "rtl" : "ltr";
  document.title = text.title;
  const main = document.querySelector("main");
  main.replaceChildren();
  element("h1", text.title, main);
  element("p", text.summary, main);
  element("h2", text.headings.differences, main);
  for (const difference of text.keyDifferences) {
    element("h3", difference.aspectName, main);
    element("p", difference.leftSentence, main);
    element("p", difference.rightSentence, main);
  }
  const table = element("table", "", main);
  for (const row of [...text.keyDifferences, ...text.otherDifferences]) {
    const cells = element("tr", "", table);
    element("th", row.aspectName, cells);
    element("td", row.leftValue, cells);
    element("td", row.rightValue, cells);
  }
  const sides = element("div", "", main);
  sides.className = "sides";
  for (const side of [text.left, text.right]) {
    const section = element("section", "", sides);
    element("h2", side.title, section);
    for (const { heading, items, kind } of side.sections) {
      if (kind === SectionKind.USE) continue;
      element("h3", heading, section);
      for (const { text, quoted } of items) element("p", text, section).dir = quoted ? "ltr" : "";
    }
  }
  element("h2", text.headings.use, main);
  for (const side of [text.left, text.right]) {
    const use = side.sections.find(({ kind }) => kind === SectionKind.USE);
    for (const { text } of use.items) element("p", text, main);
  }
  return { title: text.title, differences: text.keyDifferences.length };
}

// The left edge of every character, as drawn, of each text in isolates that is on one line.
function isolated() {
  const found = [];
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    for (const match of node.data.matchAll(/[\u2066-\u2068]([^\u2066-\u2069]+)\u2069/g)) {
      const begin = match.index + 1;
      const boxes = [...match[1]].map((_, at) => {
        const range = document.createRange();
        range.setStart(node, begin + at);
        range.setEnd(node, begin + at + 1);
        return range.getBoundingClientRect();
      });
      if (new Set(boxes.map((box) => box.top)).size === 1) {
        found.push({ text: match[1], edges: boxes.map((box) => box.left) });
      }
    }
  }
  return found;
}

// The free space at both ends of a short heading's line.
function margins() {
  const heading = document.querySelector("h2");
  const range = document.createRange();
  range.selectNodeContents(heading);
  const text = range.getBoundingClientRect();
  const box = heading.getBoundingClientRect();
  return { left: text.left - box.left, right: box.right - text.right };
}

const plainCall = (method, request) => call(method, request, plain);

globalThis.portal = { call, plainCall, compare, isolated, margins };
