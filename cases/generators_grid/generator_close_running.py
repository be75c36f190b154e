# title: close of a generator that executes
# clauses: gen.close.running
import inspect

def body():
    try:
        print('closed', g.close())
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
