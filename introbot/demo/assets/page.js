"use strict";
// The page holds what it was told about the letters and draws each column from it. Text of a letter only ever
// becomes text: the one exception is the HTML part, which goes into a frame that can run and fetch nothing.

const data = JSON.parse(document.getElementById("data").textContent);
const columns = new Map(data.people.map((person, place) => [person.address, column(person, place)]));
let newest = 0;

function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name in element && name !== "list") element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

function press(label, onclick, attributes = {}) {
  return el("button", { type: "button", onclick, ...attributes }, ...[label].flat());
}

// --- columns -----------------------------------------------------------------------------------------------------

function column(person, place) {
  const mine = { person, letters: [], read: new Set(), fresh: new Set(), box: "inbox", letter: null, form: null, view: null };
  mine.boxes = el("nav", { className: "boxes", ariaLabel: `Mailbox of ${person.name}` });
  mine.body = el("div", { className: "body" });
  mine.tab = press("", () => choose(mine), { className: `tint${place % 3}` });
  mine.section = el("section", { className: `person tint${place % 3}`, ariaLabel: person.name },
    el("header", {},
      el("span", { className: "face", ariaHidden: "true" }, person.name[0]),
      el("div", { className: "who" }, el("h2", {}, person.name, el("small", {}, person.part)), el("p", {}, person.address)),
      press("Write", () => { mine.letter = null; compose(mine, { way: "new", to: data.program }); }, { className: "write", ariaLabel: `Write as ${person.name}` })),
    mine.boxes, mine.body);
  document.querySelector(".tabs").append(mine.tab);
  document.querySelector("main").append(mine.section);
  return mine;
}

function choose(mine) {
  for (const each of columns.values()) {
    each.section.classList.toggle("chosen", each === mine);
    each.tab.setAttribute("aria-pressed", each === mine);
  }
  if (mine.measure) mine.measure();
}

function draw(mine) {
  mine.measure = null;
  drawBoxes(mine);
  if (mine.form && !mine.letter) mine.body.replaceChildren(el("div", { className: "letter" }, drawForm(mine)));
  else if (mine.letter) drawLetter(mine);
  else drawList(mine);
}

function unread(mine) {
  return mine.letters.filter((each) => each.place === "inbox" && !mine.read.has(each.number)).length;
}

function drawBoxes(mine) {
  const waiting = unread(mine);
  const box = (name, label) => press(label, () => { Object.assign(mine, { box: name, letter: null, form: null }); draw(mine); },
    { ariaPressed: String(mine.box === name) });
  mine.boxes.replaceChildren(box("inbox", waiting ? `Inbox (${waiting})` : "Inbox"), box("sent", "Sent"));
  mine.tab.replaceChildren(mine.person.name.split(" ")[0], ...(waiting ? [el("i", {}, String(waiting))] : []));
}

function drawList(mine) {
  const shown = mine.letters.filter((each) => each.place === mine.box).reverse();
  const lines = shown.map((each) => line(mine, each));
  mine.fresh.clear();
  const nothing = mine.box === "inbox" ? "Nothing has come yet." : "Nothing sent yet.";
  mine.body.replaceChildren(...(lines.length ? lines : [el("p", { className: "empty" }, nothing)]));
}

function line(mine, head) {
  const names = ["line"];
  if (head.place === "inbox" && !mine.read.has(head.number)) names.push("unread");
  if (mine.fresh.has(head.number)) names.push("fresh");
  const first = el("span", { className: "first" },
    el("b", {}, head.place === "sent" ? `to ${head.to}` : head.from),
    head.kind ? el("span", { className: "kind" }, head.kind) : null,
    el("time", { dateTime: head.at }, clock(head.at)));
  const about = el("span", { className: "about" }, head.subject || "(no subject)");
  const glimpse = el("span", { className: "glimpse" }, head.glimpse);
  return press([first, about, glimpse], () => open(mine, head), { className: names.join(" ") });
}

function clock(at) {
  return new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });
}

// --- one letter --------------------------------------------------------------------------------------------------

async function open(mine, head) {
  const answer = await fetch(`/letters/${head.number}`);
  if (!answer.ok) return;
  const letter = await answer.json();
  mine.read.add(letter.number);
  Object.assign(mine, { letter, form: null, view: letter.html ? "html" : "text" });
  draw(mine);
  mine.body.scrollTop = 0;
}

