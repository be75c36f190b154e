"""Modules imported by a name that is made at run time, and what becomes of the wrong names."""
import importlib
import os


def tried(step, *arguments):
    try:
        return step(*arguments)
    except Exception as error:
        return type(error).__name__, str(error)


print(importlib.import_module('os.path') is os.path)
print(importlib.import_module('collections.abc').__name__)
print(importlib.import_module('.abc', 'collections').__name__)
print(importlib.import_module('..abc', 'collections.abc').__name__)
print(tried(importlib.import_module, '.abc'))
print(tried(importlib.import_module, 'no.such.module'))
print(tried(importlib.import_module, ''))
print(importlib.invalidate_caches())
print(importlib.import_module('json').loads('[1]'))

# What a status of a child process says.
for status in (0, 3 << 8, 9, (5 << 8) | 0x7f):
    facts = os.WIFEXITED(status), os.WIFSIGNALED(status), os.WIFSTOPPED(status)
    print(status, facts, os.WEXITSTATUS(status), os.WTERMSIG(status), os.WSTOPSIG(status))
print(tried(os.waitpid, -1, os.WNOHANG)[0])
mask = os.umask(0o22)
print(oct(os.umask(mask)))
