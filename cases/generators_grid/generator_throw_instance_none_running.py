# title: an instance with None thrown into a generator that executes
# clauses: gen.throw.running
import inspect

mine = KeyError('key')

def body():
    try:
        print('yielded', g.throw(mine, None))
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
