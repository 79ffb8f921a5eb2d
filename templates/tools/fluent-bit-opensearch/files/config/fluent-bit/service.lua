-- Finds out which service wrote a line and how its lines are written.

local formats = {
<%#log-sources%>
<%#format%>
    ["<% service %>"] = "<% format %>",
<%/format%>
<%/log-sources%>
}

function service(tag, timestamp, record)
<%#platform%>
<%#docker%>
    -- The engine writes the labels of the container next to each line.
    local labels = record["attrs"] or {}
    if labels["com.docker.compose.project"] ~= "<% project.slug %>" then
        return -1, timestamp, record
    end
    local name = labels["com.docker.compose.service"]
    -- Its own words about other words would never end.
    if name == "fluent-bit" then
        return -1, timestamp, record
    end
    record["attrs"] = nil
<%/docker%>
<%#kubernetes%>
    local name = string.match(tag, "^container%.(.+)$")
<%/kubernetes%>
<%/platform%>
    record["service"] = name
    record["format"] = formats[name] or "plain"
    return 2, timestamp, record
end
