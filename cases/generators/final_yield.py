# title: a generator that yields while it is destroyed gets RuntimeError reported on stderr
# clauses: gen.final.error gen.close.yielded
# python: >=3.2
# needs: refcounting
import io
import sys

def body():
    try:
        yield 1
    finally:
        yield 2
        print('not reached')

g = body()
next(g)
sys.stderr = io.StringIO()
del g
report, sys.stderr = sys.stderr.getvalue(), sys.__stderr__
print('still running', 'RuntimeError' in report)

# expect:
# still running True
