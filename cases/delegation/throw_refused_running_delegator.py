# title: CPython looks at the arguments of throw before it finds that the delegator executes
# clauses: gen.throw.refused_running
# python: >=3.3
import inspect

def sub():
    for details in ((42,), (None,), (KeyError('k'), 'value'), (KeyError, 'value', 'traceback')):
        try:
            g.throw(*details)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, inspect.getgeneratorstate(g))
    yield 'alive'

def delegator(depth):
    yield from delegator(depth - 1) if depth > 1 else sub()

for depth in (1, 3):
    g = delegator(depth)
    print(next(g))

# expect:
# TypeError GEN_RUNNING
# TypeError GEN_RUNNING
# TypeError GEN_RUNNING
# TypeError GEN_RUNNING
# alive
# TypeError GEN_RUNNING
# TypeError GEN_RUNNING
# TypeError GEN_RUNNING
# TypeError GEN_RUNNING
# alive
