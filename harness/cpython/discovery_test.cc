#include "harness/cpython/discovery.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <set>

#include "harness/process/temporary_folder.h"

namespace corospec::harness {
namespace {

namespace fs = std::filesystem;

Installation installation(const char* version, int minor, int micro, const char* executable = "") {
  Installation made;
  made.version = version;
  made.language = {3, minor};
  made.micro = micro;
  made.executable = executable;
  return made;
}

void write_program(const fs::path& path, const std::string& text) {
  fs::create_directories(path.parent_path());
  std::ofstream(path) << text;
  chmod(path.c_str(), 0755);
}

TEST(Discovery, ReadsAnAnswer) {
  const Answer answer = read_answer(
      "noise\nimplementation=cpython\nversion=3.15.0a2t\nexecutable=/p/bin/python3.15\n"
      "library=/p/lib/libpython3.15t.so.1.0\nlibrary=/p/lib64/x=y.so\n");
  EXPECT_TRUE(answer.is_cpython);
  EXPECT_EQ(answer.installation.version, "3.15.0a2t");
  EXPECT_EQ(answer.installation.language, (spec::Version{3, 15}));
  EXPECT_EQ(answer.installation.micro, 0);
  EXPECT_EQ(answer.installation.executable, "/p/bin/python3.15");
  EXPECT_EQ(answer.libraries,
            (std::vector<std::string>{"/p/lib/libpython3.15t.so.1.0", "/p/lib64/x=y.so"}));
}

TEST(Discovery, AnEmptyAnswerIsNoInterpreter) {
  EXPECT_FALSE(read_answer("").is_cpython);
  EXPECT_TRUE(read_answer("Segmentation fault\n").installation.version.empty());
}

TEST(Discovery, OneForEachVersionIsTheNewestMicro) {
  const auto chosen = one_for_each_version(
      {installation("3.8.1", 8, 1), installation("3.12.1", 12, 1), installation("3.12.4", 12, 4)});
  ASSERT_EQ(chosen.size(), 2U);
  EXPECT_EQ(chosen[0].version, "3.8.1");
  EXPECT_EQ(chosen[1].version, "3.12.4");
}

TEST(Discovery, NewestLooksAtTheLanguage) {
  const std::vector<Installation> some{installation("3.9.18", 9, 18), installation("3.12.1", 12, 1),
                                       installation("3.7.16", 7, 16)};
  EXPECT_EQ(newest(some)->version, "3.12.1");
  EXPECT_EQ(newest(some, {3, 13}), nullptr);
}

TEST(Discovery, FindsTheCPythonsOfThisMachineOnce) {
  const Discovery found = discover(SearchPlaces::of_this_machine());
  ASSERT_FALSE(found.installations.empty())
      << "no CPython with a shared library was found; install libpython3-dev";
  std::set<std::string> libraries;
  for (const Installation& each : found.installations) {
    EXPECT_TRUE(libraries.insert(each.libpython).second) << each.libpython << " twice";
    EXPECT_EQ(fs::canonical(each.libpython), each.libpython);
    EXPECT_FALSE(each.found.empty());
    EXPECT_EQ(each.version.rfind(spec::to_string(each.language) + ".", 0), 0U) << each.version;
  }
}

TEST(Discovery, ALibraryAloneIsEnough) {
  const Discovery all = discover(SearchPlaces::of_this_machine());
  ASSERT_FALSE(all.installations.empty()) << "no CPython found; install libpython3-dev";
  const Installation& any = all.installations.front();
  const Discovery again = examine(any.libpython);
  ASSERT_EQ(again.installations.size(), 1U);
  EXPECT_EQ(again.installations[0].language, any.language);
  EXPECT_EQ(again.installations[0].libpython, any.libpython);
}

TEST(Discovery, ABrokenLibraryIsExplained) {
  const TemporaryFolder folder;
  std::ofstream(folder.path() + "/libpython3.99.so.1.0") << "not a library";
  SearchPlaces places;
  places.library_folders = {folder.path()};
  const Discovery found = discover(places);
  EXPECT_TRUE(found.installations.empty());
  ASSERT_EQ(found.unusable.size(), 1U);
  EXPECT_FALSE(found.unusable[0].why.empty());
}

TEST(Discovery, APythonWithoutSharedLibraryIsExplained) {
  const TemporaryFolder folder;
  const fs::path program = fs::path(folder.path()) / "9.9" / "bin" / "python3";
  write_program(program,
                "#!/bin/sh\necho implementation=cpython\necho version=3.12.1\n"
                "echo executable=/nowhere/python3\n");
  SearchPlaces places;
  places.version_folders = {folder.path()};
  const Discovery found = discover(places);
  EXPECT_TRUE(found.installations.empty());
  ASSERT_EQ(found.unusable.size(), 1U);
  EXPECT_NE(found.unusable[0].why.find("--enable-shared"), std::string::npos);
}

TEST(Discovery, OtherImplementationsAreSubjectsOfAnotherKind) {
  const TemporaryFolder folder;
  const fs::path program = fs::path(folder.path()) / "python3";
  write_program(program, "#!/bin/sh\necho implementation=pypy\necho version=3.9.16\n");
  const Discovery found = examine(program);
  ASSERT_EQ(found.unusable.size(), 1U);
  EXPECT_NE(found.unusable[0].why.find("{case}"), std::string::npos);
}

TEST(Discovery, ABrokenShimOnThePathIsPassedOver) {
  const TemporaryFolder folder;
  write_program(fs::path(folder.path()) / "python3.8", "#!/bin/sh\nexit 127\n");
  write_program(fs::path(folder.path()) / "python3-config", "#!/bin/sh\nexit 0\n");
  SearchPlaces places;
  places.path = {folder.path()};
  const Discovery found = discover(places);
  EXPECT_TRUE(found.installations.empty());
  EXPECT_TRUE(found.unusable.empty());
}

TEST(Discovery, AMissingPathSaysSo) {
  const Discovery found = examine("/no/such/libpython3.12.so");
  ASSERT_EQ(found.unusable.size(), 1U);
  EXPECT_EQ(found.unusable[0].why, "there is no such file");
}

}  // namespace
}  // namespace corospec::harness
