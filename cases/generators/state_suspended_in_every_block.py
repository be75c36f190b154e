# title: a generator waits in the same state wherever its yield stands
# clauses: gen.state.suspended gen.yield.in_try
# python: >=3.2
import inspect

def wandering():
    try:
        yield 'try'
        raise KeyError
    except KeyError:
        yield 'except'
    else:
        yield 'not reached'
    finally:
        yield 'finally'

g = wandering()
for place in g:
    print(place, inspect.getgeneratorstate(g))

# expect:
# try GEN_SUSPENDED
# except GEN_SUSPENDED
# finally GEN_SUSPENDED
