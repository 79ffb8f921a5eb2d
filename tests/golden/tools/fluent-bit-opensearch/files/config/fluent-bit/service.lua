-- Finds out which service wrote a line and how its lines are written.

local formats = {
    ["sample-service"] = "json",
    ["caddy"] = "json",
    ["openbao"] = "json",
    ["dex"] = "json",
    ["grafana"] = "json",
    ["prometheus"] = "logfmt",
    ["opensearch"] = "plain",
    ["opensearch-dashboards"] = "json",
}

function service(tag, timestamp, record)
    -- The engine writes the labels of the container next to each line.
    local labels = record["attrs"] or {}
    if labels["com.docker.compose.project"] ~= "delivery" then
        return -1, timestamp, record
    end
    local name = labels["com.docker.compose.service"]
    -- Its own words about other words would never end.
    if name == "fluent-bit" then
        return -1, timestamp, record
    end
    record["attrs"] = nil
    record["service"] = name
    record["format"] = formats[name] or "plain"
    return 2, timestamp, record
end
