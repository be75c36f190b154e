# title: the ValueError of a refused resumption travels through every generator that lets it pass
# clauses: gen.run.mutual gen.exc.propagates gen.exc.closes
# python: >=3.2
import inspect

def first():
    yield next(b)

def second():
    yield next(a)

a, b = first(), second()
try:
    next(a)
except ValueError:
    print('ValueError', inspect.getgeneratorstate(a), inspect.getgeneratorstate(b))

# expect:
# ValueError GEN_CLOSED GEN_CLOSED
