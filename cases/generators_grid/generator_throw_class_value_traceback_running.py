# title: a class with a value and a traceback thrown into a generator that executes
# clauses: gen.throw.running
import inspect

try:
    raise OSError
except OSError as error:
    traceback = error.__traceback__

def body():
    try:
        print('yielded', g.throw(KeyError, 'key', traceback))
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
