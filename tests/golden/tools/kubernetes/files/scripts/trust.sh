#!/bin/sh
# The addresses of this stack have certificates of its own authority, which no program knows by itself.
#
#   scripts/trust.sh      fetches the authority's certificate, lets git in this clone accept it, and says what else there is to do
#   . scripts/trust.sh    in a script, at the root of the repository: curl, git and programs in Python, Node.js and Go that are
#                         started from there accept it as well as the authorities that everybody trusts

trust_fetch() {
    mkdir -p .authority
    kubectl --namespace "delivery" exec statefulset/caddy -- cat "/data/caddy/pki/authorities/local/root.crt" \
        >.authority/new </dev/null 2>/dev/null || return 1
    [ -s .authority/new ] || return 1
    mv .authority/new .authority/authority.crt
    # Some programs take one file for everything, so the authorities of this machine stand in it, too.
    for trust_system in /etc/ssl/certs/ca-certificates.crt /etc/pki/tls/certs/ca-bundle.crt /etc/ssl/cert.pem; do
        if [ -r "$trust_system" ]; then
            cat "$trust_system"
            break
        fi
    done >.authority/new
    cat .authority/authority.crt >>.authority/new
    mv .authority/new .authority/bundle.crt
}

# zsh gives a script that it reads in the name of that script, and says so in a variable of its own.
case "${ZSH_EVAL_CONTEXT:-}${0##*/}" in
trust.sh)
    set -eu
    cd "$(dirname "$0")/.."
    if ! trust_fetch; then
        rm -f .authority/new
        echo "trust.sh: the ingress does not hand out an authority's certificate; start the stack with make up first." >&2
        echo "          With a certificate that everybody trusts there is nothing to do." >&2
        exit 1
    fi
    git config "http.https://*.delivery.localhost/.sslCAInfo" "$PWD/.authority/authority.crt"
    echo "The authority's certificate is in .authority/authority.crt; git in this clone accepts it."
    if command -v openssl >/dev/null 2>&1; then
        openssl x509 -in .authority/authority.crt -noout -subject -enddate -fingerprint -sha256 | sed 's/^/  /'
    fi
    cat <<'END'
Browsers: import that file as a trusted root authority. On other machines compare the fingerprint first.
All programs of a Debian machine:
  sudo cp .authority/authority.crt /usr/local/share/ca-certificates/delivery.crt && sudo update-ca-certificates
END
    ;;
*)
    if ! trust_fetch; then
        rm -f .authority/new
        # What was fetched before still counts: the authority lives for years.
        [ -s .authority/bundle.crt ] || echo "The authority of this stack is not known here; after make up: make trust" >&2
    fi
    if [ -s .authority/bundle.crt ]; then
        OWN_AUTHORITY="$PWD/.authority/authority.crt"
        CURL_CA_BUNDLE="$PWD/.authority/bundle.crt"
        GIT_SSL_CAINFO="$CURL_CA_BUNDLE"
        SSL_CERT_FILE="$CURL_CA_BUNDLE"
        REQUESTS_CA_BUNDLE="$CURL_CA_BUNDLE"
        NODE_EXTRA_CA_CERTS="$CURL_CA_BUNDLE"
        export OWN_AUTHORITY CURL_CA_BUNDLE GIT_SSL_CAINFO SSL_CERT_FILE REQUESTS_CA_BUNDLE NODE_EXTRA_CA_CERTS
    fi
    ;;
esac
