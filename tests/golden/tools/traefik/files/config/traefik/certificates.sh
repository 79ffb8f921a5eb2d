#!/bin/sh
# Makes the certificate for delivery.localhost and every name below it, signed by an authority of this stack.
# Runs before every start. A certificate that somebody else put there (a public one) is left alone.
set -eu

folder=${1:-/certificates}
domain="delivery.localhost"
cd "$folder"

if [ -f tls.crt ] && [ ! -f made-here ]; then
    echo "certificates: using the certificate that was put here"
    exit 0
fi
# A month is left: keep it. The authority stays as long as it is valid, so that nobody has to import it again.
if [ -f tls.crt ] && openssl x509 -in tls.crt -noout -checkend 2592000 >/dev/null; then
    exit 0
fi

umask 077
if [ ! -f authority.crt ] || ! openssl x509 -in authority.crt -noout -checkend 31536000 >/dev/null; then
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc -days 3650 \
        -subj "/CN=Authority of $domain" -keyout authority.key -out authority.crt \
        -addext "basicConstraints=critical,CA:TRUE,pathlen:0" -addext "keyUsage=critical,keyCertSign,cRLSign"
fi
openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc \
    -subj "/CN=$domain" -keyout tls.key.new -out tls.csr
printf '%s\n' "subjectAltName=DNS:$domain,DNS:*.$domain" "extendedKeyUsage=serverAuth" \
    "basicConstraints=critical,CA:FALSE" "keyUsage=critical,digitalSignature" >tls.ext
openssl x509 -req -in tls.csr -CA authority.crt -CAkey authority.key -CAcreateserial \
    -days 397 -extfile tls.ext -out tls.crt.new
cat authority.crt >>tls.crt.new
mv tls.key.new tls.key
mv tls.crt.new tls.crt
rm -f tls.csr tls.ext
touch made-here
chmod 0644 authority.crt tls.crt
echo "certificates: made a certificate for $domain and *.$domain"
