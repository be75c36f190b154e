# title: an exception raised while a generator is destroyed goes to stderr and no further
# clauses: gen.final.error gen.final.moment
# python: >=3.2
# needs: refcounting
import io
import sys

def body():
    try:
        yield
    finally:
        raise LookupError('lost')

g = body()
next(g)
sys.stderr = io.StringIO()
del g
report, sys.stderr = sys.stderr.getvalue(), sys.__stderr__
print('still running', 'LookupError: lost' in report)

# expect:
# still running True
