#include "harness/process/words.h"

#include <cstddef>

namespace corospec::harness {
namespace {

// One pass over a command; `at_` only grows.
class Splitter {
 public:
  explicit Splitter(std::string_view command) : command_(command) {}

  WordsReading split() {
    while (at_ < command_.size() && result_.problem.empty()) step();
    finish_word();
    if (result_.problem.empty() && result_.words.empty()) result_.problem = "the command is empty";
    if (!result_.problem.empty()) result_.words.clear();
    return std::move(result_);
  }

 private:
  void step() {
    const char c = command_[at_++];
    if (c == ' ' || c == '\t' || c == '\n') {
      finish_word();
    } else if (c == '\'') {
      single_quoted();
    } else if (c == '"') {
      double_quoted();
    } else if (c == '\\') {
      escaped();
    } else {
      add(c);
    }
  }

  void single_quoted() {
    in_word_ = true;
    const std::size_t end = command_.find('\'', at_);
    if (end == std::string_view::npos) return fail("a ' is never closed");
    word_.append(command_.substr(at_, end - at_));
    at_ = end + 1;
  }

  void double_quoted() {
    in_word_ = true;
    while (at_ < command_.size()) {
      char c = command_[at_++];
      if (c == '"') return;
      const bool escapes =
          c == '\\' && at_ < command_.size() && (command_[at_] == '"' || command_[at_] == '\\');
      if (escapes) c = command_[at_++];
      add(c);
    }
    fail("a \" is never closed");
  }

  void escaped() {
    if (at_ == command_.size()) return fail("it ends in a backslash");
    add(command_[at_++]);
  }

  void add(char c) {
    in_word_ = true;
    word_ += c;
  }

  void finish_word() {
    if (in_word_) result_.words.push_back(word_);
    word_.clear();
    in_word_ = false;
  }

  void fail(const char* problem) { result_.problem = problem; }

  std::string_view command_;
  std::size_t at_ = 0;
  std::string word_;
  bool in_word_ = false;  // An empty quoted word is a word, too.
  WordsReading result_;
};

std::string placeholder(std::string_view name) { return "{" + std::string(name) + "}"; }

}  // namespace

WordsReading split_words(std::string_view command) { return Splitter(command).split(); }

std::vector<std::string> fill_in(const std::vector<std::string>& words, std::string_view name,
                                 std::string_view value) {
  const std::string hole = placeholder(name);
  std::vector<std::string> filled = words;
  for (std::string& word : filled) {
    for (std::size_t at = word.find(hole); at != std::string::npos;
         at = word.find(hole, at + value.size())) {
      word.replace(at, hole.size(), value);
    }
  }
  return filled;
}

bool mentions(const std::vector<std::string>& words, std::string_view name) {
  const std::string hole = placeholder(name);
  for (const std::string& word : words) {
    if (word.find(hole) != std::string::npos) return true;
  }
  return false;
}

}  // namespace corospec::harness
