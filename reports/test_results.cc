#include "reports/test_results.h"

#include <utility>

namespace corospec::reports {
namespace {

Header header() {
  Header header;
  header.tool_version = "0.1";
  header.started_at = "2025-01-31T12:00:00Z";
  header.configuration = {{"jobs", "2"}, {"time limit", "10 s"}};
  header.subjects = {
      {"reference-3.12", "reference 3.12", "3.12", "3.12", "reference", "built in"},
      {"cpython-3.11.7", "CPython 3.11.7", "3.11.7", "3.11", "cpython",
       "libpython3.11.so.1.0 of pyenv"},
      {"cpython-3.13.0", "CPython 3.13.0", "3.13.0", "3.13", "cpython",
       "libpython3.13.so.1.0 of pyenv"},
      {"pypy3", "PyPy 7.3.11", "3.9.16", "3.9", "command", "--subject \"pypy3 {case}\""},
  };
  return header;
}

Clause clause(std::string label, std::string level, std::string sentence, std::string section) {
  Clause clause;
  clause.label = std::move(label);
  clause.level = std::move(level);
  clause.sentence = std::move(sentence);
  clause.since = "2.5";
  clause.source = "PEP 342, \"New generator method: send(value)\"";
  clause.chapter = "generators";
  clause.chapter_title = "Generators";
  clause.section = std::move(section);
  clause.file = "spec/generators.md";
  clause.line = 7;
  return clause;
}

std::vector<Clause> clauses() {
  std::vector<Clause> all = {
      clause(
          "gen.send.unstarted", "must",
          "A value other than `None` sent to a generator in `GEN_CREATED` raises `TypeError`; the "
          "generator *stays* in `GEN_CREATED`.",
          "Sending values"),
      clause("gen.close.value", "must", "`close()` returns the value that the generator returned.",
             "Closing"),
      clause("gen.drop.order", "detail",
             "The last reference goes & the generator is closed <at once>.", "Closing"),
      clause("gen.never.shown", "unspecified", "No case shows this.", "Closing"),
  };
  all[1].since = "3.13";
  all[3].not_implemented = "nobody asked for it";
  return all;
}

Case example_case(std::string name, std::string title, std::vector<std::string> clauses,
                  std::string program, std::string expected) {
  Case a_case;
  a_case.name = "generators/" + std::move(name);
  a_case.chapter = "generators";
  a_case.title = std::move(title);
  a_case.path = "cases/" + a_case.name + ".py";
  a_case.level = "must";
  a_case.clauses = std::move(clauses);
  a_case.program = std::move(program);
  a_case.program_line = 4;
  a_case.expectations = {{"", std::move(expected)}};
  return a_case;
}

Result result(const Case& a_case, std::string subject, Outcome outcome, std::string_view output) {
  Result result;
  result.case_name = a_case.name;
  result.subject = std::move(subject);
  result.outcome = outcome;
  result.expectation = 0;
  result.output = keep_head(output, kOutputKept);
  result.exit_code = 0;
  result.microseconds = 1500;
  result.attempts = outcome == Outcome::kPassed ? 1 : 2;
  return result;
}

void add_send(Results& run) {
  Case send = example_case(
      "send_value_unstarted",
      "a value sent before priming is refused, and the generator can still be started",
      {"gen.send.unstarted"},
      "import inspect\n\ndef coroutine():\n    reply = yield 'hello'\n    yield reply\n\n"
      "c = coroutine()\ntry:\n    c.send('world')\nexcept TypeError as error:\n"
      "    print(f'{type(error).__name__}')\nprint(inspect.getgeneratorstate(c))  # state\n"
      "print(next(c))\n",
      "TypeError\nGEN_CREATED\nhello\n");
  std::string right = send.expectations[0].output;
  for (const char* subject : {"reference-3.12", "cpython-3.11.7", "cpython-3.13.0"}) {
    run.results.push_back(result(send, subject, Outcome::kPassed, right));
  }
  Result pypy = result(send, "pypy3", Outcome::kFailed, "TypeError\nGEN_SUSPENDED\nhello\n");
  pypy.reason = "line 2: expected \"GEN_CREATED\", got \"GEN_SUSPENDED\"";
  pypy.difference = {2, "GEN_CREATED", "GEN_SUSPENDED"};
  run.results.push_back(pypy);
  run.agreements.push_back(
      {send.name,
       "Only PyPy 7.3.11 differs from the expectation; the reference and every CPython "
       "agree with the expectation.",
       false,
       {{"reference-3.12", "cpython-3.11.7", "cpython-3.13.0"}, {"pypy3"}}});
  run.cases.push_back(std::move(send));
}

void add_hostile(Results& run) {
  Case hostile =
      example_case("hostile_output", "what a subject <b>prints</b> is data", {"gen.send.unstarted"},
                   "print('</pre><script>document.title = \"owned\"</script>')\n", "plain\n");
  constexpr char kHostile[] =
      "</pre><script>document.title='owned'</script>\n<img src=x "
      "onerror=\"document.title='owned'\">\n"
      "\x1b[31mred\x1b[0m \0nul \x7f \xff\xfe \xe2\x80\xae rtl\ttab  \n"
      "&amp; &lt;";
  Result reference = result(hostile, "reference-3.12", Outcome::kPassed, "plain\n");
  Result failed =
      result(hostile, "cpython-3.11.7", Outcome::kFailed, {kHostile, sizeof(kHostile) - 1});
  failed.reason =
      "line 1: expected \"plain\", got \"</pre><script>document.title='owned'</script>\"";
  failed.difference = {1, "plain", "</pre><script>document.title='owned'</script>\xff"};
  failed.errors =
      keep_tail("Traceback <most recent> call last\n\xff\x1b]0;title\x07\nValueError: <x>\n", 1000);
  failed.exit_code = 1;
  Result huge = result(hostile, "cpython-3.13.0", Outcome::kOutputLimit, "");
  huge.output = {std::string(kOutputKept, 'x'), 90'000'000};
  huge.reason = "printed more than 64 MiB";
  Result lost = result(hostile, "pypy3", Outcome::kError, "");
  lost.reason = "could not be started: <No such file>";
  lost.exit_code = std::nullopt;
  run.results.insert(run.results.end(), {reference, failed, huge, lost});
  run.agreements.push_back(
      {hostile.name,
       "Every CPython does not do what is expected <b>; the reference agrees with the expectation.",
       false,
       {{"reference-3.12"}, {"cpython-3.11.7"}, {"cpython-3.13.0"}}});
  run.cases.push_back(std::move(hostile));
}

void add_close(Results& run) {
  Case close = example_case("close_value", "close returns a value",
                            {"gen.close.value", "gen.drop.order"}, "print(g.close())\n", "None\n");
  close.expectations.push_back({"3.13+", "42\n"});
  Result reference = result(close, "reference-3.12", Outcome::kUnsupported, "");
  reference.reason = "not supported: match statement, line 12";
  Result newest = result(close, "cpython-3.13.0", Outcome::kPassed, "42\n");
  newest.expectation = 1;
  Result other = result(close, "pypy3", Outcome::kNotApplicable, "");
  other.attempts = 0;
  other.exit_code = std::nullopt;
  run.results.insert(
      run.results.end(),
      {reference, result(close, "cpython-3.11.7", Outcome::kPassed, "None\n"), newest, other});
  run.agreements.push_back({close.name,
                            "All 2 subjects that answered agree with the expectation.",
                            true,
                            {{"cpython-3.11.7"}, {"cpython-3.13.0"}}});
  run.cases.push_back(std::move(close));
}

void add_endings(Results& run) {
  Case endings = example_case("endings", "every way to end", {"gen.drop.order"},
                              "while True: pass\n", "done\n");
  endings.level = "detail";
  Result differs = result(endings, "reference-3.12", Outcome::kDiffers, "other\n");
  differs.difference = {1, "done", "other"};
  differs.reason = "line 1: expected \"done\", got \"other\"";
  Result crashed = result(endings, "cpython-3.11.7", Outcome::kCrashed, "do");
  crashed.exit_code = std::nullopt;
  crashed.signal = 11;
  crashed.reason = "SIGSEGV";
  run.results.insert(run.results.end(),
                     {differs, crashed, result(endings, "cpython-3.13.0", Outcome::kTimedOut, ""),
                      result(endings, "pypy3", Outcome::kFlaky, "")});
  run.agreements.push_back({endings.name, "Nobody does what is expected, in 4 ways.", false, {}});
  run.cases.push_back(std::move(endings));
}

}  // namespace

Results test_results() {
  Results run;
  run.header = header();
  run.clauses = clauses();
  add_send(run);
  add_hostile(run);
  add_close(run);
  add_endings(run);
  for (const Subject& subject : run.header.subjects) run.footer.counts[subject.id];
  for (const Result& result : run.results) ++run.footer.counts[result.subject][result.outcome];
  run.footer.results = static_cast<std::int64_t>(run.results.size());
  run.footer.wall_microseconds = 1'234'567;
  run.footer.exit_code = 1;
  return run;
}

std::string write_test_results(const Results& results, const std::filesystem::path& path) {
  ResultsWriter writer(path);
  writer.write(results.header);
  for (const Clause& clause : results.clauses) writer.write(clause);
  for (const Case& a_case : results.cases) writer.write(a_case);
  for (const Result& result : results.results) writer.write(result);
  for (const Agreement& agreement : results.agreements) writer.write(agreement);
  writer.finish(results.footer.wall_microseconds, results.footer.exit_code);
  return writer.error();
}

}  // namespace corospec::reports
