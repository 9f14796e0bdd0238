// SHA-256, so that a file can be known again (FIPS 180-4). Our own sixty lines:
// the packaged libraries that have it are a hundred times larger than bra.

#pragma once

#include <string>
#include <string_view>

namespace bra {

/// The digest of the bytes, as 64 hexadecimal digits in lower case.
std::string sha256(std::string_view bytes);

}  // namespace bra