function drawLetter(mine) {
  const letter = mine.letter;
  const view = (name) => press(name, () => { mine.view = name; draw(mine); }, { className: "link", ariaPressed: String(mine.view === name) });
  const fields = Object.entries(letter.headers).filter(([, value]) => value);
  mine.body.replaceChildren(el("article", { className: "letter" },
    el("div", { className: "bar" },
      press(`‹ ${mine.box === "sent" ? "Sent" : "Inbox"}`, () => { Object.assign(mine, { letter: null, form: null }); draw(mine); }, { className: "link" }),
      letter.kind ? el("span", { className: "kind" }, letter.kind) : null,
      el("span", { className: "views" }, view("text"), letter.html ? view("html") : null, view("source"))),
    el("h3", {}, letter.subject || "(no subject)"),
    el("dl", { className: "fields" }, ...fields.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)])),
    sheet(mine, letter),
    mine.foot = el("div")));
  drawFoot(mine);
}

function drawFoot(mine) {
  mine.foot.replaceChildren(mine.form ? drawForm(mine) : ways(mine, mine.letter));
}

function ways(mine, letter) {
  const way = (label, name) => letter.forms[name] ? press(label, () => compose(mine, { ...letter.forms[name], way: name, number: letter.number }), { className: "quiet" }) : null;
  return el("div", { className: "ways" }, way("Reply", "reply"), way("Reply all", "reply_all"), way("Forward", "forward"));
}

function sheet(mine, letter) {
  if (mine.view === "source") return el("div", { className: "sheet" }, el("pre", { className: "source" }, letter.source));
  if (mine.view === "text") return el("div", { className: "sheet" }, el("pre", {}, letter.text || "(this mail has no text part)"));
  return framed(mine, letter.html);
}

