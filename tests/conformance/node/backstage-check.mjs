// backstage-check FILE...: every entity must pass the policies that Backstage's catalogue itself applies.
import { readFileSync } from "node:fs";
import * as model from "@backstage/catalog-model";
import { parseAllDocuments } from "yaml";

const policy = model.EntityPolicies.allOf([
    new model.SchemaValidEntityPolicy(),
    new model.DefaultNamespaceEntityPolicy(),
    new model.FieldFormatEntityPolicy(),
    new model.NoForeignRootFieldsEntityPolicy(),
]);
const kinds = ["component", "system", "api", "group", "user", "resource", "domain", "location"].map((kind) => model[`${kind}EntityV1alpha1Validator`]);

async function check(document) {
    if (document.errors.length) throw document.errors[0];
    const entity = await policy.enforce(document.toJS());
    const known = await Promise.all(kinds.map((kind) => kind.check(entity)));
    if (!known.some(Boolean)) throw new Error(`${entity.kind} is no kind of entity`);
}

let failed = 0;
for (const file of process.argv.slice(2)) {
    for (const document of parseAllDocuments(readFileSync(file, "utf8"))) {
        try {
            await check(document);
        } catch (error) {
            failed += 1;
            console.log(`FAIL ${file} ${String(error)}`);
        }
    }
}
process.exit(failed ? 1 : 0);
