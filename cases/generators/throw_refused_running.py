# title: CPython looks at the arguments of throw before it finds that the generator executes
# clauses: gen.throw.refused_running
# python: >=3.2
import inspect

def body():
    for details in ((42,), (None,), (KeyError('k'), 'value'), (KeyError, 'value', 'traceback')):
        try:
            me.throw(*details)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, inspect.getgeneratorstate(me))
    yield 'alive'

me = body()
print(next(me))

# expect:
# TypeError GEN_RUNNING
# TypeError GEN_RUNNING
# TypeError GEN_RUNNING
# TypeError GEN_RUNNING
# alive
