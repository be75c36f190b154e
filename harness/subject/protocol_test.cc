#include "harness/subject/protocol.h"

#include <gtest/gtest.h>

namespace corospec::harness {
namespace {

template <typename Kind>
Kind round_trip(const Kind& message) {
  const std::string line = encode(message);
  EXPECT_EQ(line.find('\n'), std::string::npos);
  const Decoding decoding = decode(line);
  EXPECT_EQ(decoding.problem, "");
  return std::get<Kind>(decoding.message.value());
}

TEST(Protocol, HelloSurvives) {
  Hello hello{"PyPy 7.3.11", "pypy", "7.3.11", "3.9", {"refcounting", "threads"}, true};
  const Hello back = round_trip(hello);
  EXPECT_EQ(back.name, hello.name);
  EXPECT_EQ(back.implementation, "pypy");
  EXPECT_EQ(back.version, "7.3.11");
  EXPECT_EQ(back.language, "3.9");
  EXPECT_EQ(back.lacks, hello.lacks);
  EXPECT_TRUE(back.virtual_time);
}

TEST(Protocol, AMinimalHelloIsEnough) {
  const Decoding decoding =
      decode(R"({"type":"hello","protocol":1,"name":"Mine","language":"3.4","more":[1]})");
  ASSERT_TRUE(decoding.message) << decoding.problem;
  EXPECT_EQ(std::get<Hello>(*decoding.message).version, "3.4");
}

TEST(Protocol, AnotherVersionIsRefused) {
  EXPECT_NE(decode(R"({"type":"hello","protocol":2,"name":"x","language":"3.9"})")
                .problem.find("version 2"),
            std::string::npos);
}

TEST(Protocol, RunSurvives) {
  RunRequest request;
  request.id = 12;
  request.file = "/a b/ü.py";
  request.arguments = {"x", ""};
  request.limits.time = std::chrono::milliseconds(1500);
  request.limits.memory_bytes = 7;
  request.limits.output_bytes = 8;
  request.virtual_time = true;
  const RunRequest back = round_trip(request);
  EXPECT_EQ(back.id, 12);
  EXPECT_EQ(back.file, request.file);
  EXPECT_EQ(back.arguments, request.arguments);
  EXPECT_EQ(back.limits.time, request.limits.time);
  EXPECT_EQ(back.limits.memory_bytes, 7U);
  EXPECT_EQ(back.limits.output_bytes, 8U);
  EXPECT_TRUE(back.virtual_time);
}

TEST(Protocol, ResultKeepsEveryByte) {
  RunResult result;
  result.id = 3;
  result.seen.end = End::kOutputLimit;
  for (int byte = 0; byte < 256; ++byte) result.seen.output += static_cast<char>(byte);
  result.seen.errors = "ünï\n";
  result.seen.exit_code = 4;
  result.seen.signal = 11;
  result.seen.microseconds = 1234;
  result.seen.reason = "bad \xff byte";
  const RunResult back = round_trip(result);
  EXPECT_EQ(back.seen.end, End::kOutputLimit);
  EXPECT_EQ(back.seen.output, result.seen.output);
  EXPECT_EQ(back.seen.errors, result.seen.errors);
  EXPECT_EQ(back.seen.exit_code, 4);
  EXPECT_EQ(back.seen.signal, 11);
  EXPECT_EQ(back.seen.microseconds, 1234);
  EXPECT_EQ(back.seen.reason, "bad \xef\xbf\xbd byte");
}

TEST(Protocol, EveryEndHasAName) {
  for (const End end : {End::kExited, End::kSignaled, End::kTimedOut, End::kOutOfMemory,
                        End::kOutputLimit, End::kUnsupported, End::kWorkerLost}) {
    RunResult result;
    result.seen.end = end;
    EXPECT_EQ(round_trip(result).seen.end, end);
  }
}

TEST(Protocol, GarbageIsAProblemNotACrash) {
  for (const char* line :
       {"", "hello", "{", "[]", "{}", "7", R"({"type":"dance"})", R"({"type":7})",
        R"({"type":"run","id":1})", R"({"type":"run","id":"x","file":"f","limits":{}})",
        R"({"type":"result","id":1,"end":"sideways"})", R"({"type":"result","id":1})",
        R"({"type":"result","id":1,"end":"exited","output":{"base64":"%%"}})",
        R"({"type":"result","id":1,"end":"exited","output":7})", "{\"type\":\"\xff\"}"}) {
    const Decoding decoding = decode(line);
    EXPECT_FALSE(decoding.message) << line;
    EXPECT_FALSE(decoding.problem.empty()) << line;
  }
}

}  // namespace
}  // namespace corospec::harness
