#include "harness/grid/operation.h"

#include <utility>

namespace corospec::harness::grid {
namespace {

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

Operation throwing(std::string name, std::string phrase, const std::string& arguments,
                   std::string thrown, std::vector<std::string> form) {
  Operation made;
  made.name = "throw_" + std::move(name);
  made.phrase = std::move(phrase) + " thrown";
  made.verb = Verb::kThrow;
  made.call = "g.throw(" + arguments + ")";
  made.thrown = std::move(thrown);
  made.form = std::move(form);
  made.warns = arguments.find(',') != std::string::npos;
  return made;
}

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

Operation kind(std::string name, std::string phrase, const std::string& of_class, Rule rule) {
  Operation made = throwing(std::move(name), std::move(phrase), of_class, of_class, {});
  made.rule = rule;
  return made;
}

Operation closing(std::string name, std::string phrase, Verb verb, std::string call) {
  Operation made = resumption(std::move(name), std::move(phrase), verb, std::move(call), "");
  made.thrown = "GeneratorExit";
  made.rule = Rule::kExit;
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

std::vector<Operation> make_operations() {
  return {
      resumption("next", "next", Verb::kNext, "next(g)", "None"),
      resumption("send_none", "None sent", Verb::kSend, "g.send(None)", "None"),
      resumption("send_value", "a value sent", Verb::kSend, "g.send('value')", "value"),
      closing("close", "close", Verb::kClose, "g.close()"),
      closing("delete", "the last reference deleted", Verb::kDelete, "del g"),
      // Call forms.
      showing(throwing("class", "a class", "KeyError", "KeyError", {"gen.throw.class"}),
              "error.args", "()"),
      showing(throwing("class_none", "a class with None", "KeyError, None", "KeyError",
                       {"gen.throw.class_none"}),
              "error.args", "()"),
      showing(throwing("class_value", "a class with a value", "KeyError, 'key'", "KeyError",
                       {"gen.throw.class_value"}),
              "error.args", "('key',)"),
      showing(throwing("class_tuple", "a class with a tuple", "KeyError, ('key', 'lock')",
                       "KeyError", {"gen.throw.class_tuple"}),
              "error.args", "('key', 'lock')"),
      after(kMine, showing(throwing("class_instance", "a class with an instance of a subclass",
                                    "LookupError, mine", "KeyError", {"gen.throw.class_instance"}),
                           "error is mine", "True")),
      after(kGiven,
            with_traceback(
                showing(throwing("class_value_traceback", "a class with a value and a traceback",
                                 "KeyError, 'key', given", "KeyError",
                                 {"gen.throw.class_value", "gen.throw.traceback"}),
                        "error.args, innermost(error) is given", "('key',) True"),
                "('key',) False")),
      after(kMine,
            showing(throwing("instance", "an instance", "mine", "KeyError", {"gen.throw.instance"}),
                    "error is mine", "True")),
      refused(throwing("instance_value", "an instance with a value", "KeyError('key'), 'value'",
                       "TypeError", {"gen.throw.instance_value"})),
      // Kinds of exceptions.
      kind("stop_iteration", "StopIteration", "StopIteration", Rule::kStop),
      after(
          "class Finished(StopIteration):\n    pass\n",
          kind("stop_iteration_subclass", "a subclass of StopIteration", "Finished", Rule::kStop)),
      kind("generator_exit", "GeneratorExit", "GeneratorExit", Rule::kExit),
      after("class Leaving(GeneratorExit):\n    pass\n",
            kind("generator_exit_subclass", "a subclass of GeneratorExit", "Leaving", Rule::kExit)),
      kind("keyboard_interrupt", "KeyboardInterrupt", "KeyboardInterrupt", Rule::kNone),
      kind("system_exit", "SystemExit", "SystemExit", Rule::kNone),
      after("class NoException:\n    pass\n",
            refused(throwing("no_exception", "a class that is no exception", "NoException",
                             "TypeError", {"gen.throw.not_exception"}))),
      after("class Broken(Exception):\n    def __init__(self):\n        raise OSError\n",
            broken(throwing("broken", "a class whose constructor fails", "Broken", "OSError",
                            {"gen.throw.constructor_fails"}))),
  };
}

}  // namespace

const std::vector<Operation>& operations() {
  static const std::vector<Operation> made = make_operations();
  return made;
}

}  // namespace corospec::harness::grid
