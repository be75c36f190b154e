# title: next takes an iterator and at most a default, by position
# clauses: look.call.next
# python: >=3.2
import inspect

def body():
    print('not reached')
    yield

g = body()
for call in (lambda: next(), lambda: next(g, 1, 2), lambda: next(g, default=1), lambda: next(iterator=g)):
    try:
        call()
    except TypeError:
        print('TypeError', inspect.getgeneratorstate(g))

# expect:
# TypeError GEN_CREATED
# TypeError GEN_CREATED
# TypeError GEN_CREATED
# TypeError GEN_CREATED
