// HTML blocks: raw HTML that stands on lines of its own. The kinds are those
// of the CommonMark specification, section 4.6.

#pragma once

#include <cstdint>
#include <string_view>

namespace bra::syntax {

enum class HtmlKind : std::uint8_t {
  none,
  verbatim,     ///< <script, <pre, <style
  comment,      ///< <!--
  instruction,  ///< <?
  declaration,  ///< <!DOCTYPE
  cdata,        ///< <![CDATA[
  block,        ///< the tag of an element such as div or table
  tag           ///< any other tag, alone on its line
};

/// What `line`, its indentation taken off, begins. A line inside a paragraph
/// begins no `tag`: that is a tag in the text.
HtmlKind html_block_start(std::string_view line, bool in_paragraph);

/// Whether `line` is the last of a block of this kind. The two that no line
/// of theirs can end, `block` and `tag`, end before a blank line.
bool html_block_ends(HtmlKind kind, std::string_view line);

constexpr bool ends_before_blank(HtmlKind kind) {
  return kind == HtmlKind::block || kind == HtmlKind::tag;
}

}  // namespace bra::syntax
