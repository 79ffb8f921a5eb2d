#!/bin/sh
# Signs what the pipeline pushed. Called with one word:
#
#   key      makes the key pair; once, by a person
#   sign     signs IMAGE at the digest in dist/image.digest
#   verify   checks that signature with config/cosign/cosign.pub; a deployment calls it before it deploys that digest
#
# As long as no config/cosign/cosign.pub is committed nobody has made a key: both say so and pass. From then on a missing key or
# signature is a failure.
#
# The maker's image has no shell, so no pipeline can run its steps in it. The program is fetched here instead, and only
# runs when its checksum is the one below.
set -eu
cd "$(dirname "$0")/.."
umask 077

version=<% tool.version %>
downloads=${COSIGN_MIRROR:-<% options.download-mirror | shell %>}
public_key=config/cosign/cosign.pub

case "${1:-}" in
sign | verify)
  if [ ! -s "$public_key" ]; then
    echo "Not signed and not verified, because there is no $public_key yet. Run make signing-key once."
    exit 0
  fi
  ;;
esac

case "$(uname -s)-$(uname -m)" in
Linux-x86_64)
  program="cosign-linux-amd64"
  checksum=f7622ed3cf22e55e1ae6377c080979ff77a22da9981c11df222a2e444991e7cf
  ;;
Linux-aarch64 | Linux-arm64)
  program="cosign-linux-arm64"
  checksum=90e7ae0b5dfd60f20816b52c012addf7fc055ebcc7bea4ce81c428ca8518c302
  ;;
*)
  echo "sign.sh: no checksum for $(uname -s) on $(uname -m) is known here" >&2
  exit 2
  ;;
esac

cosign=.cache/cosign-$version/cosign
if [ ! -x "$cosign" ]; then
  mkdir -p "$(dirname "$cosign")"
  wget -q -O "$cosign.part" "$downloads/cosign/releases/download/v$version/$program"
  if ! printf '%s  %s\n' "$checksum" "$cosign.part" | sha256sum -c - >/dev/null; then
    rm -f "$cosign.part"
    echo "sign.sh: Cosign $version is not what was pinned; its checksum differs" >&2
    exit 1
  fi
  chmod +x "$cosign.part"
  mv "$cosign.part" "$cosign"
fi
cosign=$PWD/$cosign

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

make_key() {
  COSIGN_PASSWORD=$(./scripts/secret.sh get cosign-password)
  export COSIGN_PASSWORD
  "$cosign" generate-key-pair --output-key-prefix "$work/cosign"
  ./scripts/secret.sh set cosign-private-key <"$work/cosign.key"
  mkdir -p config/cosign
  cp "$work/cosign.pub" "$public_key"
  chmod 644 "$public_key"
  echo "The private key is stored as cosign-private-key. Give it to the pipeline's secrets, and commit $public_key."
}

# Where the image is reached from here, and with which account.
: "${IMAGE:=<% registry.image-prefix %>/<% project.service %>}"
registry=${IMAGE%%/*}
reference=$IMAGE
plain_http=""
<%#registry.internal-host%>
<%#ci.service%>
# Pipelines run inside the stack. There the registry has a shorter way than through the ingress.
registry="<% registry.internal-host %>"
reference="$registry/${IMAGE#*/}"
<%#registry.insecure%>
plain_http=--allow-http-registry
<%/registry.insecure%>
<%/ci.service%>
<%/registry.internal-host%>
<%#registry.own-authority%>
<%#ci.service%>
# The name leads to the ingress on a network of the stack, with a certificate of an authority that this container cannot know.
plain_http=--allow-insecure-registry
<%/ci.service%>
<%/registry.own-authority%>

sign_in() {
  reference="$reference@$(cat dist/image.digest)"
  user=${REGISTRY_USER:-"<% registry.user %>"}
  login=$(printf '%s:%s' "$user" "${REGISTRY_PASSWORD:?the password of the registry is missing}" | base64 | tr -d '\n')
  # A file in a folder that goes away, because a password in a command line is in the process list.
  printf '{"auths":{"%s":{"auth":"%s"}}}\n' "$registry" "$login" >"$work/config.json"
  export DOCKER_CONFIG="$work"
}

<%#options.transparency-log%>
log_flags="--yes"
verify_flags=""
<%/options.transparency-log%>
<%^options.transparency-log%>
# Nothing leaves the network: no public log, no public time stamp.
log_flags="--yes --use-signing-config=false --tlog-upload=false"
verify_flags="--insecure-ignore-tlog=true"
<%/options.transparency-log%>

case "${1:-}" in
key)
  make_key
  ;;
sign)
  if [ -z "${COSIGN_PRIVATE_KEY:-}" ]; then
    echo "sign.sh: the private key of $public_key is missing - give cosign-private-key to the pipeline" >&2
    exit 1
  fi
  sign_in
  # The flags are words on purpose.
  # shellcheck disable=SC2086
  "$cosign" sign $plain_http $log_flags --key env://COSIGN_PRIVATE_KEY "$reference"
<%#options.attest%>
  if [ -s reports/sbom.cdx.json ]; then
    # shellcheck disable=SC2086
    "$cosign" attest $plain_http $log_flags --key env://COSIGN_PRIVATE_KEY --type cyclonedx \
      --predicate reports/sbom.cdx.json "$reference"
  fi
<%/options.attest%>
  ;;
verify)
  sign_in
  # shellcheck disable=SC2086
  "$cosign" verify $plain_http $verify_flags --key "$public_key" "$reference" >/dev/null
  echo "The signature of $reference is good."
  ;;
*)
  echo "usage: scripts/sign.sh key|sign|verify" >&2
  exit 2
  ;;
esac
