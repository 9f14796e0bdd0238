#include "command/asking.h"

#include <optional>
#include <span>

#include "command/options.h"
#include "command/session.h"
#include "query/ask.h"

namespace bra::command {
namespace {

std::vector<Span> places_of(const Asker& asker, std::string_view option) {
  const std::string name = "--" + std::string(option);
  const std::string_view names[] = {name, "-p"};
  std::vector<Span> places;
  for (const std::string& value : asker.parsed.arguments.values(option)) {
    places.push_back(asker.line.where(
        std::span(names).first(option == "period" ? 2 : 1), value));
  }
  return places;
}

query::Which which_of(const Arguments& arguments) {
  const bool open = arguments.has("open");
  const bool done = arguments.has("done");
  if (arguments.has("all") || (open && done)) return query::Which::all;
  if (open) return query::Which::open;
  if (done) return query::Which::done;
  return query::Which::by_default;
}

}  // namespace

Day today_of(Asker& asker, const world::World& world, Report& report) {
  Span written;
  if (const auto asked = asker.parsed.arguments.value("today")) {
    written = asker.line.where(*asked);
  } else if (const auto set = world.environment.get("BRA_TODAY");
             set && !set->empty()) {
    Source& source = asker.from_environment;
    source.text = "BRA_TODAY=" + *set;
    written = span_of(source, std::string_view(source.text).substr(10));
  } else {
    return world.today;
  }
  return query::read_day(written, asker.vocabulary, world.today, report)
      .value_or(world.today);
}

Exit refuse(Session& session, Report& refused) {
  for (Diagnostic& diagnostic : refused.all()) {
    diagnostic.fault = no_fault;
    session.tell(diagnostic);
  }
  return Exit::failed;
}

query::Question question_of(const Asker& asker, const query::Noun& noun,
                            Day today, Report& report) {
  const Arguments& arguments = asker.parsed.arguments;
  query::CommandLine asked{
      .noun = asker.parsed.name,
      .terms = {},
      .options = {},
      .periods = places_of(asker, "period"),
      .months = places_of(asker, "month"),
      .since = places_of(asker, "since"),
      .until = places_of(asker, "until"),
      .which = which_of(arguments),
      .overdue = arguments.has("overdue"),
      .unowned = arguments.has("unowned"),
  };
  for (const std::string& word : arguments.words()) {
    asked.terms.push_back(asker.line.where(word));
  }
  for (const Option& term : term_options()) {
    for (const Span place : places_of(asker, key_of(term))) {
      asked.options.push_back({key_of(term), place});
    }
  }
  return query::ask(asked, noun, asker.vocabulary, today, report);
}

}  // namespace bra::command
