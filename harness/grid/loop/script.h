// A program of asyncio's grids and what the clauses say that it prints, told together: whoever
// tells a cell writes statements (code), the lines that they print (line), and the clauses that
// decide them (note). Statements are the same for every version; lines and clauses are of one.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "harness/grid/answer.h"
#include "spec/version.h"

namespace corospec::harness::grid::loop {

class Script {
 public:
  explicit Script(spec::Version version) : version_(version) {}

  bool since(int minor) const { return version_ >= spec::Version{3, minor}; }

  void import(const std::string& module);
  // Statements above main(), each text once.
  void define(const std::string& text);
  // A variable of main() that others see too.
  void share(const std::string& variable);
  // Statements of main().
  void code(const std::string& text) { *target_ += text; }
  // What `tell` writes as code, for a place of its own.
  std::string captured(const std::function<void()>& tell);

  void line(const std::string& text) { answer_.line(text); }
  // `statement` prints `text`.
  void prints(const std::string& statement, const std::string& text) {
    code(statement + "\n");
    line(text);
  }

  // Counts between begin_telling() and end_telling(): what is before is setting, what is after it
  // only brings the program to its end.
  void note(const std::string& label) {
    if (is_telling_) answer_.note(label);
  }
  void begin_telling() { is_telling_ = true; }
  void end_telling() { is_telling_ = false; }

  std::string program() const;
  const Answer& answer() const { return answer_; }

 private:
  const spec::Version version_;
  std::vector<std::string> imports_{"asyncio"};
  std::vector<std::string> definitions_;
  std::vector<std::string> shared_;
  std::string main_;
  std::string* target_ = &main_;
  Answer answer_;
  bool is_telling_ = false;
};

// attempt(function, *arguments): prints what a call gives or raises, with or without the message of
// a CancelledError.
void define_attempt(Script& script, bool shows_message);
// ending(future): what became of it, in words.
void define_ending(Script& script);

}  // namespace corospec::harness::grid::loop
