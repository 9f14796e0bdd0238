-- Neovim 0.7 and later: minutes are checked when they are opened and saved.
-- What is wrong is shown in the file, and all of it with :copen. In init.lua:
--
--   dofile("/usr/share/doc/bra/templates/editors/bra.lua")

local namespace = vim.api.nvim_create_namespace("bra")
local errorformat = table.concat({
  "%f:%l:%c: %trror: %m",
  "%f:%l:%c: %tarning: %m",
  "%f:%l:%c: %tote: %m",
}, ",")
local severity = { e = "E", w = "W", n = "I" }

-- The nearest folder upwards with a bra.yaml; nil if there is none.
local function council_of(file)
  local above = vim.fn.fnamemodify(file, ":p:h") .. ";"
  local found = vim.fn.findfile("bra.yaml", vim.fn.escape(above, " ,"))
  if found == "" then return nil end
  return vim.fn.fnamemodify(found, ":p:h")
end

local function check(event)
  local folder = council_of(event.match)
  if not folder then return end
  local lines = vim.fn.systemlist(
    { "bra", "-C", folder, "check", "-q", "-O", "concise" })
  for i, line in ipairs(lines) do lines[i] = folder .. "/" .. line end
  local found = vim.fn.getqflist({ lines = lines, efm = errorformat }).items
  vim.fn.setqflist({}, " ", { title = "bra check", items = found })

  local here = {}
  for _, item in ipairs(found) do
    if item.bufnr == event.buf and item.lnum > 0 then
      -- bra counts characters, Neovim bytes.
      local text = vim.fn.getbufline(event.buf, item.lnum)[1] or ""
      item.col = vim.fn.byteidx(text, item.col - 1) + 1
      item.type = severity[item.type]
      table.insert(here, item)
    end
  end
  vim.diagnostic.set(namespace, event.buf, vim.diagnostic.fromqflist(here))
end

vim.api.nvim_create_autocmd({ "BufReadPost", "BufWritePost" }, {
  group = vim.api.nvim_create_augroup("bra", {}),
  pattern = { "*.md", "*.yaml", "*.yml" },
  callback = check,
})
