"""Runs tests of one module of the packages `test` and `unittest.test` and tells what becomes of each.

The harness appends a call of main() and runs that on CPython and on the reference. What is told stands on lines of
its own, fields separated by tabs, behind the mark @peer:

    started ID                        before each test
    OUTCOME ID REASON                 after it: passed, failed, error or skipped
    finished                          at the end: the program was not cut short
"""
import re
import signal
import sys
import types
import unittest
from fnmatch import fnmatchcase

EXAMPLE = re.compile(r'line (\d+), in \S+\nFailed example:\n +(.*)\n((?:.|\n)*)')


SECONDS = 20  # of a single test


class TookTooLong(BaseException):
    """Raised in a test that does not end by itself; an event loop does not hold it back."""


def interrupt(number, frame):
    raise TookTooLong('{} seconds'.format(SECONDS))


def one_line(text):
    return ' '.join(text.split())


def reason(kind, value):
    """The first thing that went wrong, in one line."""
    text = str(value)
    example = EXAMPLE.search(text)
    if example:  # of a doctest
        return 'line {}: {}: {}'.format(*map(one_line, example.groups()))[:200]
    first = text.strip().partition('\n')[0]
    return one_line('{}: {}'.format(kind.__name__, first))[:200]


class Teller(unittest.TestResult):
    """A test has one outcome, its worst; a failing part of it (a subTest) is its own failure."""

    def __init__(self, stream):
        super().__init__()
        self.told_on = stream
        self.outcome = None

    def tell(self, *fields):
        self.told_on.write('\n@peer\t' + '\t'.join(fields) + '\n')
        self.told_on.flush()

    def note(self, test, outcome, why=''):
        if not isinstance(test, (unittest.TestCase, type(None))):
            self.tell(outcome, test.id(), why)  # what a class or the module has to set up
        elif self.outcome is None or self.outcome[0] == 'skipped':
            self.outcome = outcome, why

    def startTest(self, test):
        super().startTest(test)
        self.outcome = None
        self.tell('started', test.id())
        signal.signal(signal.SIGALRM, interrupt)
        signal.alarm(SECONDS)

    def stopTest(self, test):
        signal.alarm(0)
        super().stopTest(test)
        outcome, why = self.outcome or ('passed', '')
        self.tell(outcome, test.id(), why)

    def addError(self, test, err):
        super().addError(test, err)
        self.note(test, 'error', reason(*err[:2]))

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.note(test, 'failed', reason(*err[:2]))

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            kind = 'failed' if issubclass(err[0], test.failureException) else 'error'
            self.note(test, kind, reason(*err[:2]))

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self.note(test, 'skipped', one_line(reason))

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self.note(test, 'failed', 'passes against its own expectation')


def tests_of(suite):
    for part in suite:
        if isinstance(part, unittest.TestSuite):
            yield from tests_of(part)
        else:
            yield part


def load(folder, name):
    """The module out of the packages of tests of a folder, whatever `test` there is elsewhere."""
    for package in 'test', 'unittest.test':
        made = sys.modules[package] = types.ModuleType(package)
        made.__path__ = [folder + '/' + package.replace('.', '/')]
    __import__(name)
    return unittest.defaultTestLoader.loadTestsFromModule(sys.modules[name])


def main(folder, module, patterns=(), ids=()):
    """Runs the tests of a module in the folder: those with the ids, and those whose names within
    the module match a pattern."""
    result = Teller(sys.stdout)
    name = module if module.startswith('unittest.') else 'test.' + module
    try:
        suite = load(folder, name)
    except Exception as problem:
        if not ids:
            raise
        outcome = 'skipped' if isinstance(problem, unittest.SkipTest) else 'error'
        for each in ids:
            result.tell(outcome, each, 'import: ' + reason(type(problem), problem))
        return result.tell('finished')
    ids = frozenset(ids)
    patterns = ['{}.{}'.format(name, each) for each in patterns]
    chosen = unittest.TestSuite(
        test for test in tests_of(suite)
        if test.id() in ids or any(fnmatchcase(test.id(), each) for each in patterns))
    chosen.run(result)
    result.tell('finished')
