<%#source%>
#!/bin/sh
# Installs Flux in the cluster of the current context, hands it the source host's token, and lets it watch the repository.
# May run again at any time: for an upgrade, or for a new token.
set -eu
cd "$(dirname "$0")/.."
# A stack with an authority of its own has this script; what follows then accepts the certificates.
[ ! -f scripts/trust.sh ] || . scripts/trust.sh

namespace="<% platform.deploy-namespace %>"
branch="<% options.branch %>"

# What the deployed branch must not change: namespaces, and who may do what in them.
kubectl apply --server-side --force-conflicts --filename deploy/kubernetes/namespace.yaml --filename deploy/kubernetes/rights.yaml \
    --filename deploy/flux/names.yaml
# In a namespace where nothing else runs; it watches this namespace only.
flux install --version "v<% versions.flux %>" --namespace "$namespace" --watch-all-namespaces=false \
    --components source-controller,kustomize-controller,notification-controller

# Through standard input: as an argument every process of this machine could see the values.
token=$(scripts/secret.sh get "<% source.token-secret %>")
kubectl apply --server-side --force-conflicts --filename - <<EOM
apiVersion: v1
kind: Secret
metadata:
  name: repository-<% project.slug %>
  namespace: $namespace
stringData:
  username: "<% source.user %>"
  password: "$token"
EOM
<%#chat%>
<%#slack-compatible%>
if address=$(scripts/secret.sh get "<% webhook-secret %>"); then
    kubectl apply --server-side --force-conflicts --filename - <<EOM
apiVersion: v1
kind: Secret
metadata:
  name: flux-chat
  namespace: $namespace
stringData:
  address: "$address"
EOM
else
    echo "The chat's web hook is not known yet; put it into .env and run this again." >&2
fi
<%/slack-compatible%>
<%/chat%>

<%#store%>
<%#sops%>
# The cluster reads the secrets with a key of its own, so that it can be shut out without a change of anybody else's.
if ! kubectl --namespace "$namespace" get secret sops-age >/dev/null 2>&1; then
    [ -f "<% encrypted-file %>" ] || { echo "There is no <% encrypted-file %> yet: run make secrets-push, commit, then run this again." >&2; exit 1; }
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    (umask 077 && age-keygen --output "$work/stack.agekey" 2>/dev/null)
    kubectl --namespace "$namespace" create secret generic sops-age --from-file="$work/stack.agekey"
    echo "Enter this reader in .sops.yaml, below the others: $(age-keygen -y "$work/stack.agekey")"
    echo "Then run: sops updatekeys --yes --input-type dotenv <% encrypted-file %>, commit, push, and run this again."
    exit 0
fi
<%/sops%>
<%/store%>

# The branch must exist before it can be watched; pipelines write it from then on.
if ! git ls-remote --exit-code --heads origin "$branch" >/dev/null; then
    git push origin "HEAD:refs/heads/$branch"
fi
kubectl apply --server-side --force-conflicts --kustomize deploy/flux
flux --namespace "$namespace" reconcile kustomization "<% project.slug %>" --with-source
<%/source%>
