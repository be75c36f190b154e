// Base64 (RFC 4648, with padding): how a results file holds bytes that are not UTF-8.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace corospec::reports {

std::string to_base64(std::string_view bytes);

// Nothing when `text` is not base64.
std::optional<std::string> from_base64(std::string_view text);

}  // namespace corospec::reports
