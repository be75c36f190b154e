"""Bazel's own rule sets, from the Debian packages that install them, so that nothing is fetched
from the network.

Bazel 4.2 declares rules_cc, rules_java, rules_proto and remote_coverage_tools as downloads. A
repository of that name in our WORKSPACE takes their place.
"""

load(":system.bzl", "stop_absent")

def _bazel_rules_impl(ctx):
    if not ctx.path(ctx.attr.path).exists:
        stop_absent(ctx, ctx.attr.package, ctx.attr.path)

    # A copy, a few hundred kilobytes: the patches need files of their own.
    copied = ctx.execute(["cp", "-R", ctx.attr.path + "/.", "."])
    if copied.return_code != 0:
        fail("@%s: cannot copy %s: %s" % (ctx.name, ctx.attr.path, copied.stderr))
    for file in ctx.attr.patched_files:
        text = ctx.read(file)
        for old, new in ctx.attr.replacements.items():
            text = text.replace(old, new)
        ctx.file(file, text, executable = False)
    for file, text in ctx.attr.extra_files.items():
        ctx.file(file, text, executable = False)

bazel_rules = repository_rule(
    implementation = _bazel_rules_impl,
    attrs = {
        "extra_files": attr.string_dict(doc = "Path in the repository -> text of a file to add."),
        "package": attr.string(mandatory = True, doc = "The Debian package."),
        "patched_files": attr.string_list(doc = "Files in which `replacements` are made."),
        "path": attr.string(mandatory = True, doc = "The folder that the package installs."),
        "replacements": attr.string_dict(doc = "Text -> the text to put in its place."),
    },
    local = True,
)

def _no_coverage_tools_impl(ctx):
    # Every test target names these two, whether coverage is asked for or not.
    ctx.file("BUILD", """
package(default_visibility = ["//visibility:public"])

filegroup(name = "coverage_report_generator")

filegroup(name = "lcov_merger")
""")

no_coverage_tools = repository_rule(implementation = _no_coverage_tools_impl, local = True)
