# title: a value sent before priming is refused, and the generator can still be started
# clauses: gen.send.unstarted gen.state.created
# python: >=3.2
import inspect

def coroutine():
    reply = yield 'hello'
    yield reply

c = coroutine()
try:
    c.send('world')
except TypeError:
    print('TypeError')
print(inspect.getgeneratorstate(c))
print(next(c))

# expect:
# TypeError
# GEN_CREATED
# hello
