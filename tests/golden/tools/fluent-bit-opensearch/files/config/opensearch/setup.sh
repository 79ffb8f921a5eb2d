#!/bin/sh
# How log indices look and when they are deleted. Runs after every start; the files are the truth.
set -eu
server=http://opensearch:9200
folder=/etc/opensearch-setup

put() {
    curl --silent --show-error --fail-with-body --request PUT --header 'Content-Type: application/json' --data "@$2" "$server/$1"
    echo
}

put _index_template/logs "$folder/template.json"
# A policy is not overwritten in place; without one yet, the deletion finds nothing.
curl --silent --output /dev/null --request DELETE "$server/_plugins/_ism/policies/logs"
put _plugins/_ism/policies/logs "$folder/policy.json"
