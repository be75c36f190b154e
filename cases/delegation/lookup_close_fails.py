# title: in CPython an exception of the look-up of close is only reported
# clauses: delegate.lookup.close_fails
# python: >=3.3
import io
import sys

class Dynamic:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    @property
    def close(self):
        raise LookupError('no close today')

def delegator():
    try:
        yield from Dynamic()
    except BaseException as error:
        print('delegator meets', type(error).__name__)
        raise

g = delegator()
next(g)
sys.stderr = io.StringIO()
g.close()
report, sys.stderr = sys.stderr.getvalue(), sys.__stderr__
print('LookupError' in report)

# expect:
# delegator meets GeneratorExit
# True
