// hcl-check FILE...: HashiCorp's own parser of HCL, compiled to WebAssembly.
import { readFileSync } from "node:fs";
import hcl from "@cdktf/hcl2json";

let failed = 0;
for (const file of process.argv.slice(2)) {
    try {
        await hcl.parse(file, readFileSync(file, "utf8"));
    } catch (error) {
        failed += 1;
        console.log(`FAIL ${file} ${error.message ?? error}`);
    }
}
process.exit(failed ? 1 : 0);
