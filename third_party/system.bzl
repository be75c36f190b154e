"""Libraries that the system provides, as Bazel repositories.

system_library() finds a library that a distribution's package installed, checks its version, and
offers it under @name//. Nothing is downloaded or copied: the repository holds symbolic links to the
headers (so that Bazel sees it when a package is upgraded) and cc_library targets that link with -l.
A library that is absent or too old stops only the targets that use it, with one line that names the
package to install.

For Python, which is asked rather than searched, see python.bzl; for Bazel's own rule sets see
bazel_rules.bzl.

The environment variable COROSPEC_PREFIX (default /usr/local:/usr) says where to look: the folders
above include/, lib/, share/ and src/.
"""

PREFIX_VARIABLE = "COROSPEC_PREFIX"
_DEFAULT_PREFIX = "/usr/local:/usr"

def stop_missing(ctx, package, reason):
    """Fails with the one line that tells which Debian package to install."""
    fail("@%s: %s. Install it: apt-get install %s" % (ctx.name, reason, package))

def stop_absent(ctx, package, name):
    """Fails because `name`, which the Debian package brings, is not there."""
    stop_missing(ctx, package, "%s is not installed (no %s)" % (package, name))

def _system_folders(ctx):
    """The folders in which headers, libraries and their descriptions are looked for, in order."""
    multiarch = ctx.execute(["uname", "-m"]).stdout.strip() + "-linux-gnu"
    kinds = ["include", "include/" + multiarch, "lib/" + multiarch, "lib64", "lib", "share", "src"]
    prefixes = ctx.os.environ.get(PREFIX_VARIABLE, _DEFAULT_PREFIX).split(":")
    return [prefix + "/" + kind for prefix in prefixes for kind in kinds]

def _find_file(ctx, folders, name):
    """The path of the first folders[i]/name that exists, or None."""
    for folder in folders:
        path = ctx.path(folder + "/" + name)
        if path.exists:
            return path
    return None

def version_numbers(text):
    """"3.11.2rc1" as [3, 11, 2]; numbers that are not there are left out."""
    numbers = []
    for part in text.split("."):
        digits = part[:len(part) - len(part.lstrip("0123456789"))]
        if not digits:
            break
        numbers.append(int(digits))
        if digits != part:
            break
    return numbers

def _require(ctx, folders, name):
    path = _find_file(ctx, folders, name)
    if not path:
        stop_absent(ctx, ctx.attr.package, name)
    return path

def _check_version(ctx, folders):
    text = ctx.read(_require(ctx, folders, ctx.attr.version_file))
    _, found, rest = text.partition(ctx.attr.version_after)
    version = version_numbers(rest.lstrip(" \t\"")) if found else []
    if version < version_numbers(ctx.attr.minimum):
        shown = ".".join([str(number) for number in version]) or "an unknown one"
        reason = "version %s or newer is needed, found %s" % (ctx.attr.minimum, shown)
        stop_missing(ctx, ctx.attr.package, reason)

def _library_folder(ctx, folders, library):
    for ending in [".so", ".a"]:
        path = _find_file(ctx, folders, "lib" + library + ending)
        if path:
            return str(path.dirname)
    return stop_absent(ctx, ctx.attr.package, "lib" + library)

def _link_options(ctx, folders, libraries):
    options = []
    for library in libraries:
        folder = _library_folder(ctx, folders, library)
        if not folder.startswith("/usr/lib"):
            options += ["-L" + folder, "-Wl,-rpath," + folder]
        options.append("-l" + library)
    return options

_TARGET = """
cc_library(
    name = "{name}",
    hdrs = glob(["include/**"]),
    includes = ["include"],
    linkopts = {linkopts},
    visibility = ["//visibility:public"],
)
"""

def _system_library_impl(ctx):
    folders = _system_folders(ctx)
    for link, name in ctx.attr.links.items():
        ctx.symlink(_require(ctx, folders, name), link)
    _check_version(ctx, folders)
    if ctx.attr.build_file:
        ctx.symlink(ctx.attr.build_file, "BUILD")
        return
    ctx.file("BUILD", "".join([
        _TARGET.format(name = name, linkopts = _link_options(ctx, folders, libraries))
        for name, libraries in ctx.attr.targets.items()
    ]))

system_library = repository_rule(
    implementation = _system_library_impl,
    attrs = {
        "build_file": attr.label(
            doc = "The repository's BUILD file, where `targets` cannot say it.",
            allow_single_file = True,
        ),
        "links": attr.string_dict(
            doc = "Path in the repository -> name below a system folder.",
            mandatory = True,
        ),
        "minimum": attr.string(doc = "The oldest version that will do.", mandatory = True),
        "package": attr.string(doc = "The Debian package.", mandatory = True),
        "targets": attr.string_list_dict(
            doc = "Name of a cc_library -> the libraries that it links with -l.",
        ),
        "version_after": attr.string(
            doc = "The text that precedes the version in version_file.",
            default = "\nVersion:",
        ),
        "version_file": attr.string(
            doc = "A file below a system folder that states the version.",
            mandatory = True,
        ),
    },
    environ = [PREFIX_VARIABLE],
    local = True,
)
