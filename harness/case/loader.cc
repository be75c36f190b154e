#include "harness/case/loader.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "spec/text.h"

namespace corospec::harness {
namespace {

namespace fs = std::filesystem;
using spec::Problem;

bool is_passed_over(const fs::path& path) {
  std::string name = path.filename().string();
  return name.starts_with(".") || name.starts_with("__");
}

fs::path identity(const fs::path& path) {
  std::error_code error;
  fs::path result = fs::weakly_canonical(path, error);
  return error ? path : result;
}

// Loads files once each and remembers in which order they were asked for.
class Loader {
 public:
  Loader(const fs::path& root, const spec::Spec& spec) : root_(root), spec_(spec) {}

  void select(const std::string& word) {
    std::error_code error;
    fs::path path(word);
    if (fs::is_directory(path, error)) {
      select_folder(path);
    } else if (fs::exists(path, error)) {
      select_file(path);
    } else {
      select_name(word);
    }
  }

  void select_folder(const fs::path& folder) {
    std::vector<fs::path> files = files_under(folder);
    if (files.empty()) {
      complain(folder.string(), "no case (*.py) is in this folder", "name another, or write one");
    }
    for (const fs::path& file : files) select_file(file);
  }

  Suite finish() {
    std::sort(selected_.begin(), selected_.end(), [this](const fs::path& a, const fs::path& b) {
      const Case& left = readings_.at(a).the_case;
      const Case& right = readings_.at(b).the_case;
      return std::tie(left.name, left.path) < std::tie(right.name, right.path);
    });
    Suite suite;
    for (const fs::path& key : selected_) add(std::move(readings_.at(key)), suite);
    std::move(problems_.begin(), problems_.end(), std::back_inserter(suite.problems));
    return suite;
  }

 private:
  void complain(const std::string& file, std::string what, std::string remedy) {
    problems_.push_back({file, 0, std::move(what), std::move(remedy)});
  }

  static void add(CaseReading reading, Suite& suite) {
    const Case* last = suite.cases.empty() ? nullptr : &suite.cases.back();
    if (last != nullptr && last->name == reading.the_case.name) {
      reading.problems.push_back(
          {reading.the_case.path, 0,
           "the name " + reading.the_case.name + " is taken by " + last->path,
           "names are unique in a chapter: rename one of them"});
    }
    if (reading.problems.empty()) suite.cases.push_back(std::move(reading.the_case));
    std::move(reading.problems.begin(), reading.problems.end(), std::back_inserter(suite.problems));
  }

  std::vector<fs::path> files_under(const fs::path& folder) {
    std::vector<fs::path> files;
    std::vector<fs::path> folders = {folder};
    while (!folders.empty()) {
      fs::path current = std::move(folders.back());
      folders.pop_back();
      std::error_code error;
      for (const auto& entry : fs::directory_iterator(current, error)) {
        if (is_passed_over(entry.path())) continue;
        if (entry.is_directory(error)) folders.push_back(entry.path());
        if (entry.path().extension() == ".py" && !entry.is_directory(error))
          files.push_back(entry.path());
      }
      if (error)
        complain(current.string(), "unreadable: " + error.message(), "check its permissions");
    }
    std::sort(files.begin(), files.end());
    return files;
  }

  void select_file(const fs::path& path) {
    fs::path key = identity(path);
    load(path, key);
    if (chosen_.insert(key).second) selected_.push_back(key);
  }

  void load(const fs::path& path, const fs::path& key) {
    if (readings_.contains(key)) return;
    std::string why;
    std::string chapter = chapter_of(key);
    if (std::optional<std::string> bytes = spec::file_bytes(path, &why)) {
      readings_[key] = read_case(*bytes, path.string(), chapter, spec_);
      return;
    }
    CaseReading& reading = readings_[key];
    reading.the_case.path = path.string();
    reading.the_case.name = chapter + "/" + path.stem().string();
    reading.problems.push_back({path.string(), 0, "unreadable: " + why, "check its permissions"});
  }

  // The first folder below the root; for a file that is not below one, the folder it is in.
  std::string chapter_of(const fs::path& file) const {
    fs::path below = file.parent_path().lexically_relative(identity(root_));
    if (below.empty() || *below.begin() == ".." || *below.begin() == ".") {
      return file.parent_path().filename().string();
    }
    return below.begin()->string();
  }

  void load_everything() {
    if (loaded_everything_) return;
    loaded_everything_ = true;
    for (const fs::path& file : files_under(root_)) {
      fs::path key = identity(file);
      load(file, key);
      everything_.push_back(key);
    }
  }

  void select_name(const std::string& word) {
    load_everything();
    std::string name = word.ends_with(".py") ? word.substr(0, word.size() - 3) : word;
    bool found = false;
    for (const fs::path& key : everything_) {
      if (!is_named_by(readings_.at(key).the_case, name)) continue;
      found = true;
      if (chosen_.insert(key).second) selected_.push_back(key);
    }
    if (!found) complain_about(word);
  }

  static bool is_named_by(const Case& a_case, const std::string& name) {
    std::string stem = a_case.name.substr(a_case.name.rfind('/') + 1);
    if (name == a_case.name || name == stem || name == a_case.chapter) return true;
    return std::any_of(a_case.clauses.begin(), a_case.clauses.end(), [&](const std::string& label) {
      return label == name || label.starts_with(name + ".");
    });
  }

  void complain_about(const std::string& word) {
    std::vector<std::string> labels = spec_.labels();
    bool is_clause = std::any_of(labels.begin(), labels.end(), [&](const std::string& label) {
      return label == word || label.starts_with(word + ".");
    });
    if (is_clause) {
      complain(word, "no case names this clause", "write one under " + root_.string());
      return;
    }
    std::string close = spec::nearest(word, known_names(std::move(labels)));
    complain(word, "no file, folder, chapter, case or clause is called so",
             close.empty() ? "`corospec list` shows what there is" : "did you mean " + close + "?");
  }

  std::vector<std::string> known_names(std::vector<std::string> names) const {
    for (const auto& [key, reading] : readings_) {
      const Case& a_case = reading.the_case;
      names.push_back(a_case.name);
      names.push_back(a_case.name.substr(a_case.name.rfind('/') + 1));
      names.push_back(a_case.chapter);
    }
    return names;
  }

  fs::path root_;
  const spec::Spec& spec_;
  std::map<fs::path, CaseReading> readings_;  // By canonical path.
  std::set<fs::path> chosen_;
  std::vector<fs::path> selected_;
  std::vector<fs::path> everything_;  // All files under the root, once they were needed.
  bool loaded_everything_ = false;
  std::vector<Problem> problems_;
};

}  // namespace

Suite load_cases(const std::vector<std::string>& words, const fs::path& root,
                 const spec::Spec& spec) {
  Loader loader(root, spec);
  if (words.empty()) loader.select_folder(root);
  for (const std::string& word : words) loader.select(word);
  return loader.finish();
}

std::vector<Problem> clauses_without_case(const spec::Spec& spec, const std::vector<Case>& cases) {
  std::set<std::string> named;
  for (const Case& a_case : cases) named.insert(a_case.clauses.begin(), a_case.clauses.end());
  std::vector<Problem> problems;
  for (const spec::Clause* clause : spec.clauses()) {
    if (named.contains(clause->label)) continue;
    problems.push_back({clause->file, clause->line, "no case shows " + clause->label,
                        "write one that names it in `# clauses:`"});
  }
  return problems;
}

}  // namespace corospec::harness
