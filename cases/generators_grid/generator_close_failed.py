# title: close of a generator that an exception ended
# clauses: gen.close.closed
import inspect

def body():
    yield 'one'
    raise OSError

g = body()
try:
    list(g)
except OSError:
    print('failed')
try:
    print('closed', g.close())
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# failed
# closed None
# GEN_CLOSED
