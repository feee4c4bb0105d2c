/*
 * What Redis does at one moment, so that no instance comes between a look and a write. Times are handed in:
 * all instances go by their own clocks, as the memory store does.
 */

/** KEYS: counter. ARGV: amount, milliseconds. Gives the value and the milliseconds left. */
export const addScript = `
local value = redis.call('INCRBY', KEYS[1], ARGV[1])
local left = redis.call('PTTL', KEYS[1])
if left < 0 then
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
  left = tonumber(ARGV[2])
end
return { value, left }`

/**
 * The same rules as `enterLog`. KEYS: log (a sorted set: member “who|number”, score the moment). ARGV: now,
 * who, how, then milliseconds and calls of each window, the shortest first. Gives 0, or how long to wait.
 */
export const enterScript = `
local log, now, who, how = KEYS[1], tonumber(ARGV[1]), ARGV[2], ARGV[3]
local longest, wait = 0, 0
local function waitFor(times, ms, calls)
  if #times < calls then return 0 end
  if calls <= 0 then return ms end
  return times[#times - calls + 1] + ms - now
end
local function since(ms)
  return redis.call('ZRANGEBYSCORE', log, '(' .. string.format('%.0f', now - ms), '+inf', 'WITHSCORES')
end
for i = 4, #ARGV, 2 do longest = math.max(longest, tonumber(ARGV[i])) end
redis.call('ZREMRANGEBYSCORE', log, '-inf', string.format('%.0f', now - longest))
if how ~= 'always' then
  for i = 4, #ARGV, 2 do
    local ms, calls = tonumber(ARGV[i]), tonumber(ARGV[i + 1])
    local used = redis.call('ZCOUNT', log, '(' .. string.format('%.0f', now - ms), '+inf')
    if used >= calls then
      if calls <= 0 then
        wait = math.max(wait, ms)
      else
        local last = redis.call('ZRANGE', log, -calls, -calls, 'WITHSCORES')
        wait = math.max(wait, tonumber(last[2]) + ms - now)
      end
    end
  end
end
if how == 'fair' then
  local ms, calls = tonumber(ARGV[4]), tonumber(ARGV[5])
  local lines, mine, payers, seen = since(ms), {}, 1, { [who] = true }
  for i = 1, #lines, 2 do
    local name = string.match(lines[i], '^(.*)|')
    if not seen[name] then
      seen[name] = true
      payers = payers + 1
    end
    if name == who then mine[#mine + 1] = tonumber(lines[i + 1]) end
  end
  if #lines >= calls then wait = math.max(wait, waitFor(mine, ms, math.max(1, math.floor(calls / math.max(2, payers))))) end
end
if wait > 0 then return wait end
redis.call('ZADD', log, ARGV[1], who .. '|' .. redis.call('INCR', KEYS[2]))
redis.call('PEXPIRE', log, longest)
redis.call('PEXPIRE', KEYS[2], longest)
return 0`

/** The same as `correctLog`. KEYS: log, number. ARGV: now, milliseconds of the window, calls, milliseconds left. */
export const correctScript = `
local log, now, ms = KEYS[1], tonumber(ARGV[1]), tonumber(ARGV[2])
local known = redis.call('ZCOUNT', log, '(' .. string.format('%.0f', now - ms), '+inf')
local leaves = string.format('%.0f', now - ms + math.min(tonumber(ARGV[4]), ms))
for _ = known + 1, tonumber(ARGV[3]) do
  redis.call('ZADD', log, leaves, '|' .. redis.call('INCR', KEYS[2]))
end
if known < tonumber(ARGV[3]) then
  redis.call('PEXPIRE', log, math.max(redis.call('PTTL', log), ms))
  redis.call('PEXPIRE', KEYS[2], math.max(redis.call('PTTL', KEYS[2]), ms))
end
return 0`
