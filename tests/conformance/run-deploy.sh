#!/usr/bin/env bash
# The exported playbooks of a deployment over ssh, run by Ansible on this machine: what is deployed, who is restarted for a changed file, and
# that a pipeline of the stack does not end itself. Docker is a stand-in that writes down what it is told; docker-compose reads the composition.
# shellcheck source-path=SCRIPTDIR source=support/common.sh disable=SC2317,SC2154
. "$(dirname "${BASH_SOURCE[0]}")/support/common.sh" "$@"

need_programs ansible-playbook docker-compose git python3
digest=sha256:$(printf '0%.0s' {1..64})
machine="$scratch/machine"
calls="$scratch/calls"

stand_in() { # how `up … hello` ends
    mkdir -p "$scratch/bin"
    cat >"$scratch/bin/docker" <<END
#!/bin/sh
# One line for all that happens, without the names of the files of the composition.
case " \$* " in
*" config --format json "*) shift; exec docker-compose "\$@" ;;
*" login "*) cat >/dev/null; exit 0 ;;
*" --wait "*) echo "\$@" >>"$calls"; exit $1 ;;
esac
echo "\$@" | sed 's/compose --file compose.yaml --file release.yaml //' >>"$calls"
END
    # The playbook of the end waits until the pipeline is over.
    printf '#!/bin/sh\n' >"$scratch/bin/sleep"
    chmod +x "$scratch/bin/docker" "$scratch/bin/sleep"
}

deploy() { # release | last
    (cd "$scratch/repository" && PATH="$scratch/bin:$PATH" IMAGE=registry.delivery.localhost/payments/hello IMAGE_TAG=abc REGISTRY_USER=u REGISTRY_PASSWORD=p \
        sh scripts/deploy.sh "$1")
}
called() { tail -n 60 "$calls"; grep -qE "$1" "$calls"; }
# A deployment that did nothing at all shows nothing.
not_called() { tail -n 60 "$calls"; [ -s "$calls" ] && ! grep -qE "$1" "$calls"; }
started() { called "^up --detach --remove-orphans (.* )?$1( |\$)"; }
not_started() { not_called "^up --detach --remove-orphans (.* )?$1( |\$)"; }
restarted() { called "^restart --no-deps (.* )?$1( |\$)"; }
not_restarted() { not_called "^restart --no-deps (.* )?$1( |\$)"; }

for case in "enterprise-on-prem jenkins traefik config/jenkins/casc.yaml config/traefik/dynamic.yml" \
    "gitlab-all-in-one gitlab-runner caddy config/gitlab-runner/config.toml config/caddy/Caddyfile"; do
    read -r blueprint engine ingress own_file other_file <<<"$case"
    rm -rf "$machine" "$scratch/repository" "$calls"
    export_stack "$blueprint" "$scratch/repository" "ansible-push.hosts=localhost" "ansible-push.folder=$machine"
    substitute "$scratch/repository/deploy/ansible/inventory.yml" 's/^( +)ansible_user:.*/\1ansible_connection: local\n\1ansible_python_interpreter: "{{ ansible_playbook_python }}"/'
    mkdir -p "$machine"
    (cd "$scratch/repository" && sh scripts/secrets.sh && cp .env "$machine/.env") >"$scratch/secrets.log" 2>&1 || failure "$blueprint: secrets" "$scratch/secrets.log"
    : >"$calls"
    stand_in 0
    mkdir -p "$scratch/repository/dist"
    echo "$digest" >"$scratch/repository/dist/image.digest"
    expect "$blueprint: the first deployment" deploy release
    expect "$blueprint: … names the image by its digest" grep -qF "registry.delivery.localhost/payments/hello@$digest" "$machine/release.yaml"
    expect "$blueprint: … leaves a receipt" grep -qF "$digest" "$scratch/repository/dist/deployed"
    expect "$blueprint: … starts $ingress" started "$ingress"
    expect "$blueprint: … leaves $engine to the end" not_started "$engine"

    : >"$calls"
    expect "$blueprint: a second one" deploy release
    expect "$blueprint: … restarts nobody" not_called '^restart'

    : >"$calls"
    echo "# changed" >>"$scratch/repository/$other_file"
    expect "$blueprint: one with a changed file of $ingress" deploy release
    expect "$blueprint: … restarts $ingress" restarted "$ingress"
    expect "$blueprint: … and nobody else" not_called '^restart --no-deps .* '

    : >"$calls"
    echo "# changed" >>"$scratch/repository/$own_file"
    expect "$blueprint: one with a changed file of $engine" deploy release
    expect "$blueprint: … does not restart $engine" not_restarted "$engine"
    : >"$calls"
    expect "$blueprint: the end of the pipeline" deploy last
    expect "$blueprint: … starts $engine anew" wait_for 20 called "^up --detach (.* )?$engine( |\$)"
    expect "$blueprint: … and restarts it for its file" wait_for 20 restarted "$engine"

    : >"$calls"
    stand_in 1
    echo sha256:"$(printf '1%.0s' {1..64})" >"$scratch/repository/dist/image.digest"
    expect_not "$blueprint: one that does not become healthy fails" deploy release
    expect "$blueprint: … and the release before is named again" grep -qF "$digest" "$machine/release.yaml"
done
sum_up
