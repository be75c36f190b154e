# title: CPython takes the arguments of send and throw by position only
# clauses: gen.send.keywords
# python: >=3.2
import inspect

def body():
    try:
        yield
    except BaseException:
        print('not reached')

g = body()
next(g)
for call in (
    lambda: g.send(value=1), lambda: g.throw(type=KeyError),
    lambda: g.throw(KeyError, value='v'), lambda: g.throw(KeyError, 'v', traceback=None),
):
    try:
        call()
    except TypeError:
        print('TypeError', inspect.getgeneratorstate(g))
list(g)

# expect:
# TypeError GEN_SUSPENDED
# TypeError GEN_SUSPENDED
# TypeError GEN_SUSPENDED
# TypeError GEN_SUSPENDED
