// bra.yaml: what is true of the council. Facts only; nothing in it can name a
// program, a path outside the folder or an output.

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "language/lexicon.h"
#include "read/council_file.h"
#include "read/encoding.h"
#include "read/own_words.h"
#include "read/read.h"
#include "read/record.h"
#include "read/too_large.h"
#include "syntax/yaml.h"
#include "text/lines.h"
#include "text/similar.h"
#include "text/utf8.h"

namespace bra::read {

using syntax::Node;
using syntax::NodeKind;
using syntax::YamlTree;

namespace {

constexpr KeyAction<Area> area_keys[] = {
    {"id", [](auto& f, auto& n, Area& a) { a.id = f.text(n); }},
    {"name", [](auto& f, auto& n, Area& a) { a.name = f.text(n); }},
    {"aliases", [](auto& f, auto& n, Area& a) { a.aliases = f.texts(n); },
     Shape::texts},
    {"county", [](auto& f, auto& n, Area& a) { a.county = f.text(n); }},
};

constexpr KeyAction<Level> level_keys[] = {
    {"id", [](auto& f, auto& n, Level& l) { l.id = f.text(n); }},
    {"name", [](auto& f, auto& n, Level& l) { l.name = f.text(n); }},
    {"means", [](auto& f, auto& n, Level& l) { l.means = f.text(n); }},
};

// What the areas or levels above have, as it is compared.
struct Taken {
  std::set<std::string> ids;
  std::set<std::string> names;
};

// The ids of the levels that languages have words for, as LevelWord has them.
constexpr std::string_view colours[] = {"green", "yellow", "red"};
static_assert(std::size(colours) ==
              static_cast<std::size_t>(LevelWord::red) + 1);

bool is_colour(std::string_view id) {
  return std::find(std::begin(colours), std::end(colours), id) !=
         std::end(colours);
}

// The one that a folded name is a word for, or empty.
std::string_view colour_called(std::string_view name) {
  for (const Language* language : languages) {
    for (const auto& [word, level] : language->levels) {
      const auto at = static_cast<std::size_t>(level);
      if (at < std::size(colours) && comparable(word) == name) {
        return colours[at];
      }
    }
  }
  return {};
}

// `id: green, name: röd`, or a name that another level has: the word would be
// read as one and be meant as the other.
void refuse_unclear_name(CouncilFile& file, const Node& map, const Level& level,
                         Taken& taken) {
  const std::string name = comparable(level.name);
  if (!taken.names.insert(name).second) {
    return file.refuse(map,
                       Message("{} is what two levels are called", level.name),
                       Message("let one of them have it"));
  }
  const std::string_view colour = colour_called(name);
  if (colour.empty() || !is_colour(level.id) || level.id == colour) return;
  file.refuse(map,
              Message("{} is called {}, which is a word for {}", level.id,
                      level.name, colour),
              Message("give the level the id of its colour"));
}

// What two areas share nobody could tell them apart by.
void refuse_doubles(CouncilFile& file, const Node& map, const Area& area,
                    const Taken& taken) {
  if (taken.ids.contains(comparable(area.id))) {
    return file.refuse(
        map, Message("two {} have the id {}", our_word("areas"), area.id),
        Message("give each an id of its own"));
  }
  std::vector<std::string> names = area.aliases;
  names.push_back(area.name);
  for (const std::string& name : names) {
    if (!taken.names.contains(comparable(name))) continue;
    return file.refuse(map, Message("{} is what two areas are called", name),
                       Message("let one of them have it"));
  }
}

void take_areas(CouncilFile& file, const Node& node, Council& council) {
  council.areas.clear();
  Taken taken;
  file.each_map(node, [&](const Node& map) {
    Area area;
    take_keys(file, map, area_keys, area);
    if (area.name.empty()) area.name = area.id;
    if (area.id.empty()) area.id = comparable(area.name);
    if (area.id.empty()) return;
    refuse_doubles(file, map, area, taken);
    taken.ids.insert(comparable(area.id));
    taken.names.insert(comparable(area.name));
    for (const std::string& alias : area.aliases) {
      taken.names.insert(comparable(alias));
    }
    council.areas.push_back(std::move(area));
  });
}

void take_levels(CouncilFile& file, const Node& node, Council& council) {
  council.levels.clear();
  Taken taken;
  file.each_map(node, [&](const Node& map) {
    Level level;
    take_keys(file, map, level_keys, level);
    if (level.name.empty()) level.name = level.id;
    if (level.id.empty()) level.id = comparable(level.name);
    if (level.id.empty()) return;
    if (!taken.ids.insert(comparable(level.id)).second) {
      return file.refuse(
          map, Message("two {} have the id {}", our_word("levels"), level.id),
          Message("give each an id of its own"));
    }
    refuse_unclear_name(file, map, level, taken);
    council.levels.push_back(std::move(level));
  });
}

using OwnWords = std::vector<std::pair<std::string, std::vector<std::string>>>;

void take_words(CouncilFile& file, const Node& node, OwnWords& words) {
  for (const Node* one = file.tree.first(node); one != nullptr;
       one = file.tree.next(*one)) {
    words.emplace_back(utf8::nfc(one->key), file.texts(*one));
  }
}

void take_parties(CouncilFile& file, const Node& node, Council& council) {
  council.parties = file.texts(node);
}

constexpr std::string_view ways_of_closing[] = {"one-step", "two-step"};

void take_closing(CouncilFile& file, const Node& node, Council& council) {
  const std::string value = file.text(node);
  council.two_step_closing = value == ways_of_closing[1];
  if (value != ways_of_closing[0] && value != ways_of_closing[1]) {
    file.refuse(node, Message("{} is no way of closing", value),
                Message("write one-step or two-step"));
  }
}

// A folder below the council's own; nothing else can be named.
void take_folder(CouncilFile& file, const Node& node, Council& council) {
  std::string folder = file.text(node);
  while (folder.ends_with('/')) folder.pop_back();
  while (folder.starts_with("./")) folder.erase(0, 2);
  const bool climbs = folder == ".." || folder.starts_with("../") ||
                      folder.ends_with("/..") ||
                      folder.find("/../") != std::string::npos;
  if (folder.starts_with('/') || climbs) {
    file.refuse(node, Message("{} is outside the council's folder", folder),
                Message("name a folder below the one that bra.yaml is in"));
    return;
  }
  council.minutes_folder = folder == "." ? std::string() : folder;
  council.minutes_span = node.span;
}

void take_language(CouncilFile& file, const Node& node, Council& council) {
  council.language = file.text(node);
  if (language_of(council.language) != nullptr) return;
  std::string codes;
  for (const Language* language : languages) {
    if (!codes.empty()) codes += ", ";
    codes += language->code;
  }
  file.refuse(node, Message("bra knows no language {}", council.language),
              Message("choose one of: {}", codes));
}

void take_rules(CouncilFile& file, const Node& node, Council& council) {
  constexpr std::string_view own_keys[] = {"severity"};
  const auto severity = [&](const Node& value) {
    std::string text = file.text(value);
    if (text == "off" || severity_called(text)) return text;
    file.refuse(value, Message("{} is no severity", text),
                Message("write error, warning, info or off"));
    return std::string();
  };
  for (const Node* rule = file.tree.first(node); rule != nullptr;
       rule = file.tree.next(*rule)) {
    RuleSetting setting;
    setting.span = rule->key_span;
    if (rule->kind != NodeKind::map) {
      setting.severity = severity(*rule);
    } else {
      for (const Node* one = file.tree.first(*rule); one != nullptr;
           one = file.tree.next(*one)) {
        if (one->key == "severity") {
          setting.severity = severity(*one);
        } else if (!closest_to(one->key, own_keys).empty()) {
          file.unknown_key(*one, own_keys);
        } else if (const auto value = file.number(*one)) {
          // Days, areas or letters; a rule adds some of them up.
          constexpr int most = 100'000;
          if (*value > most) {
            file.refuse(*one, Message("{} is more than {}", *value, most),
                        Message("write a smaller number"));
            continue;
          }
          setting.parameters[std::string(one->key)] = *value;
        }
      }
    }
    council.rules[std::string(rule->key)] = std::move(setting);
  }
}

// `1 MiB`, `512 KiB`, or bytes.
void take_file_limit(CouncilFile& file, const Node& node, Council& council) {
  const std::string text = file.text(node);
  const std::size_t end = text.find_first_not_of("0123456789");
  const auto value = whole_number(std::string_view(text).substr(0, end));
  const auto unit = end == std::string::npos
                        ? std::string_view()
                        : utf8::trim(std::string_view(text).substr(end));
  std::size_t factor = 0;
  if (unit.empty()) factor = 1;
  if (unit == "KiB") factor = std::size_t{1} << 10;
  if (unit == "MiB") factor = std::size_t{1} << 20;
  if (!value || factor == 0 ||
      static_cast<std::size_t>(*value) * factor > largest_file_limit) {
    file.refuse(node, Message("{} is no size", text),
                Message("write it as 1 MiB; at most 64 MiB"));
    return;
  }
  council.file_limit = static_cast<std::size_t>(*value) * factor;
}

// `>=1.0`, a version and nothing else.
void take_version(CouncilFile& file, const Node& node, Council& council) {
  const std::string text = file.text(node);
  std::string_view rest = text;
  if (rest.starts_with(">=")) rest = utf8::trim(rest.substr(2));
  constexpr std::size_t longest = 8;
  const bool holds =
      !rest.empty() && rest.size() <= longest && rest.front() != '.' &&
      rest.back() != '.' &&
      rest.find_first_not_of("0123456789.") == std::string_view::npos;
  if (!holds) {
    file.refuse(node, Message("{} is no version", text),
                Message("write it as \">=1.0\""));
    return;
  }
  council.version = rest;
}

void take_members(CouncilFile& file, const Node& node, Council& council) {
  council.members = file.texts(node);
  council.members_span = node.span;
}

constexpr KeyAction<Council> limit_keys[] = {
    {"file", take_file_limit},
};

constexpr KeyAction<Council> public_keys[] = {
    {"roles", [](auto& f, auto& n, Council& c) { c.public_roles = f.texts(n); },
     Shape::texts},
};

constexpr KeyAction<Council> council_keys[] = {
    {"bra", take_version},
    {"council", [](auto& f, auto& n, Council& c) { c.name = f.text(n); }},
    {"municipality",
     [](auto& f, auto& n, Council& c) { c.municipality = f.text(n); }},
    {"code", [](auto& f, auto& n, Council& c) { c.code = f.text(n); }},
    {"language", take_language},
    {"minutes", take_folder},
    {"parties", take_parties, Shape::texts},
    {"closing", take_closing, Shape::choice},
    {"areas", take_areas, Shape::maps, [] { return shapes_of(area_keys); }},
    {"levels", take_levels, Shape::maps, [] { return shapes_of(level_keys); }},
    {"states", [](auto& f, auto& n, Council& c) { take_words(f, n, c.states); },
     Shape::words},
    {"columns",
     [](auto& f, auto& n, Council& c) { take_words(f, n, c.columns); },
     Shape::words},
    {"members", take_members, Shape::texts},
    {"quorum", [](auto& f, auto& n, Council& c) { c.quorum = f.number(n); },
     Shape::number},
    {"agenda", [](auto& f, auto& n, Council& c) { c.agenda = f.texts(n); },
     Shape::texts},
    {"public",
     [](auto& f, auto& n, Council& c) { take_keys(f, n, public_keys, c); },
     Shape::map, [] { return shapes_of(public_keys); }},
    {"rules", take_rules, Shape::rules},
    {"limits",
     [](auto& f, auto& n, Council& c) { take_keys(f, n, limit_keys, c); },
     Shape::map, [] { return shapes_of(limit_keys); }},
};

/// Levels that the file does not name are called as its language calls them.
void name_levels(const YamlTree& tree, const Node& root, Council& council) {
  const Language* language = language_of(council.language);
  if (language == nullptr) return;
  for (const Node* node = tree.first(root); node != nullptr;
       node = tree.next(*node)) {
    if (node->key == "levels") return;
  }
  constexpr LevelWord order[] = {LevelWord::green, LevelWord::yellow,
                                 LevelWord::red};
  for (std::size_t i = 0; i < council.levels.size(); ++i) {
    for (const auto& [word, level] : language->levels) {
      if (level != order[i]) continue;
      council.levels[i].name = word;
      break;
    }
  }
}

}  // namespace

Shapes shapes_of_settings() {
  Shapes shapes = shapes_of(council_keys);
  for (KeyShape& one : shapes) {
    if (one.shape != Shape::choice) continue;  // there is one
    one.choices.assign(std::begin(ways_of_closing), std::end(ways_of_closing));
  }
  return shapes;
}

Council read_council(const Source& source, Report& report) {
  Council council = default_council();
  council.declared = true;
  if (!is_text(source, report)) return council;
  Arena arena;
  const std::string_view text = source.text;
  const Span whole = span_of(source, text.substr(byte_order_mark(text)));
  const YamlTree tree = syntax::read_yaml(whole, arena, report);
  if (!is_within_limits(tree, text.size(), report)) return council;
  CouncilFile file{tree, council, report};
  const Node* root = tree.root();
  if (root == nullptr || root->kind == NodeKind::null) return council;
  if (root->kind != NodeKind::map) {
    file.refuse(*root, Message("bra.yaml is no list of keys"),
                Message("write each fact as key: value"));
    return council;
  }
  take_keys(file, *root, council_keys, council);
  check_own_words(tree, *root, report);
  name_levels(tree, *root, council);
  return council;
}

}  // namespace bra::read
