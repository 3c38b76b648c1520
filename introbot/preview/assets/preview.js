"use strict";
const data = JSON.parse(document.getElementById("data").textContent);
const LANGUAGES = { en: "English", de: "Deutsch", fr: "Français" };
const asked = new URLSearchParams(location.search);

function el(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

// A letter's HTML, where no script runs (the sandbox allows none) and nothing is fetched (the page's policy). It is
// same-origin only so that its height can be measured.
// Above it stand the sender and the subject, as mail programs show them.
function framed(look, title) {
  const frame = el("iframe", { title, sandbox: "allow-same-origin" });
  frame.addEventListener("load", () => {
    for (const link of frame.contentDocument.querySelectorAll("a[href]")) link.removeAttribute("href");
    frame.contentDocument.documentElement.style.overflow = "hidden";
    frame.style.height = `${frame.contentDocument.documentElement.scrollHeight}px`;
    frame.dataset.shown = "yes";
  });
  frame.srcdoc = look.html;
  const from = (look.headers.find(([name]) => name === "From") || ["", ""])[1].replace(/ <.*/, "").replaceAll('"', "");
  const head = el("div", { className: "head" }, el("b", { textContent: look.subject }), el("span", { textContent: from }));
  return el("div", { className: "framed" }, head, frame);
}

function verdict(look) {
  const said = look.faults.length ? look.faults.map((fault) => `✗ ${fault}`) : ["✓ Nothing is wrong with this letter."];
  if (look.faults.length && look.text) said.push("What you see is the letter that is sent instead.");
  said.push(...look.warnings.map((warning) => `! ${warning}`));
  const lines = said.map((line) => el("p", { textContent: line }));
  const files = el("p", { className: "files", textContent: look.files.length ? `from ${look.files.join(", ")}` : "" });
  return el("div", { className: look.faults.length ? "verdict bad" : "verdict", role: "status" }, ...lines, files);
}

function section(className, title, ...children) {
  return el("section", { className }, el("h2", { textContent: title }), ...children);
}

function one(look) {
  const rows = look.headers.map(([name, value]) =>
    el("tr", {}, el("td", { textContent: name }), el("td", { textContent: value })));
  const views = el("div", { className: "views" },
    section("phone", "on a phone, 360 wide", framed(look, "The letter on a phone")),
    section("desktop", "on a desktop, 800 wide", framed(look, "The letter on a desktop")),
    section("text", "the text part", el("pre", { textContent: look.text })),
    section("headers", "the header", el("table", {}, el("tbody", {}, ...rows))));
  return [verdict(look), ...(look.text ? [views] : [])];
}

function card(look) {
  const name = data.seen ? el("a", { href: `?${new URLSearchParams({ kind: look.kind, language: asked.get("language") || "" })}`, textContent: look.kind }) : look.kind;
  const faults = look.faults.map((fault) => el("p", { className: "bad", textContent: `✗ ${fault}` }));
  return el("section", { className: "card" }, el("h2", {}, name), el("p", { textContent: look.purpose }), ...faults,
    ...(look.html ? [framed(look, look.kind)] : []));
}

function show() {
  const [look] = data.looks;
  document.querySelector("h1").textContent = data.sheet ? "Every letter" : look.kind;
  document.title = data.sheet ? "introbot: every letter" : `${look.kind}: ${look.subject}`;
  document.querySelector(".purpose").textContent = data.sheet ? `${data.looks.length} letters, as they would be sent` : look.purpose;
  document.querySelector("main").replaceChildren(
    ...(data.sheet ? [el("div", { className: "sheet" }, ...data.looks.map(card))] : one(look)));
}

function chooser() {
  const form = document.querySelector(".choose");
  const pick = (name, label, options, chosen) => {
    const select = el("select", { name, ariaLabel: label }, ...options.map(([value, text]) => el("option", { value, textContent: text, selected: value === chosen })));
    select.addEventListener("change", () => { location.search = new URLSearchParams(new FormData(form)); });
    return select;
  };
  const kind = data.sheet ? "" : data.looks[0].kind;
  form.append(pick("kind", "Letter", [["", "every letter"], ...data.kinds.map((each) => [each, each])], kind),
    pick("language", "Language", data.languages.map((each) => [each, LANGUAGES[each] || each]), asked.get("language") || data.looks[0].language));
  form.hidden = false;
}

async function follow() {
  const kind = data.sheet ? "" : data.looks[0].kind;
  const language = document.querySelector("select[name=language]").value;
  for (;;) {
    try {
      const answer = await fetch(`/looks?${new URLSearchParams({ kind, language, seen: data.seen })}`);
      const news = await answer.json();
      if (news.seen !== data.seen) {
        Object.assign(data, news);
        show();
      }
    } catch {
      document.querySelector(".ended").hidden = false;
      return;
    }
  }
}

show();
if (data.seen) {
  chooser();
  follow();
}
