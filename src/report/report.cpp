#include "report/report.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace bra {
namespace {

std::string_view file_of(const Span& span) {
  return span.source == nullptr ? std::string_view() : span.source->name;
}

auto reading_order(const Diagnostic& d) {
  return std::tuple(file_of(d.where), d.where.begin, d.where.end,
                    d.fault->name);
}

bool reads_before(const Diagnostic& a, const Diagnostic& b) {
  return reading_order(a) < reading_order(b);
}

}  // namespace

void into_reading_order(std::vector<Diagnostic>& found) {
  // Sorting takes as much room again.
  if (std::is_sorted(found.begin(), found.end(), reads_before)) return;
  std::stable_sort(found.begin(), found.end(), reads_before);
}

Diagnostic& Report::add(const Fault& fault, Span where, Message headline) {
  Diagnostic found;
  found.fault = fault;
  found.severity = fault.severity;
  found.where = where;
  const std::size_t count = ++added_[{&fault, where.source}];
  if (count > most_told + 1) return left_out_ = Diagnostic();
  if (count > most_told) {
    found.headline = {"there are more of this kind in the file; bra tells {}",
                      most_told};
    found.advice = "mend the ones above, then ask again";
    all_.push_back(std::move(found));
    return left_out_ = Diagnostic();
  }
  found.headline = std::move(headline);
  all_.push_back(std::move(found));
  return all_.back();
}

void Report::append(Report&& other) {
  std::move(other.all_.begin(), other.all_.end(), std::back_inserter(all_));
  other.all_.clear();
}

void Report::sort() {
  into_reading_order(all_);
  const auto same = [](const Diagnostic& a, const Diagnostic& b) {
    return reading_order(a) == reading_order(b) && a.headline == b.headline;
  };
  all_.erase(std::unique(all_.begin(), all_.end(), same), all_.end());
}

}  // namespace bra
