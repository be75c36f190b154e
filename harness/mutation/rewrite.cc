#include "harness/mutation/rewrite.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "harness/mutation/places.h"
#include "harness/mutation/syntax.h"
#include "spec/text.h"

namespace corospec::harness::mutation {
namespace {

// What the insertions call; switch.cc defines the rest.
constexpr const char* kPrelude = R"(#include <optional>
namespace corospec_mutation {
extern int active;
void note(int mutant);
inline bool on(int mutant) {
  if (active < 0) note(mutant);
  return active == mutant;
}
inline bool condition(int first, bool value) {
  if (on(first)) return !value;
  if (on(first + 1)) return true;
  return !on(first + 2) && value;
}
}
#line 1
)";

// An insertion of a numbered mutant.
struct Piece {
  const Insertion* insertion;
  int number;
};

// At one place, what ends comes before what begins; of two that begin the wider comes first, of two
// that end the narrower. Of the same width the first mutant is outside.
bool is_before(const Piece& a, const Piece& b) {
  const auto key = [](const Piece& piece) {
    const Insertion& each = *piece.insertion;
    const long width = each.width;
    return each.is_closing ? std::tuple(each.at, 0, width, -piece.number)
                           : std::tuple(each.at, 1, -width, piece.number);
  };
  return key(a) < key(b);
}

std::vector<Piece> pieces_of(const std::vector<Mutant>& mutants) {
  std::vector<Piece> pieces;
  for (const Mutant& mutant : mutants) {
    for (const Insertion& each : mutant.insertions) pieces.push_back({&each, mutant.number});
  }
  std::stable_sort(pieces.begin(), pieces.end(), is_before);
  return pieces;
}

std::string with_number(const std::string& text, int number) {
  const std::size_t mark = text.find('#');
  if (mark == std::string::npos) return text;
  return text.substr(0, mark) + std::to_string(number) + text.substr(mark + 1);
}

// The rewritten source, and for each of its bytes' the byte of the original that it stands at.
struct Rewriting {
  std::string text;
  std::vector<unsigned> origin;  // Of each byte of `text`.
  std::vector<int> owner;        // The mutant whose insertion it is; 0: the original's.

  void add(std::string_view added, unsigned from, int number) {
    for (std::size_t i = 0; i < added.size(); ++i) {
      origin.push_back(from + (number == 0 ? static_cast<unsigned>(i) : 0));
      owner.push_back(number);
    }
    text += added;
  }
};

Rewriting rewrite(const std::string& source, const std::vector<Mutant>& mutants) {
  Rewriting result;
  result.add(kPrelude, 0, -1);
  unsigned at = 0;
  for (const Piece& piece : pieces_of(mutants)) {
    const Insertion& insertion = *piece.insertion;
    result.add(std::string_view(source).substr(at, insertion.at - at), at, 0);
    at = insertion.at;
    result.add(with_number(insertion.text, piece.number), at, piece.number);
  }
  result.add(std::string_view(source).substr(at), at, 0);
  return result;
}

// The mutant that an error in the rewritten source is to be blamed on: whose text it is in, or the
// smallest around it. 0: none.
int blamed(const CompileError& error, const Rewriting& rewriting,
           const std::vector<Mutant>& mutants) {
  if (!error.is_here || error.at >= rewriting.owner.size()) return 0;
  if (rewriting.owner[error.at] > 0) return rewriting.owner[error.at];
  const unsigned place = rewriting.origin[error.at];
  const Mutant* smallest = nullptr;
  for (const Mutant& each : mutants) {
    if (place < each.begin || place >= each.end) continue;
    if (smallest == nullptr || each.end - each.begin < smallest->end - smallest->begin) {
      smallest = &each;
    }
  }
  return smallest == nullptr ? 0 : smallest->number;
}

std::string describe(const std::string& path, const CompileError& error) {
  return path + ":" + std::to_string(error.line) + ": " + error.text;
}

// Moves the mutants of these numbers, and the rest of their groups, to the others. Each leaves for
// itself: what stays keeps its number.
void move_out(const std::set<int>& numbers, MutatedFile& file) {
  std::set<int> groups;
  for (const Mutant& each : file.mutants) {
    if (each.group != 0 && numbers.count(each.number) != 0) groups.insert(each.group);
  }
  const auto stays = [&](const Mutant& each) {
    return numbers.count(each.number) == 0 && groups.count(each.group) == 0;
  };
  const auto middle = std::stable_partition(file.mutants.begin(), file.mutants.end(), stays);
  file.left_out.insert(file.left_out.end(), middle, file.mutants.end());
  file.mutants.erase(middle, file.mutants.end());
}

// Leaves mutants out until the rest compiles.
void leave_out_what_does_not_compile(const std::string& root, MutatedFile& file) {
  for (;;) {
    const Rewriting rewriting = rewrite(file.source, file.mutants);
    const auto syntax = Syntax::parse(root, file.path, rewriting.text, &file.problem);
    if (syntax == nullptr) return;
    const std::vector<CompileError> errors = syntax->errors();
    if (errors.empty()) {
      file.rewritten = rewriting.text;
      return;
    }
    std::set<int> numbers;
    for (const CompileError& error : errors) {
      if (const int number = blamed(error, rewriting, file.mutants); number != 0) {
        numbers.insert(number);
      }
    }
    if (numbers.empty()) {
      file.problem = describe(file.path, errors.front()) + " (no mutant is to blame)";
      return;
    }
    move_out(numbers, file);
  }
}

}  // namespace

std::string rewritten(const std::string& source, const std::vector<Mutant>& mutants) {
  return rewrite(source, mutants).text;
}

MutatedFile mutate_file(const std::string& root, const std::string& path, int first_number) {
  MutatedFile file;
  file.path = path;
  const std::optional<std::string> source = spec::file_bytes(root + "/" + path, &file.problem);
  if (!source) return file;
  file.source = *source;
  const auto syntax = Syntax::parse(root, path, file.source, &file.problem);
  if (syntax == nullptr) return file;
  if (const auto errors = syntax->errors(); !errors.empty()) {
    file.problem = describe(path, errors.front());
    return file;
  }
  file.mutants = find_mutants(*syntax, path, file.source);
  for (Mutant& mutant : file.mutants) mutant.number = first_number++;
  leave_out_what_does_not_compile(root, file);
  return file;
}

}  // namespace corospec::harness::mutation
