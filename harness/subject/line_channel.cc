#include "harness/subject/line_channel.h"

#include <errno.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>

namespace corospec::harness {
namespace {

int milliseconds_until(LineChannel::Clock::time_point deadline) {
  if (deadline == LineChannel::Clock::time_point::max()) return -1;
  const auto left =
      std::chrono::ceil<std::chrono::milliseconds>(deadline - LineChannel::Clock::now());
  return static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, 1'000'000));
}

}  // namespace

std::optional<std::string> LineChannel::read_line(Clock::time_point deadline) {
  std::size_t searched = 0;
  for (;;) {
    const std::size_t end = pending_.find('\n', searched);
    if (end != std::string::npos) {
      std::string line = pending_.substr(0, end);
      pending_.erase(0, end + 1);
      trouble_ = Trouble::kNone;
      return line;
    }
    searched = pending_.size();
    if (!fill(deadline)) return std::nullopt;
  }
}

// Appends what can be read, or sets trouble_.
bool LineChannel::fill(Clock::time_point deadline) {
  trouble_ = Trouble::kTooLong;
  if (pending_.size() > kLongestLine) return false;
  for (;;) {
    pollfd watched{in_.get(), POLLIN, 0};
    const int ready = poll(&watched, 1, milliseconds_until(deadline));
    if (ready < 0 && errno == EINTR) continue;
    trouble_ = Trouble::kTimeout;
    if (ready == 0) return false;
    char buffer[65536];
    const ssize_t count = read(in_.get(), buffer, sizeof buffer);
    if (count < 0 && errno == EINTR) continue;
    trouble_ = count > 0 ? Trouble::kNone : Trouble::kEnd;
    if (count > 0) pending_.append(buffer, static_cast<std::size_t>(count));
    return count > 0;
  }
}

bool LineChannel::write_line(std::string_view line) {
  std::string rest(line);
  rest += '\n';
  for (std::size_t done = 0; done < rest.size();) {
    const ssize_t count = write(out_.get(), rest.data() + done, rest.size() - done);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    done += static_cast<std::size_t>(count);
  }
  return true;
}

}  // namespace corospec::harness
