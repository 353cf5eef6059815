// Draws a card's blocks and spans.
import { build, momentOf } from "./build.js";

const spans = {
  plain: (span) => document.createTextNode(span.text),
  strong: (span) => build("strong", {}, span.text),
  emphasis: (span) => build("em", {}, span.text),
  code: (span) => build("code", {}, span.text),
  link: (span) => link(span),
  moment: (span) => build("time", { datetime: span.text }, momentOf(span.text)),
  thread: (span) => build("button", { type: "button", class: "to-thread", "data-thread": span.thread }, span.text),
  mention: (span) => build("span", { class: "mention" }, `@${span.text}`),
};

function link(span) {
  const target = URL.canParse(span.href) ? new URL(span.href) : undefined;
  if (!target || !["http:", "https:"].includes(target.protocol)) return document.createTextNode(span.text);
  return build("a", { href: target.href, target: "_blank", rel: "noopener noreferrer", title: target.host }, span.text);
}

const text = (all) => all.map((span) => (spans[span.kind] ?? spans.plain)(span));

/** The spans of each line: a line feed in a plain span begins the next. */
function lines(all) {
  const found = [[]];
  for (const span of all) {
    const parts = span.kind === "plain" ? span.text.split("\n") : [span.text];
    parts.forEach((part, index) => {
      if (index > 0) found.push([]);
      if (part !== "") found[found.length - 1].push({ ...span, text: part });
    });
  }
  return found.filter((line) => line.length > 0);
}

const RANK = /^(\d{1,3})\. $/;

/** An entry: its first line is the title, the second the facts, the others follow. A rank stands in the margin. */
function entry(block, press) {
  const [title = [], ...others] = lines(block.text);
  const rank = title[0]?.kind === "plain" ? RANK.exec(title[0].text) : null;
  const shown = rank ? title.slice(1) : title;
  return build(
    "article",
    { class: rank ? "entry ranked" : "entry" },
    rank && build("span", { class: "rank", "aria-label": `Number ${rank[1]}` }, rank[1]),
    build("div", { class: "title" }, text(shown)),
    others.map((line, index) => build("div", { class: index === 0 ? "facts" : "more" }, text(line))),
    buttons(block.buttons, press),
  );
}

function buttons(all, press) {
  if (all.length === 0) return undefined;
  return build(
    "div",
    { class: "buttons" },
    all.map((button) =>
      build("button", { type: "button", class: button.emphasis, onclick: (event) => press(button, event.currentTarget) }, button.label),
    ),
  );
}

const blocks = {
  heading: (block) => build("h3", {}, block.text),
  paragraph: (block) => build("p", {}, text(block.text)),
  entry,
  fields: (block) =>
    build("dl", {}, block.fields.map((field) => build("div", {}, build("dt", {}, field.label), build("dd", {}, text(field.value))))),
  picture: (block) => build("img", { src: `data:image/png;base64,${block.png}`, alt: block.description }),
  rule: () => build("hr"),
  buttons: (block, press) => buttons(block.buttons, press),
  footnote: (block) => build("p", { class: "footnote" }, text(block.text)),
};

/** A card as an element; press(button, element) is called with what was pressed. */
export function draw(card, press) {
  return build("div", { class: "card" }, card.blocks.map((block) => blocks[block.kind]?.(block, press)));
}
