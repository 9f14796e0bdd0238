#include "command/at_odds.h"

#include "command/misuse.h"
#include "language/status_piece.h"
#include "language/word_for.h"
#include "read/sections/denied_end.h"
#include "write/page.h"

namespace bra::command {
namespace {

/// `- [ ] Kameror (status: klart)`, whose box says that it is not.
bool denies_box(const Entry& entry, const Lexicon& lexicon) {
  if (!entry.task_line || entry.status.span != entry.state_words.span) {
    return false;
  }
  const auto said = lexicon.state(first_piece(entry.status.text));
  return said && *said != State::unclear;
}

bool says_unfinished(const Words& comment, const Lexicon& lexicon) {
  return read::says_not_yet(comment.text, lexicon) ||
         read::says_to_be_done(comment.text, lexicon);
}

/// `klar | väntar på offert`. What is unclear for another reason, such as a
/// day to come, is not.
bool denies_state(const Entry& entry, const Lexicon& lexicon) {
  return entry.status.span != entry.state_words.span &&
         lexicon.is_state_phrase(entry.state_words.text);
}

/// In the language of the minutes, where the word will stand.
Message say_state_too(const Writing& writing, const Entry& entry) {
  const auto said = writing.lexicon().state(first_piece(entry.status.text));
  if (!said || *said == State::unclear) return {"let both say the same"};
  const Language& language = write::language_of_page(
      write::Page(*entry.span.source), writing.language());
  return {"say the state too: --state {}",
          std::string(word_for(language, *said))};
}

}  // namespace

void refuse_at_odds(const Writing& writing, const write::Fields& asked,
                    const Entry* before, const Entry& after,
                    const std::string& name) {
  if (after.state != State::unclear || after.link) return;
  const Lexicon& lexicon = writing.lexicon();
  const std::string_view asked_state = write::text_of(asked, Key::state);
  const std::string_view status = after.status.text;
  // No option changes a comment.
  if (!asked_state.empty() && says_unfinished(after.comment, lexicon)) {
    throw Misuse(
        Message("{} would be {}, and its comment would still say \"{}\"", name,
                asked_state, after.comment.text),
        {}, Message("change it by hand in {}", after.span.source->name));
  }
  const bool box = denies_box(after, lexicon);
  if (!after.status || (!box && !denies_state(after, lexicon))) return;
  const bool asks_status = !write::text_of(asked, Key::status).empty();
  if (!asked_state.empty() && asks_status) {
    throw Misuse(Message("{} would be {}, and its status says \"{}\"", name,
                         asked_state, status),
                 {}, Message("let both say the same"));
  }
  if (!asked_state.empty()) {
    throw Misuse(
        Message("{} would be {}, and its status would still say \"{}\"", name,
                asked_state, status),
        {}, Message("say with --status what is to stand there instead"));
  }
  // Where they were at odds already it is no worse than it was.
  const bool was = before != nullptr && before->state == State::unclear;
  if (!asks_status || was) return;
  throw Misuse(box ? Message("the box of {} says otherwise than its status "
                             "\"{}\"",
                             name, status)
                   : Message("the state of {} would still be {}, and its "
                             "status says \"{}\"",
                             name, after.state_words.text, status),
               {}, say_state_too(writing, after));
}

}  // namespace bra::command
