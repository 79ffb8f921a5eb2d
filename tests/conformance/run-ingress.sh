#!/usr/bin/env bash
# nginx and Caddy run on the configuration of exported repositories, in front of the live sample service: the right host name leads to
# it, plain http leads to https, unknown names get nothing.
# shellcheck source-path=SCRIPTDIR source=support/common.sh disable=SC2317
. "$(dirname "${BASH_SOURCE[0]}")/support/common.sh" "$@"

need_programs curl python3 openssl
domain=delivery.localhost
service_port=$(free_port)

# get ADDRESS [curl options]: body in $scratch/body, headers in $scratch/headers; names are looked up nowhere.
get() { # ADDRESS -- PORT [curl options]
    local address=$1
    shift
    curl -sk --max-time 10 --connect-to "::127.0.0.1:$2" --dump-header "$scratch/headers" --output "$scratch/body" "$address" "${@:3}"
}
headers_hold() { tr -d '\r' <"$scratch/headers" | tee /dev/stderr | grep -qiE "$1"; }
headers_lack() { ! headers_hold "$1"; }
body_is_the_service() { tee /dev/stderr <"$scratch/body" | grep -q 'hello'; }
body_is_not_the_service() { ! body_is_the_service; }

judge() { # NAME HTTP-PORT HTTPS-PORT
    local name=$1 http=$2 https=$3
    expect "$name leads app.$domain to the sample service" get "https://app.$domain:$https/health" -- "$https" --fail
    expect "$name hands on what the service says" cmp "$scratch/body" <(curl -s "http://127.0.0.1:$service_port/health")
    expect "$name names the kind of content that must not be guessed" headers_hold '^x-content-type-options: *nosniff$'
    expect "$name keeps its version to itself" headers_lack '^server: *\S*[0-9]'
    expect "$name leads the start page's name to the start page" get "https://$domain:$https/" -- "$https" --fail
    expect "$name: the start page is the exported one" cmp "$scratch/body" "$scratch/$name/index.html"
    expect "$name: the start page may run no scripts" headers_hold "^content-security-policy: *default-src 'none'"
    expect "$name sends plain http" get "http://app.$domain:$http/path?x=1" -- "$http"
    expect "$name: … to https, path and all" headers_hold "^location: https://app\.$domain(:[0-9]+)?/path\?x=1$"
    expect "$name: … for good" headers_hold '^HTTP/[0-9.]+ (301|308)'
    rm -f "$scratch/body" "$scratch/headers"
    get "https://stranger.example:$https/" -- "$https" || true
    touch "$scratch/body"
    expect "$name gives nothing to names that are not ours" body_is_not_the_service
    get "https://git.$domain:$https/" -- "$https" || true
    expect "$name tells that a service is away" headers_hold '^HTTP/[0-9.]+ 50[234]'
}

run_nginx() {
    command -v nginx >/dev/null || { skip "nginx is not there"; return; }
    local http https folder="$scratch/nginx" copy
    http=$(free_port) https=$(free_port)
    export_stack enterprise-on-prem "$scratch/with-nginx" ingress=nginx
    cp -r "$scratch/with-nginx/config/nginx" "$folder"
    mkdir "$folder/spool"
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout "$folder/tls.key" -out "$folder/tls.crt" -subj "/CN=$domain" -days 2 2>/dev/null
    copy="$folder/nginx.conf"
    # The container's own name service becomes an address, since nobody answers for those names here.
    # Services that are away become an address where nobody listens: their names are known in the stack's network only.
    substitute "$copy" "s,/tmp/,$folder/,; s,/certificates,$folder,; s,/spool,$folder/spool,; s,root /srv,root $folder,; s,/dev/std(out|err),$folder/log," \
        "s|http://hello:8080|http://127.0.0.1:$service_port|" 's|http://[a-z][a-z0-9-]*:[0-9]+;|http://127.0.0.1:9;|' \
        "s|listen 8080|listen 127.0.0.1:$http|; s|listen 8443|listen 127.0.0.1:$https|; s|listen 443|listen 127.0.0.1:$(free_port)|; s|listen 8081|listen 127.0.0.1:$(free_port)|"
    [ -f /etc/nginx/mime.types ] || substitute "$copy" 's|include /etc/nginx/mime.types;||'
    start nginx nginx -c "$copy" -p "$folder" -e stderr -g 'daemon off;'
    if wait_for 20 get "https://app.$domain:$https/health" -- "$https" --fail; then
        ok "nginx takes the exported configuration"
        judge nginx "$http" "$https"
    else
        failure "nginx takes the exported configuration" "$scratch/nginx.log"
    fi
}

run_caddy() {
    command -v caddy >/dev/null || { skip "caddy is not there"; return; }
    local http https folder="$scratch/caddy"
    http=$(free_port) https=$(free_port)
    export_stack enterprise-on-prem "$scratch/with-caddy" ingress=caddy
    cp -r "$scratch/with-caddy/config/caddy" "$folder"
    substitute "$folder/Caddyfile" "s|http_port 80$|http_port $http|; s|https_port 443$|https_port $https|; s|^:9180|http://127.0.0.1:$(free_port)|" \
        "s|reverse_proxy hello:8080|reverse_proxy 127.0.0.1:$service_port|" 's|reverse_proxy [a-z][a-z0-9-]+:[0-9]+|reverse_proxy 127.0.0.1:9|' \
        "s|/data/caddy|$folder/data/caddy|; s|root \* /srv|root * $folder|" "s|^\{\$|{\n\tadmin off\n\tdefault_bind 127.0.0.1|"
    start caddy env XDG_DATA_HOME="$folder/data" XDG_CONFIG_HOME="$folder/config" HOME="$folder" caddy run --adapter caddyfile --config "$folder/Caddyfile"
    if wait_for 40 get "https://app.$domain:$https/health" -- "$https" --fail; then
        ok "Caddy takes the exported configuration"
        judge caddy "$http" "$https"
    else
        failure "Caddy takes the exported configuration" "$scratch/caddy.log"
    fi
}

export_stack gitlab-all-in-one "$scratch/repository"
expect "the sample service answers" start_service "$scratch/repository" "$service_port"
run_nginx
run_caddy
sum_up
