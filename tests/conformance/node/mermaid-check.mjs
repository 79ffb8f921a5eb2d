// mermaid-check FILE...: every diagram must be accepted by Mermaid's own parser, which wants a document to live in.
// mermaid-check -: the files are named on standard input, one a line, and each is answered at once.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { JSDOM } from "jsdom";

globalThis.window = new JSDOM("<!DOCTYPE html><body></body>").window;
globalThis.document = globalThis.window.document;
const { default: mermaid } = await import("mermaid");

async function accepted(file) {
    try {
        const { diagramType } = await mermaid.parse(readFileSync(file, "utf8"));
        console.log(`OK ${file} ${diagramType}`);
        return true;
    } catch (error) {
        const reason = String(error.message ?? error).split("\n").slice(0, 4).join(" | ");
        console.log(`FAIL ${file} ${reason}`);
        return false;
    }
}

let failed = 0;
const files = process.argv[2] === "-" ? createInterface({ input: process.stdin }) : process.argv.slice(2);
for await (const file of files) {
    if (!(await accepted(file))) failed += 1;
}
process.exit(failed ? 1 : 0);
