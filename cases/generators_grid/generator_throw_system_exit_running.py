# title: SystemExit thrown into a generator that executes
# clauses: gen.throw.running
import inspect

def body():
    try:
        print('yielded', g.throw(SystemExit))
    except BaseException as error:
        print('raised', type(error).__name__)
    print(inspect.getgeneratorstate(g))
    yield 'one'

g = body()
print('yielded', next(g))

# expect:
# raised ValueError
# GEN_RUNNING
# yielded one
