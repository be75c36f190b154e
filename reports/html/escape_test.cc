#include "reports/html/escape.h"

#include <set>
#include <string>

#include "gtest/gtest.h"

namespace corospec::reports {
namespace {

TEST(EscapedTest, MarkupBecomesText) {
  EXPECT_EQ(escaped("<a href=\"x\" title='y'>&amp;</a>"),
            "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;");
}

TEST(EscapedTest, WhatNobodySeesBecomesASign) {
  EXPECT_EQ(escaped(std::string("a\0\x1b\n\x7f\t", 6)), "a\\x00\\x1b\\n\\x7f\\t");
  EXPECT_EQ(escaped("\xff\xc3("), "\\xff\\xc3(");
  EXPECT_EQ(escaped("\xe2\x80\xae"), "\\u202e");          // Right-to-left override.
  EXPECT_EQ(escaped("\xc2\x9b"), "\\u009b");              // A control sequence introducer.
  EXPECT_EQ(escaped("\xf3\xa0\x80\x81"), "\\U000e0001");  // A language tag.
  EXPECT_EQ(escaped("\xef\xbb\xbf"), "\\ufeff");
}

TEST(EscapedTest, OrdinaryTextStays) { EXPECT_EQ(escaped("é € 🐍"), "é € 🐍"); }

TEST(MarkedUpTest, SignsAreMarkedAsSuch) {
  EXPECT_EQ(marked_up("a\x1b"), "a<span class=\"odd\" title=\"U+001B\">\\x1b</span>");
  EXPECT_EQ(marked_up("\xff"), "<span class=\"odd\" title=\"byte ff, not UTF-8\">\\xff</span>");
  EXPECT_EQ(marked_up("a\tb \\x1b"), "a\tb \\x1b");
  EXPECT_EQ(marked_up("<b>"), "&lt;b&gt;");
}

TEST(MarkedUpTest, NoByteEverMakesMarkup) {
  for (int first = 0; first < 256; ++first) {
    std::string html = marked_up(std::string(1, static_cast<char>(first)) + "<script>");
    EXPECT_EQ(html.find("<script"), std::string::npos) << first;
  }
}

TEST(InlineMarkdownTest, KnowsCodeAndEmphasis) {
  EXPECT_EQ(inline_markdown("`a < b` is *never* **so** & on"),
            "<code>a &lt; b</code> is <em>never</em> <strong>so</strong> &amp; on");
  EXPECT_EQ(inline_markdown("`*args`"), "<code>*args</code>");
}

TEST(InlineMarkdownTest, LeavesLoneMarksAlone) {
  EXPECT_EQ(inline_markdown("2 * 3 * 4"), "2 * 3 * 4");
  EXPECT_EQ(inline_markdown("a ` b"), "a ` b");
  EXPECT_EQ(inline_markdown("``"), "``");
  EXPECT_EQ(inline_markdown("<script>*x*</script>"), "&lt;script&gt;<em>x</em>&lt;/script&gt;");
}

TEST(FileNameForTest, IsSafeAndUnique) {
  EXPECT_EQ(file_name_for("send_value-2"), "send_value-2");
  EXPECT_EQ(file_name_for("../x"), "~2e~2e~2fx");
  std::set<std::string> names;
  for (const char* name : {"", "a", "a b", "a~20b", "a/b", "..", "é", "~"})
    names.insert(file_name_for(name));
  EXPECT_EQ(names.size(), 8u);
}

}  // namespace
}  // namespace corospec::reports
