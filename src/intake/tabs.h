// Tabs: the structure of many a heading block and log. Whoever opens documents
// for us makes blanks of them, so they are put into the text beforehand as a
// character that nothing else is written with, and taken out again afterwards.
// The same is done for the empty paragraphs of RTF, which part its rows.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bra::intake {

/// Of Unicode's private use.
constexpr char32_t kept_tab = 0xE009;
constexpr char32_t kept_end = 0xE00A;  ///< of a paragraph, which may be empty

enum class DocumentFormat : std::uint8_t {
  word,
  open_document,
  rich_text,
  other
};

/// The document with its tabs kept; as it came if it holds no such thing.
/// Nothing if its text alone is larger than that of any minutes, which a small
/// file can swell to.
std::optional<std::string> with_tabs_kept(std::string_view bytes,
                                          DocumentFormat format);

}  // namespace bra::intake
