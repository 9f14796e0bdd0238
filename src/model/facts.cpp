#include "model/facts.h"

#include <fmt/format.h>

#include <string_view>

namespace bra {
namespace {

class Facts {
 public:
  void say(std::string_view what, std::string_view value) {
    if (!value.empty()) text_ += fmt::format("{}: {}\n", what, value);
  }
  void say(std::string_view what, int value) {
    text_ += fmt::format("{}: {}\n", what, value);
  }
  void say(std::string_view what, Words words) { say(what, words.text); }
  void say(std::string_view what, const std::optional<Dated>& dated) {
    if (!dated) return;
    say(what, dated->day.iso());
    if (dated->weekday) say("weekday", *dated->weekday);
  }
  void say(std::span<const Extra> extras) {
    for (const Extra& extra : extras) {
      say(fmt::format("extra {}", extra.heading.text), extra.value);
    }
  }

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

  std::string take() { return std::move(text_); }

 private:
  void attendee(const Attendee& a) {
    say("attendee", a.name);
    say(" capacity", static_cast<int>(a.capacity));
    say(" party", a.party);
    say(" role", a.role);
    say(" organisation", a.organisation);
    say(" replaces", a.replaces);
    say(" part", a.part);
    say(" reason", a.reason);
    if (a.vacant) say(" vacant", "yes");
    if (a.serving) say(" serving", "yes");
  }

  void item(const Item& i) {
    const bool says = i.number || i.title || i.presenter || !i.prose.empty();
    if (!says) return;  // it only holds what is decided before the first
    text_ += fmt::format("item {} {}\n", i.number.text, i.title.text);
    say(" presenter", i.presenter);
    for (const Words& prose : i.prose) say(" prose", prose);
  }

  void decision(const Decision& d) {
    say("decision", fmt::format("{} {}", d.id, d.text.text));
  }

  void entry(const Entry& e) {
    text_ += fmt::format("follow-up {}\n", e.title.text);
    say(" number", e.reference);
    if (e.stated) say(" state", static_cast<int>(e.state));
    say(" status", e.status);
    for (const Owner& owner : e.owners) say(" owner", owner.written);
    say(" due", e.due);
    say(" area", e.area);
    say(" origin", e.origin);
    say(" comment", e.comment);
    say(e.extras);
    if (!e.link) return;
    for (const Number& number : e.link->numbers) {
      say(e.link->merged ? " merged" : " split", number.text());
    }
  }

  void reading(const Reading& r) {
    text_ += fmt::format("risk {} {}\n", r.area_written.text,
                         r.period ? r.period->iso() : "");
    say(" level", r.level_written);
    say(" assessment", static_cast<int>(r.assessment));
    say(" comment", r.comment);
    say(" source", r.source);
    say(" trend", r.trend);
    say(r.extras);
  }

  void measure(const Measure& m) {
    say("measure", m.title);
    say(" area", m.area_written);
    say(" actor", m.actor);
    say(" effect", m.effect);
    say(" comment", m.comment);
    say(m.extras);
  }

  void figure(const Figure& f) {
    say("figure", f.title);
    say(" value", f.value);
    say(" unit", f.unit);
    say(" period", f.period);
    say(" target", f.target);
    say(" source", f.source);
    say(f.extras);
  }

  std::string text_;
};

}  // namespace

std::string facts_of(const Meeting& meeting) {
  Facts facts;
  facts.meeting(meeting);
  return facts.take();
}

}  // namespace bra
