#include "harness/grid/loop/script.h"

#include <algorithm>
#include <utility>

#include "harness/grid/text.h"

namespace corospec::harness::grid::loop {
namespace {

void add_once(std::vector<std::string>& texts, const std::string& text) {
  if (std::find(texts.begin(), texts.end(), text) == texts.end()) texts.push_back(text);
}

}  // namespace

void Script::import(const std::string& module) { add_once(imports_, module); }
void Script::define(const std::string& text) { add_once(definitions_, text); }
void Script::share(const std::string& variable) { add_once(shared_, variable); }

std::string Script::captured(const std::function<void()>& tell) {
  std::string text;
  std::string* const before = std::exchange(target_, &text);
  tell();
  target_ = before;
  return text;
}

std::string Script::program() const {
  std::string text;
  for (const std::string& module : imports_) text += "import " + module + "\n";
  for (const std::string& definition : definitions_) text += "\n" + definition;
  text += "\nasync def main():\n";
  std::string shared;
  for (const std::string& variable : shared_) shared += (shared.empty() ? "" : ", ") + variable;
  if (!shared.empty()) text += "    global " + shared + "\n";
  return text + indented(main_) +
         "\nloop = asyncio.new_event_loop()\nloop.run_until_complete(main())\nloop.close()\n";
}

void define_attempt(Script& script, bool shows_message) {
  std::string text =
      "def attempt(function, *arguments):\n"
      "    try:\n"
      "        print('gives', repr(function(*arguments)))\n";
  text += shows_message ? "    except asyncio.CancelledError as error:\n"
                          "        print('raises CancelledError', error.args)\n"
                          "    except Exception as error:\n"
                        : "    except (Exception, asyncio.CancelledError) as error:\n";
  script.define(text + "        print('raises', type(error).__name__)\n");
}

void define_ending(Script& script) {
  script.define(
      "def ending(future):\n"
      "    if not future.done():\n"
      "        return 'pending'\n"
      "    if future.cancelled():\n"
      "        return 'cancelled'\n"
      "    if future.exception() is not None:\n"
      "        return 'exception ' + type(future.exception()).__name__\n"
      "    return 'result ' + str(future.result())\n");
}

}  // namespace corospec::harness::grid::loop
