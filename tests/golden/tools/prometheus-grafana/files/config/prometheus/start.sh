#!/bin/sh
# Starts Prometheus with a limit for what it keeps: a full disk would end it, and with it every alert.
# A fifth of the volume stays free, because compaction writes new blocks before it removes the old ones.
set -eu

volume=20480
exec prometheus "$@" "--storage.tsdb.retention.size=$((volume * 8 / 10))MB"
