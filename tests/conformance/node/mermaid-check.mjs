// mermaid-check FILE...: every diagram must be accepted by Mermaid's own parser, which wants a document to live in.
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

globalThis.window = new JSDOM("<!DOCTYPE html><body></body>").window;
globalThis.document = globalThis.window.document;
const { default: mermaid } = await import("mermaid");

let failed = 0;
for (const file of process.argv.slice(2)) {
    try {
        const { diagramType } = await mermaid.parse(readFileSync(file, "utf8"));
        console.log(`OK ${file} ${diagramType}`);
    } catch (error) {
        failed += 1;
        const reason = String(error.message ?? error).split("\n").slice(0, 4).join(" | ");
        console.log(`FAIL ${file} ${reason}`);
    }
}
process.exit(failed ? 1 : 0);
