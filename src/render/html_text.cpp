#include "render/html_text.h"

namespace bra::render {

std::string html_text(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      case '\n':
        out += "<br>";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string html_head(std::string_view title, std::string_view look,
                      const Style& style) {
  std::string out = "<!DOCTYPE html>\n<html lang=\"";
  out += style.speech->language().code;
  out +=
      "\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" "
      "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
      "<meta name=\"viewport\" "
      "content=\"width=device-width, initial-scale=1\">\n<title>";
  out += html_text(title) + "</title>\n<style>";
  out += look;
  return out + "</style>\n</head>\n";
}

std::string_view html_class(Tone tone) {
  switch (tone) {
    case Tone::none:
      return {};
    case Tone::green:
      return "green";
    case Tone::yellow:
      return "yellow";
    case Tone::red:
      return "red";
    case Tone::faint:
      return "faint";
    case Tone::strong:
      return "strong";
    case Tone::warning:
      return "warning";
  }
  return {};
}

}  // namespace bra::render
