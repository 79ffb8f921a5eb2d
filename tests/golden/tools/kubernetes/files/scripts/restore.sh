#!/bin/sh
# Puts a volume back to a snapshot: restore.sh SERVICE VOLUME [SNAPSHOT]
# Stops the service, empties the volume, restores, starts the service. Asks before it empties anything.
set -eu
cd "$(dirname "$0")/.."

if [ -z "${1:-}" ] || [ -z "${2:-}" ]; then
    echo "usage: $0 SERVICE VOLUME [SNAPSHOT]" >&2
    echo "volumes that are backed up:" >&2
    echo "  caddy data" >&2
    echo "  openbao-snapshot snapshots" >&2
    exit 2
fi
namespace="delivery"
service=$1
volume=$2
snapshot=${3:-latest}
case "$service$volume$snapshot" in
    *[!A-Za-z0-9-]*) echo "Names have letters, digits and dashes only." >&2; exit 2 ;;
esac

if [ "${YES:-}" != 1 ]; then
    printf 'This replaces all data in volume %s of %s with snapshot %s. Continue? [y/N] ' "$volume" "$service" "$snapshot"
    read -r answer
    [ "$answer" = y ] || exit 1
fi

files=$(kubectl --namespace "$namespace" get cronjob backup-tidy \
    --output 'jsonpath={.spec.jobTemplate.spec.template.spec.volumes[?(@.name=="files")].configMap.name}')
job=restore-$service-$volume-$(date -u +%Y%m%d%H%M%S)

kubectl --namespace "$namespace" scale "statefulset/$service" --replicas=0
kubectl --namespace "$namespace" wait --for=delete --timeout=5m pod --selector "app.kubernetes.io/name=$service"
kubectl --namespace "$namespace" create --filename - <<EOM
apiVersion: batch/v1
kind: Job
metadata:
  name: $job
spec:
  backoffLimit: 0
  ttlSecondsAfterFinished: 86400
  template:
    metadata:
      labels:
        app.kubernetes.io/name: backup
        app.kubernetes.io/component: restore
    spec:
      restartPolicy: Never
      serviceAccountName: backup
      automountServiceAccountToken: false
      containers:
        - name: restore
          image: docker.io/restic/restic:0.18.1
          command: [/bin/sh, /backup/backup.sh, restore, $service, $volume, $snapshot]
          env:
            - name: RESTIC_REPOSITORY
              value: /repository
            - name: RESTIC_PASSWORD
              valueFrom:
                secretKeyRef:
                  name: stack-secrets
                  key: BACKUP_PASSWORD
          securityContext:
            allowPrivilegeEscalation: false
            capabilities:
              drop: [ALL]
              add: [CHOWN, DAC_OVERRIDE, FOWNER]
          volumeMounts:
            - {name: repository, mountPath: /repository}
            - {name: data, mountPath: /data/$service/$volume}
            - {name: files, mountPath: /backup, readOnly: true}
      volumes:
        - name: repository
          persistentVolumeClaim: {claimName: backup-repository}
        - name: data
          persistentVolumeClaim: {claimName: $volume-$service-0}
        - name: files
          configMap: {name: $files}
EOM
if kubectl --namespace "$namespace" wait --for=condition=complete --timeout=2h "job/$job"; then
    kubectl --namespace "$namespace" scale "statefulset/$service" --replicas=1
else
    echo "Restore failed: kubectl --namespace $namespace logs job/$job" >&2
    echo "$service stays stopped, so that it does not write into a half-restored volume." >&2
    exit 1
fi
