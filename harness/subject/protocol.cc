#include "harness/subject/protocol.h"

#include <array>
#include <nlohmann/json.hpp>
#include <utility>

#include "reports/base64.h"
#include "spec/text.h"

namespace corospec::harness {
namespace {

using Json = nlohmann::json;

constexpr std::array<std::pair<End, const char*>, 7> kEnds = {{{End::kExited, "exited"},
                                                               {End::kSignaled, "signaled"},
                                                               {End::kTimedOut, "timed_out"},
                                                               {End::kOutOfMemory, "out_of_memory"},
                                                               {End::kOutputLimit, "output_limit"},
                                                               {End::kUnsupported, "unsupported"},
                                                               {End::kWorkerLost, "lost"}}};

// What a decoder throws and decode() catches; nlohmann's own exceptions pass the same way.
struct Malformed {
  std::string what;
};

Json json_of_bytes(const std::string& bytes) {
  if (!spec::first_invalid_utf8(bytes)) return bytes;
  return {{"base64", reports::to_base64(bytes)}};
}

std::string bytes_of_json(const Json& json) {
  if (json.is_string()) return json.get<std::string>();
  if (std::optional<std::string> bytes =
          reports::from_base64(json.at("base64").get<std::string>())) {
    return *bytes;
  }
  throw Malformed{"what stands for bytes is not base64"};
}

double seconds_of(std::chrono::milliseconds time) {
  return static_cast<double>(time.count()) / 1e3;
}

Json json_of(const Hello& hello) {
  return {{"type", "hello"},          {"protocol", kProtocolVersion},
          {"name", hello.name},       {"implementation", hello.implementation},
          {"version", hello.version}, {"language", hello.language},
          {"lacks", hello.lacks},     {"virtual_time", hello.virtual_time}};
}

Json json_of(const RunRequest& request) {
  return {{"type", "run"},
          {"id", request.id},
          {"file", request.file},
          {"arguments", request.arguments},
          {"time", request.virtual_time ? "virtual" : "real"},
          {"limits",
           {{"seconds", seconds_of(request.limits.time)},
            {"memory_bytes", request.limits.memory_bytes},
            {"output_bytes", request.limits.output_bytes}}}};
}

Json json_of(const RunResult& result) {
  const Observation& seen = result.seen;
  const char* end = "lost";
  for (const auto& [value, name] : kEnds) {
    if (value == seen.end) end = name;
  }
  return {{"type", "result"},
          {"id", result.id},
          {"end", end},
          {"exit_code", seen.exit_code},
          {"signal", seen.signal},
          {"output", json_of_bytes(seen.output)},
          {"errors", json_of_bytes(seen.errors)},
          {"microseconds", seen.microseconds},
          {"reason", seen.reason}};
}

Json json_of(const StopRequest&) { return {{"type", "stop"}}; }

Hello hello_of(const Json& json) {
  const int version = json.at("protocol").get<int>();
  if (version != kProtocolVersion) {
    throw Malformed{"it speaks version " + std::to_string(version) + " of the protocol, not " +
                    std::to_string(kProtocolVersion)};
  }
  Hello hello;
  hello.name = json.at("name").get<std::string>();
  hello.language = json.at("language").get<std::string>();
  hello.implementation = json.value("implementation", "unknown");
  hello.version = json.value("version", hello.language);
  hello.lacks = json.value("lacks", std::vector<std::string>{});
  hello.virtual_time = json.value("virtual_time", false);
  return hello;
}

RunRequest request_of(const Json& json) {
  RunRequest request;
  request.id = json.at("id").get<std::int64_t>();
  request.file = json.at("file").get<std::string>();
  request.arguments = json.value("arguments", std::vector<std::string>{});
  request.virtual_time = json.value("time", "real") == "virtual";
  const Json& limits = json.at("limits");
  request.limits.time = std::chrono::milliseconds(
      static_cast<std::int64_t>(limits.at("seconds").get<double>() * 1e3));
  request.limits.memory_bytes = limits.at("memory_bytes").get<std::uint64_t>();
  request.limits.output_bytes = limits.at("output_bytes").get<std::uint64_t>();
  return request;
}

End end_of(const std::string& name) {
  for (const auto& [value, spelling] : kEnds) {
    if (name == spelling) return value;
  }
  throw Malformed{"no run ends as \"" + name + "\""};
}

RunResult result_of(const Json& json) {
  RunResult result;
  result.id = json.at("id").get<std::int64_t>();
  result.seen.end = end_of(json.at("end").get<std::string>());
  result.seen.exit_code = json.value("exit_code", 0);
  result.seen.signal = json.value("signal", 0);
  result.seen.output = bytes_of_json(json.value("output", Json("")));
  result.seen.errors = bytes_of_json(json.value("errors", Json("")));
  result.seen.microseconds = json.value("microseconds", std::int64_t{0});
  result.seen.reason = json.value("reason", "");
  return result;
}

Message message_of(const Json& json) {
  const std::string type = json.at("type").get<std::string>();
  if (type == "hello") return hello_of(json);
  if (type == "run") return request_of(json);
  if (type == "result") return result_of(json);
  if (type == "stop") return StopRequest{};
  throw Malformed{"no message has the type \"" + type + "\""};
}

}  // namespace

std::string encode(const Message& message) {
  const Json json = std::visit([](const auto& each) { return json_of(each); }, message);
  // Names and reasons may hold anything; what is not UTF-8 in them is replaced, never refused.
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Decoding decode(std::string_view line) {
  try {
    return {message_of(Json::parse(line)), ""};
  } catch (const Malformed& malformed) {
    return {std::nullopt, malformed.what};
  } catch (const Json::exception& error) {
    return {std::nullopt, error.what()};
  }
}

}  // namespace corospec::harness
