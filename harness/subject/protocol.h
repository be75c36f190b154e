// The subject protocol as C++ types and as lines of JSON: what the harness and a worker say to each
// other. PROTOCOL.md is its definition for people who write workers; this is the only code that
// spells it. Transport (pipes, deadlines, restarts) is worker_process.h on the harness's side and
// serve.h on the worker's.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "harness/engine/observation.h"
#include "harness/process/isolation.h"

namespace corospec::harness {

inline constexpr int kProtocolVersion = 1;

// worker -> harness, once, as soon as it can take requests.
struct Hello {
  std::string name;                // For people: "PyPy 7.3.11"
  std::string implementation;      // "cpython", "pypy", ...; lower case, no blanks.
  std::string version;             // The implementation's own: "7.3.11"
  std::string language;            // The Python that it implements: "3.9"
  std::vector<std::string> lacks;  // Of known_needs(), what it does not have.
  bool virtual_time = false;       // Can it run cases under virtual time?
};

// harness -> worker.
struct RunRequest {
  std::int64_t id = 0;
  std::string file;  // Absolute.
  std::vector<std::string> arguments;
  Limits limits;
  bool virtual_time = false;
};

// worker -> harness, one for every request, in order.
struct RunResult {
  std::int64_t id = 0;
  Observation seen;
};

// harness -> worker: finish. Closing its standard input says the same.
struct StopRequest {};

using Message = std::variant<Hello, RunRequest, RunResult, StopRequest>;

// One line, without the newline.
std::string encode(const Message& message);

struct Decoding {
  std::optional<Message> message;
  std::string problem;  // Why not, for people.
};
Decoding decode(std::string_view line);

}  // namespace corospec::harness
