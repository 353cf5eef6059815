// Light or dark: as the system has it, until the person chooses.
import { byId } from "./build.js";

const dark = window.matchMedia("(prefers-color-scheme: dark)");
const chosen = () => localStorage.getItem("theme");

function show() {
  document.documentElement.dataset.theme = chosen() ?? (dark.matches ? "dark" : "light");
}

show();
dark.addEventListener("change", show);
byId("theme").addEventListener("click", () => {
  localStorage.setItem("theme", document.documentElement.dataset.theme === "dark" ? "light" : "dark");
  show();
});
