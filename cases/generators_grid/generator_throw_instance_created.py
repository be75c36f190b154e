# title: an instance thrown into a generator that has not started
# clauses: gen.throw.unstarted gen.throw.instance
import inspect

mine = KeyError('key')

def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
try:
    print('yielded', g.throw(mine))
except KeyError as error:
    print('raised KeyError', error is mine)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# raised KeyError True
# GEN_CLOSED
