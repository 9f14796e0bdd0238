#include "fuzz/reading.h"

#include "language/lexicon.h"
#include "language/speech.h"

namespace bra::fuzz {
namespace {

void demand_place(const Span& span, const Source& source) {
  demand(span.source == &source, "a finding names the file that was read");
  demand(span.begin <= span.end && span.end <= source.text.size(),
         "a finding's place is in the file");
}

}  // namespace

void demand_places(const Report& report, const Source& source) {
  static const Speech swedish(*language_of("sv"));
  for (const Diagnostic& found : report.all()) {
    demand(found.fault != nullptr, "a finding has a rule");
    demand_place(found.where, source);
    for (const Label& label : found.beside) demand_place(label.where, source);
    for (const Edit& edit : found.fix) demand_place(edit.where, source);
    demand(!swedish.say(found.headline).empty(), "a finding says something");
  }
}

}  // namespace bra::fuzz
