#include "harness/grid/loop/users.h"

#include <algorithm>

namespace corospec::harness::grid::loop {

void call(Script& script, const std::string& arguments, const std::string& outcome) {
  define_attempt(script, false);
  script.prints("attempt(" + arguments + ")", outcome);
}

void Users::start(const std::string& name, const std::string& coroutine) {
  script_.code(name + " = loop.create_task(" + coroutine + ")\n");
  users_.push_back({name});
}

void Users::cancel_silently(const std::string& name) {
  script_.code(name + ".cancel()\n");
  find(name).is_cancelled = true;
}

void Users::cancel(const std::string& name) {
  call(script_, name + ".cancel", find(name).waits() ? "gives True" : "gives False");
  find(name).is_cancelled = true;
}

bool Users::deliver_cancellations() {
  bool any = false;
  for (User& user : users_) {
    if (!user.is_cancelled || !user.waits()) continue;
    user.ending = "cancelled";
    any = true;
  }
  return any;
}

User& Users::find(const std::string& name) {
  return *std::find_if(users_.begin(), users_.end(),
                       [&](const User& user) { return user.name == name; });
}

std::vector<User*> Users::waiting() {
  std::vector<User*> users;
  for (User& user : users_) {
    if (user.waits()) users.push_back(&user);
  }
  return users;
}

void Users::show(const std::string& name) {
  define_ending(script_);
  script_.prints("print('" + name + "', ending(" + name + "))", name + " " + find(name).ending);
}

void Users::show_all() {
  for (const User& user : users_) show(user.name);
}

void Users::show_sorted() {
  if (users_.empty()) return;
  define_ending(script_);
  std::string names;
  std::vector<std::string> endings;
  for (const User& user : users_) {
    names += (names.empty() ? "" : ", ") + user.name;
    endings.push_back(user.ending);
  }
  std::sort(endings.begin(), endings.end());
  std::string list;
  for (const std::string& text : endings) list += (list.empty() ? "'" : ", '") + text + "'";
  script_.prints("print(sorted(ending(each) for each in [" + names + "]))", "[" + list + "]");
}

}  // namespace corospec::harness::grid::loop
