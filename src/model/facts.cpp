#include "model/facts.h"

#include <fmt/format.h>

#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace bra {
namespace {

class Facts {
 public:
  void meeting(const Meeting& m) {
    say("date", m.date);
    say("kind", static_cast<int>(m.kind));
    if (m.extra) say("extra", "yes");
    if (m.start) say("start", m.start->iso());
    if (m.end) say("end", m.end->iso());
    say("place", m.place);
    say("number", m.number);
    say("reference", m.reference);
    for (const Attendee& one : m.attendees) attendee(one);
    say("chair", m.chair_written);
    say("secretary", m.secretary_written);
    for (const Words& one : m.titles) say("title", one);
    for (const Item& one : m.items) item(one);
    for (const Decision& one : m.decisions) decision(one);
    for (const Entry& one : m.entries) entry(one);
    for (const Reading& one : m.readings) reading(one);
    for (const Measure& one : m.measures) measure(one);
    for (const Figure& one : m.figures) figure(one);
    say("next-meeting", m.next_meeting);
    for (const Words& one : m.approvers) say("approver", one);
    say("approved", m.approved);
    say("picture-adopted", m.picture_adopted);
    say("plan-adopted", m.plan_adopted);
    if (m.has_log) say("log", "yes");
    say("pictures", static_cast<int>(m.picture_headers.size()));
    if (m.open_claimed) say("open-claimed", *m.open_claimed);
    for (const Silence& one : m.silences) {
      say("silence", fmt::format("{} {}", one.rule.text, one.reason.text));
    }
  }

  std::vector<Fact> take() { return std::move(facts_); }

 private:
  void add(std::string_view what, std::string value) {
    facts_.push_back({what, std::move(value), is_part_});
  }
  void say(std::string_view what, std::string_view value) {
    if (!value.empty()) add(what, std::string(value));
  }
  void say(std::string_view what, int value) {
    add(what, std::to_string(value));
  }
  void say(std::string_view what, Words words) { say(what, words.text); }
  void say(std::string_view what, const std::optional<Dated>& dated) {
    if (!dated) return;
    say(what, dated->day.iso());
    if (dated->weekday) say("weekday", *dated->weekday);
  }
  /// Of the fact that was told last.
  template <class Value>
  void part(std::string_view what, const Value& value) {
    is_part_ = true;
    say(what, value);
    is_part_ = false;
  }
  void parts(std::span<const Extra> extras) {
    for (const Extra& extra : extras) {
      if (!extra.value) continue;
      part("column",
           fmt::format("{}: {}", extra.heading.text, extra.value.text));
    }
  }

  void attendee(const Attendee& a) {
    say("attendee", a.name);
    part("capacity", static_cast<int>(a.capacity));
    part("party", a.party);
    part("role", a.role);
    part("organisation", a.organisation);
    part("replaces", a.replaces);
    part("part", a.part);
    part("reason", a.reason);
    if (a.vacant) part("vacant", "yes");
    if (a.serving) part("serving", "yes");
  }

  void item(const Item& i) {
    const bool says = i.number || i.title || i.presenter || !i.prose.empty();
    if (!says) return;  // it only holds what is decided before the first
    add("item", fmt::format("{} {}", i.number.text, i.title.text));
    part("presenter", i.presenter);
    for (const Words& prose : i.prose) part("prose", prose);
  }

  void decision(const Decision& d) {
    say("decision", fmt::format("{} {}", d.id, d.text.text));
  }

  void entry(const Entry& e) {
    add("follow-up", std::string(e.title.text));
    part("number", e.reference);
    if (e.stated) part("state", static_cast<int>(e.state));
    part("status", e.status);
    for (const Owner& owner : e.owners) part("owner", owner.written);
    part("due", e.due);
    part("area", e.area);
    part("origin", e.origin);
    part("comment", e.comment);
    parts(e.extras);
    if (!e.link) return;
    for (const Number& number : e.link->numbers) {
      part(e.link->merged ? "merged" : "split", number.text());
    }
  }

  void reading(const Reading& r) {
    add("risk", fmt::format("{} {}", r.area_written.text,
                            r.period ? r.period->iso() : ""));
    part("level", r.level_written);
    part("assessment", static_cast<int>(r.assessment));
    part("comment", r.comment);
    part("source", r.source);
    part("trend", r.trend);
    parts(r.extras);
  }

  void measure(const Measure& m) {
    say("measure", m.title);
    part("area", m.area_written);
    part("actor", m.actor);
    part("effect", m.effect);
    part("comment", m.comment);
    parts(m.extras);
  }

  void figure(const Figure& f) {
    say("figure", f.title);
    part("value", f.value);
    part("unit", f.unit);
    part("period", f.period);
    part("target", f.target);
    part("source", f.source);
    parts(f.extras);
  }

  std::vector<Fact> facts_;
  bool is_part_ = false;
};

}  // namespace

std::vector<Fact> listed_facts(const Meeting& meeting) {
  Facts facts;
  facts.meeting(meeting);
  return facts.take();
}

std::string facts_of(const Meeting& meeting) {
  std::string text;
  for (const auto& [label, value, is_part] : listed_facts(meeting)) {
    text += fmt::format("{}{}: {}\n", is_part ? " " : "", label, value);
  }
  return text;
}

}  // namespace bra
