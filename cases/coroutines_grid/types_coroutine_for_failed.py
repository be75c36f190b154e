# title: a for loop over a generator-based coroutine that an exception ended
# clauses: gen.iter.once
import inspect
import types

@types.coroutine
def body():
    yield 'one'
    raise OSError

c = body()
try:
    list(c)
except OSError:
    print('failed')
try:
    for item in c:
        print('item', item)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))

# expect:
# failed
# GEN_CLOSED
