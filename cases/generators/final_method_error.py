# title: what a body raises while __del__ closes it is written to stderr and not raised
# clauses: gen.final.method gen.final.error
# python: >=3.4
import io
import sys

def raising():
    try:
        yield
    finally:
        raise LookupError('lost')

def yielding():
    try:
        yield
    except GeneratorExit:
        yield 'ignored'

for body, word in ((raising, 'LookupError: lost'), (yielding, 'RuntimeError')):
    g = body()
    next(g)
    sys.stderr = io.StringIO()
    value = g.__del__()
    report, sys.stderr = sys.stderr.getvalue(), sys.__stderr__
    print(value, word in report)
    g.close()

# expect:
# None True
# None True
