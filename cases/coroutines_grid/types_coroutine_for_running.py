# title: a for loop over a generator-based coroutine that executes
# clauses: gen.next.running
import inspect
import types

@types.coroutine
def body():
    try:
        for item in c:
            print('item', item)
    except BaseException as error:
        print('raised', type(error).__name__)
    print(inspect.getgeneratorstate(c))
    yield 'one'

c = body()
print('yielded', c.send(None))

# expect:
# raised ValueError
# GEN_RUNNING
# yielded one
