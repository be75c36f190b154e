// The tasks of a cell that use a lock, an event, …: each is a variable of the program with a
// coroutine, and how it has ended is what the program shows of it.
#pragma once

#include <string>
#include <vector>

#include "harness/grid/loop/script.h"

namespace corospec::harness::grid::loop {

struct User {
  std::string name;
  std::string ending = "pending";  // As ending() of the programs says it.
  bool is_cancelled = false;       // Asked to, and not yet told.

  bool waits() const { return ending == "pending"; }
};

class Users {
 public:
  // `script` has to live as long.
  explicit Users(Script& script) : script_(script) {}

  void start(const std::string& name, const std::string& coroutine);
  // `first.cancel()` without a word.
  void cancel_silently(const std::string& name);
  // …and with what it answers.
  void cancel(const std::string& name);
  // Their turn has come: those that were cancelled end so. True when there was one.
  bool deliver_cancellations();

  User& find(const std::string& name);
  // Those that wait, the one that waits longest first.
  std::vector<User*> waiting();
  // One line each.
  void show(const std::string& name);
  void show_all();
  // One line for all, in an order that says nothing.
  void show_sorted();

 private:
  Script& script_;
  std::vector<User> users_;
};

// attempt(function, *arguments), and its outcome.
void call(Script& script, const std::string& arguments, const std::string& outcome);

}  // namespace corospec::harness::grid::loop
