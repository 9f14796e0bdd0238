#include "command/help_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "command/fields.h"
#include "command/manual.h"
#include "command/options.h"
#include "language/lexicon.h"
#include "query/dataset.h"
#include "render/format.h"
#include "text/utf8.h"

namespace bra::command {
namespace {

std::string said(const Speech& speech, std::string_view english) {
  return std::string(speech.say(english));
}

std::string comma_separated(const std::vector<std::string>& words) {
  return fmt::format("{}", fmt::join(words, ", "));
}

std::string_view heading_of(Group group) {
  switch (group) {
    case Group::ask:
      return "Ask";
    case Group::look_after:
      return "Look after the minutes";
    case Group::learn:
      return "Learn";
    case Group::unlisted:
      break;
  }
  return {};
}

constexpr Group groups[] = {Group::ask, Group::look_after, Group::learn};

HelpEntry entry_of(const Option& option, const Speech& speech) {
  HelpEntry entry;
  for (const std::string_view name : names_of(option)) {
    entry.names.emplace_back(name);
  }
  if (option.takes_value()) entry.value = said(speech, option.value);
  entry.text = said(speech, option.summary);
  if (option.choices != nullptr) {
    std::string choices;
    for (const std::string_view choice : option.choices()) {
      if (!choices.empty()) choices += ", ";
      choices += choice;
    }
    entry.text += ": " + choices;
  }
  return entry;
}

HelpSection section_of(const OptionGroup& group, const Speech& speech) {
  HelpSection section{.heading = said(speech, group.heading), .entries = {}};
  for (const Option* option : group.options) {
    section.entries.push_back(entry_of(*option, speech));
  }
  return section;
}

HelpEntry entry_of(const Command& command, const Speech& speech) {
  HelpEntry entry{.names = {std::string(command.name)},
                  .value = {},
                  .text = said(speech, command.summary)};
  for (const Language* language : languages) {
    for (const auto& [synonym, name] : language->commands) {
      if (name == command.name) entry.names.emplace_back(synonym);
    }
  }
  // The user's own first.
  const std::string own = speech.say_own(command.name);
  std::stable_partition(entry.names.begin(), entry.names.end(),
                        [&](const std::string& name) { return name == own; });
  return entry;
}

std::vector<HelpSection> command_sections(const Speech& speech) {
  std::vector<HelpSection> sections;
  for (const Group group : groups) {
    HelpSection section{.heading = said(speech, heading_of(group)),
                        .entries = {}};
    for (const Command* command : commands) {
      if (command->group == group) {
        section.entries.push_back(entry_of(*command, speech));
      }
    }
    if (!section.entries.empty()) sections.push_back(std::move(section));
  }
  return sections;
}

std::string usage_of(const Command* command, const Speech& speech) {
  std::string usage = "bra";
  if (command == nullptr) {
    usage += " " + said(speech, "COMMAND");
    usage += " [" + said(speech, "TERM") + "…]";
  } else {
    usage += " " + speech.say_own(command->name);
    if (!command->words.empty()) usage += " " + said(speech, command->words);
  }
  return usage + " [" + said(speech, "options") + "]";
}

std::string fields_of(const query::Noun& noun, const Speech& speech) {
  const std::string fields = comma_separated(field_names(noun, speech));
  return speech.say(Message("Fields: {}", fields));
}

HelpPage commands_page(const Speech& speech) {
  return {.before = {}, .sections = command_sections(speech), .after = {}};
}

HelpPage terms_page(const Speech& speech) {
  HelpSection section;
  for (const Option& term : term_options()) {
    const std::string english =
        std::string(key_of(term)) + ":" + said(speech, term.value);
    HelpEntry entry{.names = {speech.say_own(english)},
                    .value = {},
                    .text = said(speech, term.summary)};
    if (entry.names.front() != english) entry.names.push_back(english);
    section.entries.push_back(std::move(entry));
  }
  return {.before = {}, .sections = {std::move(section)}, .after = {}};
}

HelpPage options_page(const Speech& speech) {
  HelpPage page;
  for (const Command* command : commands) {
    if (command->options.empty()) continue;
    OptionGroup own{.heading = {}, .options = {}};
    for (const Option& option : command->options) {
      own.options.push_back(&option);
    }
    page.sections.push_back(section_of(own, speech));
    page.sections.back().heading = "bra " + speech.say_own(command->name);
  }
  for (const OptionGroup& group : shared_options()) {
    page.sections.push_back(section_of(group, speech));
  }
  return page;
}

HelpPage formats_page(const Speech& speech) {
  HelpSection section;
  for (const render::Format* format : render::formats) {
    if (format->write == nullptr) continue;
    section.entries.push_back({.names = {std::string(format->name)},
                               .value = {},
                               .text = said(speech, format->summary)});
  }
  return {.before = {}, .sections = {std::move(section)}, .after = {}};
}

std::string_view heading_of(Part part) {
  switch (part) {
    case Part::meeting:
      return "A meeting";
    case Part::item:
      return "An item";
    case Part::picture:
      return "A risk picture";
    case Part::risk:
      return "An area in a risk picture";
    case Part::measure:
      return "A measure";
    case Part::figure:
      return "A figure";
    case Part::follow_up:
      return "A follow-up";
    case Part::person:
      return "A person";
  }
  return {};
}

constexpr Part parts[] = {Part::meeting,   Part::item,    Part::picture,
                          Part::risk,      Part::measure, Part::figure,
                          Part::follow_up, Part::person};

using KeyWords = std::span<const KeyWord> Language::*;

/// What each language calls the keys of each part.
HelpPage words_page(KeyWords list, const Speech& speech) {
  HelpPage page;
  for (const Part part : parts) {
    HelpSection section{.heading = said(speech, heading_of(part)),
                        .entries = {}};
    std::vector<Key> keys;
    for (const Language* language : languages) {
      for (const KeyWord& word : language->*list) {
        if (word.part != part) continue;
        const auto known = std::find(keys.begin(), keys.end(), word.key);
        const auto at = static_cast<std::size_t>(known - keys.begin());
        if (known == keys.end()) {
          keys.push_back(word.key);
          section.entries.emplace_back();
        }
        std::vector<std::string>& names = section.entries[at].names;
        // Some words are the same in both languages.
        if (std::find(names.begin(), names.end(), word.word) == names.end()) {
          names.emplace_back(word.word);
        }
      }
    }
    if (!section.entries.empty()) page.sections.push_back(std::move(section));
  }
  return page;
}

HelpPage keys_page(const Speech& speech) {
  return words_page(&Language::keys, speech);
}

HelpPage columns_page(const Speech& speech) {
  return words_page(&Language::columns, speech);
}

/// What a column holds, what it leads to, and whether it may be null.
std::string described(const Relation& relation, const Field& field,
                      const Speech& speech) {
  std::string text(speech.say(field.meaning));
  for (const Reference& reference : relation.references) {
    if (reference.fields.back() != field.key) continue;
    text += "; " + speech.say(Message("leads to {}", reference.table));
  }
  if (std::find(relation.key.begin(), relation.key.end(), field.key) !=
      relation.key.end()) {
    return text + "; " + said(speech, "key");
  }
  return field.nullable ? text + "; " + said(speech, "may be null") : text;
}

/// The tables of an export and their columns, under the names that programs
/// read.
HelpPage tables_page(const Speech& speech) {
  HelpPage page;
  for (const Relation& relation : query::dataset_schema(false)) {
    HelpSection section{.heading = std::string(relation.name), .entries = {}};
    section.entries.push_back(
        {.names = {std::string(relation.name)},
         .value = {},
         .text = std::string(speech.say(relation.meaning))});
    for (const Field& field : relation.fields) {
      section.entries.push_back({.names = {std::string(field.key)},
                                 .value = {},
                                 .text = described(relation, field, speech)});
    }
    page.sections.push_back(std::move(section));
  }
  return page;
}

/// The words that state each state, one paragraph for each.
HelpPage states_page(const Speech& speech) {
  constexpr std::pair<State, std::string_view> states[] = {
      {State::fresh, "new"},
      {State::ongoing, "ongoing"},
      {State::waiting, "waiting"},
      {State::returns, "returns"},
      {State::done, "done"},
      {State::closed, "closed"},
      {State::handed_over, "handed over"},
      {State::dropped, "dropped"},
  };
  HelpSection section;
  for (const auto& [state, name] : states) {
    HelpEntry entry{.names = {said(speech, name)}, .value = {}, .text = {}};
    for (const Language* language : languages) {
      for (const StateWord& word : language->states) {
        if (word.state != state) continue;
        if (!entry.text.empty()) entry.text += ", ";
        entry.text += word.phrase;
        if (word.may_go_on) entry.text += " …";
      }
    }
    section.entries.push_back(std::move(entry));
  }
  return {.before = {}, .sections = {std::move(section)}, .after = {}};
}

struct Topic {
  std::string_view name;
  /// What the user's language calls it, in small letters, does as well.
  std::string_view title;
  HelpPage (*page)(const Speech& speech);
};

constexpr Topic topics[] = {
    {"commands", "Commands", commands_page},
    {"terms", "Terms", terms_page},
    {"options", "Options", options_page},
    {"formats", "Formats", formats_page},
    {"keys", "Keys", keys_page},
    {"columns", "Columns", columns_page},
    {"states", "States", states_page},
    {"tables", "Tables", tables_page},
};

}  // namespace

HelpPage page_of(const Command* command, const Speech& speech) {
  HelpPage page;
  if (command == nullptr) {
    page.before = {said(speech,
                        "bra reads a council's minutes and answers questions "
                        "about them")};
  } else {
    page.before = {said(speech, command->summary)};
  }
  page.before.push_back(
      speech.say(Message("Usage: {}", usage_of(command, speech))));
  if (command == nullptr) {
    page.sections = command_sections(speech);
  } else if (!command->description.empty()) {
    page.before.push_back(said(speech, command->description));
  }
  for (const OptionGroup& group : options_of(command)) {
    page.sections.push_back(section_of(group, speech));
  }
  if (command == nullptr) {
    page.after = {said(speech,
                       "`bra help COMMAND` says more of a command, `bra help "
                       "TOPIC` of a topic")};
    page.after.push_back(speech.say(
        Message("Topics: {}", comma_separated(manual_topics(speech)))));
  } else if (command->noun != nullptr) {
    page.after = {fields_of(*command->noun, speech)};
  }
  return page;
}

std::vector<std::string> help_topics(const Speech& speech) {
  std::vector<std::string> names;
  for (const Topic& topic : topics) {
    names.push_back(utf8::fold(speech.say(topic.title)));
  }
  return names;
}

std::optional<HelpPage> page_about(std::string_view topic,
                                   const Speech& speech) {
  for (const Topic& known : topics) {
    if (known.name == topic ||
        utf8::fold(speech.say(known.title)) == utf8::fold(topic)) {
      return known.page(speech);
    }
  }
  return std::nullopt;
}

}  // namespace bra::command
