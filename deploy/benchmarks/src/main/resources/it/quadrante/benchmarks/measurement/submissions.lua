-- For wrk: each request hands in a value for the next cell, in the version it has.
-- Arguments: a file with a line "id version" for each cell, a file with the token.
local cells, versions = {}, {}
local headers = { ["Content-Type"] = "application/json" }
local turn = 0

function init(arguments)
  for line in io.lines(arguments[1]) do
    local id, version = line:match("^(%S+) (%d+)$")
    cells[#cells + 1] = id
    versions[#versions + 1] = tonumber(version)
  end
  headers["Authorization"] = "Bearer " .. io.open(arguments[2]):read("*a")
end

function request()
  turn = turn % #cells + 1
  headers["If-Match"] = '"' .. versions[turn] .. '"'
  versions[turn] = versions[turn] + 1
  local body = '{"value": {"kind": "NUMBER", "number": ' .. versions[turn] .. '}}'
  return wrk.format("POST", "/api/v1/chambers/MS/cells/" .. cells[turn] .. "/submissions", headers, body)
end

function done(summary, latency)
  local errors = summary.errors
  print("answered " .. summary.requests)
  print("refused " .. errors.status)
  print("failed " .. errors.connect + errors.read + errors.write + errors.timeout)
  print("microseconds " .. summary.duration)
  print("median " .. latency:percentile(50))
end
