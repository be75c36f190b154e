#include "harness/grid/operation.h"

#include <utility>

namespace corospec::harness::grid {
namespace {

constexpr const char* kGiven =
    "def innermost(error):\n"
    "    traceback = error.__traceback__\n"
    "    while traceback.tb_next:\n"
    "        traceback = traceback.tb_next\n"
    "    return traceback\n"
    "\n"
    "try:\n"
    "    raise OSError\n"
    "except OSError as error:\n"
    "    given = error.__traceback__\n";

constexpr const char* kMine = "mine = KeyError('key')\n";

Operation showing(Operation made, std::string shown, std::string value) {
  made.shown = std::move(shown);
  made.shown_value = std::move(value);
  return made;
}

Operation with_traceback(Operation made, std::string lost) {
  made.shown_lost = std::move(lost);
  return made;
}

Operation after(std::string setup, Operation made) {
  made.setup = std::move(setup);
  return made;
}

Operation refused(Operation made) {
  made.refused = true;
  made.warns = false;
  return made;
}

Operation broken(Operation made) {
  made.broken = true;
  return made;
}

// The rows of `throw` on one kind of object.
class Throws {
 public:
  Throws(std::string object, std::string labels)
      : object_(std::move(object)), labels_(std::move(labels)) {}

  std::vector<Operation> rows() const {
    std::vector<Operation> rows = call_forms();
    for (Operation& row : kinds()) rows.push_back(std::move(row));
    return rows;
  }

 private:
  Operation form(std::string name, std::string phrase, const std::string& arguments,
                 std::string thrown, const std::vector<std::string>& forms) const {
    Operation made;
    made.name = "throw_" + std::move(name);
    made.phrase = std::move(phrase) + " thrown";
    made.verb = Verb::kThrow;
    made.call = object_ + ".throw(" + arguments + ")";
    made.thrown = std::move(thrown);
    for (const std::string& each : forms) made.form.push_back(labels_ + "throw." + each);
    made.warns = arguments.find(',') != std::string::npos;
    return made;
  }

  std::vector<Operation> call_forms() const {
    return {
        showing(form("class", "a class", "KeyError", "KeyError", {"class"}), "error.args", "()"),
        showing(
            form("class_none", "a class with None", "KeyError, None", "KeyError", {"class_none"}),
            "error.args", "()"),
        showing(form("class_value", "a class with a value", "KeyError, 'key'", "KeyError",
                     {"class_value"}),
                "error.args", "('key',)"),
        showing(form("class_tuple", "a class with a tuple", "KeyError, ('key', 'lock')", "KeyError",
                     {"class_tuple"}),
                "error.args", "('key', 'lock')"),
        after(kMine, showing(form("class_instance", "a class with an instance of a subclass",
                                  "LookupError, mine", "KeyError", {"class_instance"}),
                             "error is mine", "True")),
        after(kGiven,
              with_traceback(
                  showing(form("class_value_traceback", "a class with a value and a traceback",
                               "KeyError, 'key', given", "KeyError", {"class_value", "traceback"}),
                          "error.args, innermost(error) is given", "('key',) True"),
                  "('key',) False")),
        after(kMine, showing(form("instance", "an instance", "mine", "KeyError", {"instance"}),
                             "error is mine", "True")),
        after(kMine, showing(form("instance_none", "an instance with None", "mine, None",
                                  "KeyError", {"instance"}),
                             "error is mine", "True")),
        refused(form("instance_value", "an instance with a value", "KeyError('key'), 'value'",
                     "TypeError", {"instance_value"})),
        refused(form("bad_traceback", "a class with something that is no traceback",
                     "KeyError, None, 'text'", "TypeError", {"bad_traceback"})),
    };
  }

  std::vector<Operation> kinds() const {
    return {
        exception_kind(object_, "stop_iteration", "StopIteration", Rule::kStop),
        after("class Finished(StopIteration):\n    pass\n",
              exception_kind(object_, "stop_iteration_subclass", "Finished", Rule::kStop)),
        exception_kind(object_, "generator_exit", "GeneratorExit", Rule::kExit),
        after("class Leaving(GeneratorExit):\n    pass\n",
              exception_kind(object_, "generator_exit_subclass", "Leaving", Rule::kExit)),
        exception_kind(object_, "keyboard_interrupt", "KeyboardInterrupt", Rule::kNone),
        exception_kind(object_, "system_exit", "SystemExit", Rule::kNone),
        after("class NoException:\n    pass\n",
              refused(form("no_exception", "a class that is no exception", "NoException",
                           "TypeError", {"not_exception"}))),
        after("class Broken(Exception):\n    def __init__(self):\n        raise OSError\n",
              broken(form("broken", "a class whose constructor fails", "Broken", "OSError",
                          {"constructor_fails"}))),
    };
  }

  const std::string object_;
  const std::string labels_;
};

}  // namespace

std::string needs_of(const Operation& operation) {
  std::string needs;
  if (operation.setup.find("__traceback__") != std::string::npos) needs += " tracebacks";
  if (operation.warns) needs += " warnings";
  return needs;
}

Operation resumption(std::string name, std::string phrase, Verb verb, std::string call,
                     std::string sent) {
  Operation made;
  made.name = std::move(name);
  made.phrase = std::move(phrase);
  made.verb = verb;
  made.call = std::move(call);
  made.sent = std::move(sent);
  return made;
}

Operation closing(std::string name, std::string phrase, Verb verb, std::string call) {
  Operation made = resumption(std::move(name), std::move(phrase), verb, std::move(call), "");
  made.thrown = "GeneratorExit";
  made.rule = Rule::kExit;
  return made;
}

Operation exception_kind(const std::string& object, std::string name, const std::string& of_class,
                         Rule rule) {
  const bool is_subclass = name.ends_with("_subclass");
  Operation made;
  made.phrase = is_subclass ? std::string("a subclass of ") +
                                  (rule == Rule::kStop ? "StopIteration" : "GeneratorExit")
                            : of_class;
  made.phrase += " thrown";
  made.name = "throw_" + std::move(name);
  made.verb = Verb::kThrow;
  made.call = object + ".throw(" + of_class + ")";
  made.thrown = of_class;
  made.rule = rule;
  return made;
}

std::vector<Operation> throw_operations(const std::string& object, const std::string& labels) {
  return Throws(object, labels).rows();
}

const std::vector<Operation>& operations() {
  static const std::vector<Operation> made = [] {
    std::vector<Operation> rows = {
        resumption("next", "next", Verb::kNext, "next(g)", "None"),
        resumption("send_none", "None sent", Verb::kSend, "g.send(None)", "None"),
        resumption("send_value", "a value sent", Verb::kSend, "g.send('value')", "value"),
        closing("close", "close", Verb::kClose, "g.close()"),
        closing("delete", "the last reference deleted", Verb::kDelete, "del g"),
    };
    for (Operation& row : throw_operations("g", "gen.")) rows.push_back(std::move(row));
    return rows;
  }();
  return made;
}

}  // namespace corospec::harness::grid
