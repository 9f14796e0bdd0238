#include "render/json_text.h"

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "render/printable.h"
#include "render/seen.h"
#include "text/utf8.h"

namespace bra::render {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const Value& value);

struct Maker {
  Json operator()(std::monostate) const { return nullptr; }
  Json operator()(bool is) const { return is; }
  Json operator()(std::int64_t is) const { return is; }
  Json operator()(double is) const {
    return std::isfinite(is) ? Json(is) : Json();
  }
  Json operator()(const std::string& is) const { return is; }
  Json operator()(Day is) const { return is.iso(); }
  Json operator()(const Named& is) const { return is.id; }
  Json operator()(const List& is) const {
    Json out = Json::array();
    for (const Value& item : is) out.push_back(json_of(item));
    return out;
  }
  Json operator()(const Object& is) const {
    Json out = Json::object();
    for (const auto& [key, item] : is) out[std::string(key)] = json_of(item);
    return out;
  }
};

Json json_of(const Value& value) { return std::visit(Maker(), value.is); }

void append_unit(std::string& out, char32_t unit) {
  out += fmt::format("\\u{:04x}", static_cast<unsigned>(unit));
}

// Outside ASCII, JSON may hold any character as it is; those that could move a
// cursor or hide text are escaped all the same. They stand in strings only, so
// the whole text can be gone through.
std::string without_hidden(std::string_view json) {
  std::string out;
  out.reserve(json.size());
  for (std::size_t at = 0; at < json.size();) {
    const std::size_t start = at;
    const char32_t c = utf8::decode(json, at);
    if (c == '[' && begins_order(out)) {
      append_unit(out, c);
      continue;
    }
    if (c == '\n' || !utf8::is_hidden(c)) {
      out += json.substr(start, at - start);
    } else if (c < 0x10000) {
      append_unit(out, c);
    } else {
      append_unit(out, 0xD800 + ((c - 0x10000) >> 10U));
      append_unit(out, 0xDC00 + ((c - 0x10000) & 0x3FFU));
    }
  }
  return out;
}

}  // namespace

Object item_of(const Table& table, const Row& row) {
  Object item;
  for (const std::size_t column : columns_for(table, Reader::programs)) {
    item.emplace_back(table.columns[column].key, row[column]);
  }
  return item;
}

std::string json_text(const Value& value, int indent) {
  return without_hidden(json_of(value).dump(
      indent == 0 ? -1 : indent, ' ', false, Json::error_handler_t::replace));
}

}  // namespace bra::render