// The frame may not run scripts, open windows, submit or navigate, and it inherits the page's policy: nothing is
// fetched. It is same-origin only so that its height and the places of its links can be measured. The links are made
// dead; the page lays buttons of its own over them (WebKit would not hand the page clicks made inside such a frame).
function framed(mine, html) {
  const frame = el("iframe", { title: "The letter as HTML", sandbox: "allow-same-origin" });
  const place = el("div", { className: "sheet framed" }, frame);
  frame.addEventListener("load", () => {
    const links = [...frame.contentDocument.querySelectorAll("a[href], area[href]")].map((link) => [link, disarm(link)]);
    let width = 0;
    mine.measure = () => measure(mine, place, frame, links);
    new ResizeObserver(() => { if (place.clientWidth !== width) { width = place.clientWidth; mine.measure?.(); } }).observe(place);
  });
  frame.srcdoc = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"
    content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"><style>
    html { overflow: hidden } body { margin: 14px; font: 15px/1.55 system-ui, sans-serif; color: #222; overflow-wrap: anywhere }
    img { max-width: 100% } blockquote { margin-right: 0 }</style>${html}`;
  return place;
}

function disarm(link) {
  const href = link.getAttribute("href");
  const { color, textDecoration } = link.ownerDocument.defaultView.getComputedStyle(link);
  link.removeAttribute("href");
  Object.assign(link.style, { color, textDecoration });
  return href;
}

function measure(mine, place, frame, links) {
  const page = frame.contentDocument;
  if (!page || !place.isConnected || !place.offsetParent) return;
  frame.style.height = "0";
  frame.style.height = `${Math.min(page.documentElement.scrollHeight + 2, 20000)}px`;
  place.querySelectorAll(".over").forEach((button) => button.remove());
  for (const [link, href] of links) place.append(...[...link.getClientRects()].map((box, piece) => over(mine, place, frame, link, href, box, piece)));
}

function over(mine, place, frame, link, href, box, piece) {
  const mailto = /^\s*mailto:/i.test(href);
  const button = press("", () => mailto ? compose(mine, fromMailto(href)) : tell(place, href),
    { className: "over", title: mailto ? "Opens an answer" : href, ariaLabel: link.textContent.trim() || href, tabIndex: piece ? -1 : 0 });
  Object.assign(button.style, {
    left: `${frame.offsetLeft + box.left}px`, top: `${frame.offsetTop + box.top}px`, width: `${box.width}px`, height: `${box.height}px`,
  });
  return button;
}

function tell(place, href) {
  place.querySelector(".note")?.remove();
  place.append(el("p", { className: "note" }, `This link leads outside, and the demo does not go there: ${href}`));
}

// RFC 6068: percent-encoded, and a plus sign is a plus sign.
function fromMailto(href) {
  const [, path, query] = /^\s*mailto:([^?#]*)\??([^#]*)/i.exec(href);
  const plain = (text) => { try { return decodeURIComponent(text); } catch { return text; } };
  const form = { way: "new", to: plain(path), text: "" };
  const names = { to: "to", cc: "cc", bcc: "bcc", subject: "subject", body: "text", "in-reply-to": "in_reply_to", references: "references" };
  for (const field of query.split("&").filter(Boolean)) {
    const [name, ...value] = field.split("=");
    const known = names[plain(name).toLowerCase()];
    if (known) form[known] = [known === "to" ? form.to : "", plain(value.join("="))].filter(Boolean).join(", ");
  }
  if (form.in_reply_to && !form.references) form.references = form.in_reply_to;
  return form;
}

// --- answering ---------------------------------------------------------------------------------------------------

function compose(mine, form) {
  mine.form = { cc: "", bcc: "", subject: "", text: "", quoted: "", ...form };
  if (mine.letter) drawFoot(mine); // the letter stays as it stands on the page
  else draw(mine);
  const box = mine.body.querySelector("form");
  box.scrollIntoView({ block: "end" });
  box.elements.text.setSelectionRange(0, 0);
  box.elements[mine.form.to ? "text" : "to"].focus();
}

function drawForm(mine) {
  const form = mine.form;
  const keep = (name) => (event) => { form[name] = event.target.value; };
  const field = (label, name) => el("label", {}, el("span", {}, label), el("input", { name, value: form[name], oninput: keep(name), autocomplete: "off" }));
  const wrong = el("p", { className: "wrong", role: "alert", hidden: true });
  const button = el("button", { className: "send" }, `Send as ${mine.person.name.split(" ")[0]}`);
  return el("form", { onsubmit: (event) => { event.preventDefault(); send(mine, button, wrong); } },
    field("To", "to"), form.cc ? field("Cc", "cc") : null, form.bcc ? field("Bcc", "bcc") : null, field("Subject", "subject"),
    el("textarea", { name: "text", value: form.text, oninput: keep("text"), ariaLabel: "What you write", rows: Math.min(16, Math.max(6, form.text.split("\n").length + 2)) }),
    form.quoted ? el("details", {}, el("summary", {}, "the quoted letter goes along"), el("pre", {}, form.quoted)) : null,
    wrong,
    el("div", { className: "bar" }, button, press("Discard", () => { mine.form = null; if (mine.letter) drawFoot(mine); else draw(mine); }, { className: "link" })));
}

async function send(mine, button, wrong) {
  button.disabled = true;
  const { quoted, ...typed } = mine.form;
  const answer = await fetch("/send", {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Demo-Token": data.token },
    body: JSON.stringify({ ...typed, owner: mine.person.address }),
  }).catch(() => null);
  button.disabled = false;
  if (answer?.ok) {
    Object.assign(mine, { form: null, letter: null, box: "inbox" });
    return draw(mine);
  }
  wrong.textContent = answer ? await answer.text() : "The demo does not answer any more.";
  wrong.hidden = false;
}

// --- looking for mail --------------------------------------------------------------------------------------------

// Each question is held open by the server until there is something to tell.
async function listen() {
  for (;;) {
    const answer = await fetch(`/letters?after=${newest}`).then((response) => response.ok ? response.json() : null).catch(() => null);
    document.querySelector(".ended").hidden = Boolean(answer);
    if (answer) take(answer);
    else await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

function take(answer) {
  const touched = new Set();
  for (const head of answer.letters) {
    const mine = columns.get(head.owner);
    mine.letters.push(head);
    if (newest) mine.fresh.add(head.number);
    touched.add(mine);
  }
  newest = answer.newest;
  for (const mine of touched) {
    if (mine.letter || mine.form) drawBoxes(mine); // what is being read or written stays as it is
    else draw(mine);
  }
}

document.getElementById("starter").addEventListener("click", () => {
  const ann = columns.values().next().value;
  choose(ann);
  ann.letter = null;
  compose(ann, { ...data.starter, way: "new" });
});
choose(columns.values().next().value);
columns.forEach(draw);
listen();
