"""The sources that libraries of this repository are built from, as files that a test can read.

They are found by following the dependencies, so that a new package cannot be forgotten. Tests, and what only tests
depend on, are not among them.
"""

SourcesInfo = provider("Sources of a library and of all that it depends on.", fields = ["files"])

def _collect(target, ctx):
    own = []
    for attribute in ("srcs", "hdrs"):
        for source in getattr(ctx.rule.attr, attribute, []):
            own += [file for file in source.files.to_list() if file.is_source and not file.owner.workspace_name]
    below = [dep[SourcesInfo].files for dep in getattr(ctx.rule.attr, "deps", []) if SourcesInfo in dep]
    return [SourcesInfo(files = depset(own, transitive = below))]

_sources_aspect = aspect(implementation = _collect, attr_aspects = ["deps"])

def _sources(ctx):
    files = depset(transitive = [library[SourcesInfo].files for library in ctx.attr.libraries])
    return [DefaultInfo(files = files, runfiles = ctx.runfiles(transitive_files = files))]

sources = rule(
    implementation = _sources,
    attrs = {"libraries": attr.label_list(aspects = [_sources_aspect])},
)
